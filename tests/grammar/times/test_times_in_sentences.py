"""What times sentences set: by a word of time, from one day to another, of the year at hand."""

from datetime import date

import pytest
from first_and_last import days
from hypothesis import given
from hypothesis import strategies as st

from dondoc.grammar.times.schedules import find_schedules

# A sentence of a task: what it sets, (words quoted, role, first day, last day).
SENTENCES = {
    "hoàn thành trong quý II/2025": [("trong quý II/2025", "deadline", "2025-04-01", "2025-06-30")],
    "Trong quý I/2026, trình phê duyệt": [("Trong quý I/2026", "deadline", "2026-01-01", "2026-03-31")],
    "trình UBND tỉnh trước ngày 15/11/2025.": [("trước ngày 15/11/2025", "deadline", None, "2025-11-14")],
    "Trước 30/4/2026, hoàn thành rà soát": [("Trước 30/4/2026", "deadline", None, "2026-04-29")],
    "gửi trước ngày 20 tháng 11 năm 2025": [("trước ngày 20 tháng 11 năm 2025", "deadline", None, "2025-11-19")],
    "bàn giao xong trước 30/6/2025": [("xong trước 30/6/2025", "deadline", None, "2025-06-29")],
    "mở lớp chậm nhất cuối tháng 4/2026": [("chậm nhất cuối tháng 4/2026", "deadline", None, "2026-04-30")],
    "công bố kết quả điều tra trong quý II năm 2026": [
        ("trong quý II năm 2026", "deadline", "2026-04-01", "2026-06-30")
    ],
    "thay 20 tủ, số còn lại trong năm 2027": [("trong năm 2027", "deadline", "2027-01-01", "2027-12-31")],
    "chậm nhất ngày 20/12/2025": [("chậm nhất ngày 20/12/2025", "deadline", None, "2025-12-20")],
    "báo cáo muộn nhất là ngày 30/6/2025": [("muộn nhất là ngày 30/6/2025", "deadline", None, "2025-06-30")],
    "giải ngân đến hết quý III/2025": [("đến hết quý III/2025", "deadline", None, "2025-09-30")],
    "giải ngân hết năm 2025": [("hết năm 2025", "deadline", None, "2025-12-31")],
    "xong trong tháng 4 năm 2025": [("xong trong tháng 4 năm 2025", "deadline", "2025-04-01", "2025-04-30")],
    "rà soát trong 6 tháng đầu năm 2026": [("trong 6 tháng đầu năm 2026", "deadline", "2026-01-01", "2026-06-30")],
    "thực hiện trong giai đoạn 2026-2030": [("trong giai đoạn 2026-2030", "period", "2026-01-01", "2030-12-31")],
    "mở lớp trong năm 2026 và các năm tiếp theo.": [
        ("trong năm 2026 và các năm tiếp theo", "period", "2026-01-01", None)
    ],
    "gửi số liệu trước ngày 30/6/2026 và ngày 31/12/2026": [
        ("trước ngày 30/6/2026", "deadline", None, "2026-06-29"),
        ("trước ngày 30/6/2026 và ngày 31/12/2026", "deadline", None, "2026-12-30"),
    ],
    "diệt lăng quăng vào tháng 4 và tháng 9/2026": [
        ("vào tháng 4 và tháng 9/2026", "deadline", "2026-04-01", "2026-04-30"),
        ("vào tháng 4 và tháng 9/2026", "deadline", "2026-09-01", "2026-09-30"),
    ],
    "mở lớp trong quý II và quý III/2026": [("trong quý II và quý III/2026", "deadline", "2026-04-01", "2026-09-30")],
    "kiểm kê đất trong tuần đầu tháng 12/2025": [
        ("trong tuần đầu tháng 12/2025", "deadline", "2025-12-01", "2025-12-07")
    ],
    "kiểm kê đất xong trong tuần thứ hai của tháng 12/2025": [
        ("xong trong tuần thứ hai của tháng 12/2025", "deadline", "2025-12-08", "2025-12-14")
    ],
    "phát thẻ trong 05 ngày đầu tháng 12/2025": [
        ("trong 05 ngày đầu tháng 12/2025", "deadline", "2025-12-01", "2025-12-05")
    ],
    "mở hội thao từ ngày 10 đến ngày 15/10/2025": [
        ("từ ngày 10 đến ngày 15/10/2025", "period", "2025-10-10", "2025-10-15")
    ],
    "hoàn thành rà soát đến ngày 31/12/2026": [("đến ngày 31/12/2026", "deadline", None, "2026-12-31")],
    "bảo đảm đủ thuốc đến ngày 31/12/2026 tại các trạm": [("đến ngày 31/12/2026", "deadline", None, "2026-12-31")],
    "hoàn thành sổ theo số liệu đến ngày 31/12/2026": [],
    "thẻ có giá trị đến ngày 31/12/2026": [],
    "mở đợt tiêm từ ngày 01/9/2026 đến hết ngày 14/12/2026": [
        ("từ ngày 01/9/2026 đến hết ngày 14/12/2026", "period", "2026-09-01", "2026-12-14")
    ],
    "xây 12 trạm trong hai năm 2026 - 2027": [("trong hai năm 2026 - 2027", "period", "2026-01-01", "2027-12-31")],
    "xây 12 trạm trong ba năm 2026, 2027, 2028": [],
    "hoàn thành năm 2025": [("hoàn thành năm 2025", "deadline", "2025-01-01", "2025-12-31")],
    "hoàn thành vào cuối năm 2025": [("hoàn thành vào cuối năm 2025", "deadline", "2025-01-01", "2025-12-31")],
    "Thời hạn: 30/6/2026": [("Thời hạn: 30/6/2026", "deadline", "2026-06-30", "2026-06-30")],
    "trình không muộn hơn ngày 30/6/2026": [("không muộn hơn ngày 30/6/2026", "deadline", None, "2026-06-30")],
    "nộp trước thời hạn 30/6/2026": [("trước thời hạn 30/6/2026", "deadline", None, "2026-06-29")],
    "báo cáo kết quả trong quý I/2026": [("trong quý I/2026", "deadline", "2026-01-01", "2026-03-31")],
    "công bố kết quả trước ngày 01/9/2026": [("trước ngày 01/9/2026", "deadline", None, "2026-08-31")],
    "Đến năm 2030, hoàn thành mạng lưới bến xe": [("Đến năm 2030", "deadline", None, "2030-12-31")],
    "Mở rộng chợ đầu mối; phấn đấu đến năm 2028 có 5 chợ": [("đến năm 2028", "deadline", None, "2028-12-31")],
    "nạo vét luồng, đến năm 2027 hoàn thành cầu cảng": [("đến năm 2027", "deadline", None, "2027-12-31")],
    "trình HĐND tỉnh trong tháng, tại kỳ họp cuối năm 2026": [],
    "trình HĐND tỉnh tại kỳ họp giữa năm 2026": [],
    "trình HĐND tỉnh tại kỳ họp tháng 7/2026": [("tại kỳ họp tháng 7/2026", "deadline", "2026-07-01", "2026-07-31")],
    "đưa xã Tân Lập lên phường vào năm 2028": [("vào năm 2028", "deadline", "2028-01-01", "2028-12-31")],
    "Đến ngày 30/6/2026, 100% hồ sơ được số hóa": [("Đến ngày 30/6/2026", "deadline", None, "2026-06-30")],
    "Đến 31/12/2026 giải ngân hết vốn": [("Đến 31/12/2026", "deadline", None, "2026-12-31")],
    "sửa xong mái trước ngày Quốc khánh 02/9/2026": [
        ("trước ngày Quốc khánh 02/9/2026", "deadline", None, "2026-09-01")
    ],
    "xong trước thứ Bảy (20/6/2026)": [("xong trước thứ Bảy (20/6/2026", "deadline", None, "2026-06-19")],
    "nộp chậm nhất Chủ nhật, ngày 21/6/2026": [("chậm nhất Chủ nhật, ngày 21/6/2026", "deadline", None, "2026-06-21")],
    "cấp nước trước dịp lễ 30/4, 01/5/2026": [("trước dịp lễ 30/4", "deadline", None, "2026-04-29")],
    "cấp nước trước dịp nghỉ lễ 30/4 - 01/5/2026": [
        ("trước dịp nghỉ lễ 30/4 - 01/5/2026", "deadline", None, "2026-04-29")
    ],
    "cấp nước trước ngày 30/4, 10/5/2026": [
        ("trước ngày 30/4", "deadline", None, "2026-04-29"),
        ("trước ngày 30/4, 10/5/2026", "deadline", None, "2026-05-09"),
    ],
    "cấp nước trước dịp 30/4/2026": [("trước dịp 30/4/2026", "deadline", None, "2026-04-29")],
    "trao nhà trước dịp kỷ niệm 80 năm Ngày Thương binh - Liệt sĩ": [],
    "trao nhà trước dịp kỷ niệm 79 năm Ngày Thương binh liệt sĩ 27/7/2026": [
        ("trước dịp kỷ niệm 79 năm Ngày Thương binh liệt sĩ 27/7/2026", "deadline", None, "2026-07-26")
    ],
    "khởi công vào dịp Quốc khánh (02/9/2026)": [
        ("vào dịp Quốc khánh (02/9/2026", "deadline", "2026-09-02", "2026-09-02")
    ],
    "treo cờ trước ngày bầu cử 15/3/2026": [("trước ngày bầu cử 15/3/2026", "deadline", None, "2026-03-14")],
    "chỉnh trang xong trước ngày Quốc khánh (02/9/1945 - 02/9/2026)": [],
    "chúc thọ trước Tết Nguyên đán Đinh Mùi": [],
    "chúc thọ trước Tết Nguyên đán năm 2027": [],
    "ra quân trước ngày hội toàn dân năm 2026": [],
    "thả cá vào đầu năm 2026": [("vào đầu năm 2026", "deadline", "2026-01-01", "2026-12-31")],
    "trồng dặm hoàn thành giữa năm 2026": [("hoàn thành giữa năm 2026", "deadline", "2026-01-01", "2026-12-31")],
    "tỉa cành vào cuối năm 2026 và đầu năm 2027": [
        ("vào cuối năm 2026 và đầu năm 2027", "period", "2026-01-01", "2027-12-31")
    ],
    "nghiệm thu trước cuối năm 2026": [("trước cuối năm 2026", "deadline", None, "2026-12-31")],
    "khoán rừng từ cuối năm 2026": [],
    "Đến cuối năm 2027, hoàn thành số hóa": [("Đến cuối năm 2027", "deadline", None, "2027-12-31")],
    "Từ nay đến cuối năm 2026, rà soát hồ sơ": [("đến cuối năm 2026", "deadline", None, "2026-12-31")],
    "cấp nước trước đại lễ 30/4/2026": [("trước đại lễ 30/4/2026", "deadline", None, "2026-04-29")],
    "cấp nước trước lễ 30/4/2026": [("trước lễ 30/4/2026", "deadline", None, "2026-04-29")],
    "cấp nước trước kỳ nghỉ 30/4/2026": [("trước kỳ nghỉ 30/4/2026", "deadline", None, "2026-04-29")],
    "cấp nước trước tết Dương lịch 01/01/2027": [("trước tết Dương lịch 01/01/2027", "deadline", None, "2026-12-31")],
    "bàn giao trước đầu năm 2027": [("trước đầu năm 2027", "deadline", None, "2026-12-31")],
    "nộp chậm nhất đến ngày 30/6/2026": [("chậm nhất đến ngày 30/6/2026", "deadline", None, "2026-06-30")],
    "nộp chậm nhất là trong tháng 6/2026": [("chậm nhất là trong tháng 6/2026", "deadline", None, "2026-06-30")],
    "nộp chậm nhất vào tháng 6/2026": [("chậm nhất vào tháng 6/2026", "deadline", None, "2026-06-30")],
    "nộp không chậm hơn ngày 30/6/2026": [("không chậm hơn ngày 30/6/2026", "deadline", None, "2026-06-30")],
    "nộp không quá ngày 30/6/2026": [("không quá ngày 30/6/2026", "deadline", None, "2026-06-30")],
    "giải ngân cho đến hết năm 2026": [("cho đến hết năm 2026", "deadline", None, "2026-12-31")],
    "Tới đầu năm 2030, hoàn thành bến xe": [("Tới đầu năm 2030", "deadline", None, "2030-12-31")],
    "hoàn thành trong vòng quý II/2026": [("trong vòng quý II/2026", "deadline", "2026-04-01", "2026-06-30")],
    "nộp trong thời hạn tháng 6/2026": [("trong thời hạn tháng 6/2026", "deadline", "2026-06-01", "2026-06-30")],
    "nộp trong cuối tháng 6/2026": [("trong cuối tháng 6/2026", "deadline", "2026-06-01", "2026-06-30")],
    "Thời gian thực hiện: quý II/2026": [("Thời gian thực hiện: quý II/2026", "deadline", "2026-04-01", "2026-06-30")],
    "Thời gian hoàn thành: quý II/2026": [
        ("Thời gian hoàn thành: quý II/2026", "deadline", "2026-04-01", "2026-06-30")
    ],
    "Hoàn thành: quý II/2026": [("Hoàn thành: quý II/2026", "deadline", "2026-04-01", "2026-06-30")],
    "mở cửa kể từ ngày 01/6/2026 đến ngày 30/6/2026": [
        ("kể từ ngày 01/6/2026 đến ngày 30/6/2026", "period", "2026-06-01", "2026-06-30")
    ],
    "mở cửa bắt đầu từ ngày 01/6/2026 đến ngày 30/6/2026": [
        ("bắt đầu từ ngày 01/6/2026 đến ngày 30/6/2026", "period", "2026-06-01", "2026-06-30")
    ],
    "mở rộng chợ quá năm 2026": [],
    "báo cáo sau ngày 30/6/2026": [],
    "nộp trước ngày 30/6 và 31/12/2026": [
        ("trước ngày 30/6", "deadline", None, "2026-06-29"),
        ("trước ngày 30/6 và 31/12/2026", "deadline", None, "2026-12-30"),
    ],
    "nộp chậm nhất ngày 30/6, ngày 31/12/2026": [
        ("chậm nhất ngày 30/6", "deadline", None, "2026-06-30"),
        ("chậm nhất ngày 30/6, ngày 31/12/2026", "deadline", None, "2026-12-31"),
    ],
    "nộp trước ngày 30/6 và năm 2027 công bố": [],
    "mở cửa từ ngày 30/6 và 31/12/2026": [],
    "trình trước thời điểm 01/01/2027": [("trước thời điểm 01/01/2027", "deadline", None, "2026-12-31")],
    "trình trước 31/12/2025 và báo cáo trước 15/01/2026": [
        ("trước 31/12/2025", "deadline", None, "2025-12-30"),
        ("trước 15/01/2026", "deadline", None, "2026-01-14"),
    ],
}


@pytest.mark.parametrize(("sentence", "expected"), SENTENCES.items(), ids=SENTENCES.keys())
def test_a_sentence_sets_a_time_with_a_word_of_time(
    sentence: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    assert [(found.raw, found.role, *days(found)) for found in find_schedules(sentence)] == expected


@pytest.mark.parametrize(
    "word",
    [
        "và", "hoặc", "từ", "đến", "tới", "hết", "trước", "sau", "trong", "vào", "kể", "đã", "được", "năm", "tháng",
        "quý", "tuần",
    ],
)  # fmt: skip
def test_no_occasion_goes_on_over_another_word_of_time(word: str) -> None:
    found = find_schedules(f"mở cửa trước ngày hội {word} 30/6/2026")
    assert not any(schedule.raw.startswith("trước ngày hội") for schedule in found)


@given(st.text(alphabet="0123456789/-–;,. trước nhất hết trong quý iv năm tháng đến từ", max_size=60))
def test_what_a_sentence_sets_is_quoted_from_it(sentence: str) -> None:
    assert all(schedule.raw in sentence for schedule in find_schedules(sentence))


@pytest.mark.parametrize(
    ("sentence", "times"),
    [
        ("Mở đợt cao điểm từ ngày 15/9/2025 đến ngày 15/12/2025.", [("2025-09-15", "2025-12-15")]),
        ("Mở đợt cao điểm, thời gian từ 15/9/2025 đến 15/12/2025.", [("2025-09-15", "2025-12-15")]),
        ("Mở đợt cao điểm (từ 15/9/2025 - 15/12/2025).", [("2025-09-15", "2025-12-15")]),
        ("Lấy ý kiến từ 2/3 đến 3/4 số hộ năm 2025.", []),
        ("Tập huấn từ tháng 3 đến tháng 5/2026.", [("2026-03-01", "2026-05-31")]),
        ("Di dời dân trước 17 giờ ngày 21/7/2025.", [("None", "2025-07-21")]),
        ("Cấp điện lại trước 6 giờ 30 ngày 21/7/2025.", [("None", "2025-07-21")]),
        ("Cấp điện lại chậm nhất 18 giờ 00 phút ngày 21/7/2025.", [("None", "2025-07-21")]),
        ("Thắp nến tri ân vào tối 26/7/2026.", [("2026-07-26", "2026-07-26")]),
        ("Họp báo vào sáng ngày 26/7/2026.", [("2026-07-26", "2026-07-26")]),
        ("Tập trung vào sáng kiến năm 2026.", []),
        ("Cấp điện lại xong trước 17h00' ngày 21/7/2025.", [("None", "2025-07-21")]),
        ("Cấp điện lại trước 17:30, ngày 21/7/2025.", [("None", "2025-07-21")]),
        ("Cấp điện lại trước 7 giờ tối ngày 21/7/2025.", [("None", "2025-07-21")]),
        ("Cấp điện lại trước 20h00 ngày hôm nay 21/7/2025.", [("None", "2025-07-21")]),
        ("Cấp điện lại trong ngày hôm nay, ngày 21/7/2025.", [("2025-07-21", "2025-07-21")]),
        ("Mất điện ngày hôm nay 21/7/2025.", []),
        ("Lắp 17 giờ đo gió ngày 21/7/2025.", []),
        ("Sửa chữa (thời gian: quý II/2026).", [("2026-04-01", "2026-06-30")]),
        ("Tiếp nối kết quả từ năm 2021 đến năm 2025.", []),
    ],
)
def test_a_sentence_may_say_from_when_to_when(sentence: str, times: list[tuple[str, str]]) -> None:
    assert [(str(when.start), str(when.end)) for when in find_schedules(sentence)] == times


# A year from which on something is done opens its clause.
FROM_A_YEAR = {
    "Từ năm 2027, vận hành hệ thống trên toàn tỉnh.": ["2027-01-01"],
    "Thí điểm tại 02 xã; từ năm 2027 triển khai toàn tỉnh.": ["2027-01-01"],
    "Nhân rộng mô hình đã có từ năm 2027.": [],
    "Hỗ trợ hộ nghèo theo chuẩn áp dụng từ năm 2026.": [],
    "Từ năm 2024, tỉnh có 02 khu công nghiệp.": [],  # before the day of the document
    "Từ năm 2026.": [],
}


@pytest.mark.parametrize(("words", "starts"), FROM_A_YEAR.items(), ids=FROM_A_YEAR.keys())
def test_a_year_from_which_on_something_is_done_opens_its_clause(words: str, starts: list[str]) -> None:
    found = find_schedules(words, date(2026, 3, 10))
    assert [days(time)[0] for time in found] == starts
    assert all((time.role, time.end) == ("period", None) for time in found)
