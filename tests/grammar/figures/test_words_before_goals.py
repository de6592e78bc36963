"""Which figures of a sentence are something to reach."""

import pytest

from dondoc.grammar.figures.words_before_goals import is_reached

REACHED = [
    "lần lượt đạt 95% và ≥ ",
    "giải phóng mặt bằng xong ",
    "thu 4,2 tỷ đồng, bằng ",
    "Chỉ số hài lòng thuộc nhóm ",
    "Chỉ số hài lòng xếp từ thứ ",
    "xã là một trong ",
    "phấn đấu đạt chuẩn; tạo việc làm ổn định cho ",
    "100% trạm y tế đủ thuốc, tương ứng ",
    "tỷ lệ hộ nghèo giảm còn ",
    "diện tích đạt 2.300 ha, trong đó ",
    "đạt ",
    "trong đó có ",
    "hơn ",
    "số mức thuế giảm từ 31 mức hiện nay xuống còn khoảng ",
    "số xã tăng từ 31 xã hiện nay lên đạt ",
    "thu, ",
    "nông nghiệp 17%; ",
    "từ ",
    "tập trung nguồn lực, hoàn thành đưa ",
    "hoàn thành xây dựng mới khoảng ",
    "xây dựng và đưa vào sử dụng ",
    "Phấn đấu đến năm 2029 trồng mới ",
    "phấn đấu giải quyết việc làm cho ",
    "Đến năm 2029, thành lập ",
    "rà soát quy hoạch; trong giai đoạn 2026-2030 xây dựng ",
    "hỗ trợ xây dựng, nhân rộng trên ",
]
NOT_REACHED = [
    "xe chạy bằng ",
    "thôn 70%, bằng ",
    "hoàn thành trong ",
    "Phấn đấu xử lý dứt điểm số kinh phí còn thiếu (",
    "Đến năm 2027 hoàn thành ba cầu có vốn đã bố trí trên ",
    "mục tiêu tăng thêm so với số hiện có ",
    "tỉnh gồm các ",
    "theo mẫu ",
    "tỷ lệ của ",
    "Phấn đấu giảm nghèo bền vững; triển khai ",
    "Phấn đấu khởi công đề án với ",
    "Đề án phát triển giao thông đến năm 2030 xây dựng ",
    "đến nay cả tỉnh có ",
    "hiện nay toàn tỉnh còn khoảng ",
    "trong khi nhu cầu đến năm 2030 khoảng ",
    "nhu cầu nhân lực của các xã là ",
]


@pytest.mark.parametrize("words", REACHED)
def test_a_word_of_reaching_before_a_figure_makes_it_a_target(words: str) -> None:
    assert is_reached(words)


@pytest.mark.parametrize("words", NOT_REACHED)
def test_other_words_before_a_figure_do_not(words: str) -> None:
    assert not is_reached(words)


def test_a_share_that_one_strives_for_is_reached_whatever_is_done_with_it() -> None:
    assert is_reached("phấn đấu đến ngày 30/6/2026 nối lại điện cho ", share=True)
    assert is_reached("phấn đấu giải ngân ", share=True)
    assert not is_reached("phấn đấu giải ngân ")
    assert not is_reached("phấn đấu về đích; thu của ", share=True)
    assert not is_reached("giải ngân ", share=True)


def test_a_share_behind_a_year_that_opens_its_clause_is_reached() -> None:
    assert is_reached("; đến năm 2030 ", share=True)
    assert is_reached("Đến hết năm 2027 phủ sóng 4G đến ", share=True)
    assert not is_reached("Đến hết năm 2025 đã phủ sóng 4G đến ", share=True)
    assert not is_reached("; đến năm 2030 ngân sách tỉnh chi ", share=False)


def test_where_goals_are_announced_what_is_made_is_reached() -> None:
    assert is_reached("", aimed=True)
    assert is_reached("đào tạo ", aimed=True)
    assert not is_reached("đào tạo ")
    assert is_reached("khoanh nuôi tái sinh ", aimed=True)
    assert is_reached("thăm hỏi, tặng quà cho ", aimed=True)
    assert is_reached("Trong nhiệm kỳ 2025 - 2030, đào tạo, bồi dưỡng kỹ năng số cho ", aimed=True)
    assert not is_reached("khoanh nuôi tái sinh ")
    assert not is_reached("theo mẫu ", aimed=True)
    assert is_reached("vùng chè, với ", aimed=True)
    assert is_reached("sửa 26 công trình và xây mới ", aimed=True)
    assert not is_reached("sửa 26 công trình và xây mới ")
    assert not is_reached("Giảm 50% thời gian đối với ", aimed=True)


@pytest.mark.parametrize(
    "words", ["khởi công tuyến đường dài ", "cầu qua sông, tổng mức đầu tư ", "cao tốc, tốc độ thiết kế khoảng "]
)
def test_of_what_size_a_thing_is_nobody_reaches(words: str) -> None:
    assert not is_reached(words, aimed=True)
    assert is_reached("nâng cấp 15 tuyến đường với tổng chiều dài ", aimed=True)


def test_where_goals_are_announced_what_they_come_to_is_reached() -> None:
    assert is_reached("thu hút 20 dự án với tổng vốn đăng ký ", aimed=True)
    assert not is_reached("thu hút 20 dự án với tổng vốn đăng ký ")
    assert is_reached("tốc độ tăng của nông, lâm nghiệp và thủy sản ", aimed=True, share=True)
    assert is_reached(
        "mở 5 lớp ở bản, tốc độ đổi mới sản xuất của nghề nông, nghề rừng và thủy sản ", aimed=True, share=True
    )
    assert is_reached("mở 5 lớp ở bản, số hộ ", aimed=True)
    assert not is_reached("mở 5 lớp ở bản, hộ ", aimed=True)
    assert not is_reached("trên cơ sở nông, lâm nghiệp và thủy sản của ", aimed=True)


def test_where_goals_are_announced_the_first_figure_behind_a_year_is_reached() -> None:
    assert is_reached("Phần của nghề cá trong GRDP, đến năm 2030 góp trực tiếp ", aimed=True)
    assert not is_reached("Phần của nghề cá trong GRDP, đến năm 2030 góp trực tiếp ")


@pytest.mark.parametrize(
    ("words", "reached"),
    [
        ("nghiệm thu 60% khối lượng, đến hết năm 2027 nghiệm thu ", True),
        ("lắp đặt 40% số trụ, đến ngày 30/9/2026 lắp đặt ", True),
        ("ký hợp đồng với 30% số hộ; trước tháng 9/2027 ký với ", True),
        ("nghiệm thu 60% khối lượng, đến hết năm 2027 đã nghiệm thu ", False),
        ("nghiệm thu 60% khối lượng của ", False),
    ],
)
def test_a_share_that_a_clause_puts_a_later_day_to_is_reached(words: str, reached: bool) -> None:
    assert is_reached(words, share=True) is reached
    assert not is_reached(words)


def test_of_goods_in_bulk_the_next_is_reached_by_its_name_alone() -> None:
    assert is_reached("thịt đạt 95.000 tấn, sữa tươi ", aimed=True)
    assert is_reached("cà phê 20.000 ha, chè ", aimed=True)
    assert not is_reached("thịt đạt 95.000 tấn, sữa tươi ")


def test_goods_in_bulk_may_be_told_by_a_word_before_the_next() -> None:
    assert is_reached("trồng mới 450 ha rừng, khoanh nuôi ", aimed=True)
    assert not is_reached("trồng mới 450 ha rừng, ngân sách ", aimed=True)


def test_where_goals_are_announced_all_parts_are_reached_and_for_how_many() -> None:
    assert is_reached("xóa 14 điểm đen, trong đó đường tỉnh 9 điểm, đường xã ", aimed=True)
    assert is_reached("trồng 9.000 ha, trong đó chè, quế, hồi 4.000 ha, sơn tra ", aimed=True)
    assert is_reached("thu 900 tỷ đồng, trong đó thuế, phí, lệ phí ", aimed=True)
    assert not is_reached("thu 900 tỷ đồng, trong đó thuế, phí, lệ phí ")
    assert is_reached("giảm 30% chi phí đi lại, bãi bỏ ", aimed=True, share=True)
    assert not is_reached("giảm 30% chi phí đi lại, hiện bãi bỏ ", aimed=True, share=True)
    assert not is_reached("giảm 30% chi phí đi lại, bãi bỏ ", aimed=True)
    assert is_reached("tạo việc làm cho 900 lao động, gồm ")
    assert is_reached("trồng 40.000 ha rừng, bao gồm: rừng sản xuất 36.000 ha, rừng phòng hộ, đặc dụng ", aimed=True)
    assert is_reached("đón 8 triệu lượt người (khách từ nước ngoài ", aimed=True)
    assert not is_reached("đón 8 triệu lượt người (so với mấy năm qua ", aimed=True)
    assert is_reached("mở 4 lớp nghề cho ", aimed=True)
    assert is_reached("phủ sóng 5G đến ", aimed=True, share=True)
    assert is_reached("mạng 5G phủ sóng ", share=True)
    assert is_reached("Lắp trạm 5G cho ", aimed=True, share=True)
    assert not is_reached("Lắp 5 trạm phát, mạng 12 cho ", aimed=True, share=True)
    assert not is_reached("phủ sóng 5G đến ", aimed=True)
    assert not is_reached("hỗ trợ 60 triệu đồng cho ", aimed=True)
    assert not is_reached("xóa 14 điểm đen, trong đó đường tỉnh 9 điểm, đường xã ")


def test_a_share_behind_another_is_reached_with_its_measure() -> None:
    assert is_reached("hộ được cấp nước trên 80%; tỷ lệ rác được thu gom ", share=True)
    assert not is_reached("hộ được cấp nước trên 80%; cả xã ", share=True)
    assert not is_reached("hộ được cấp nước; tỷ lệ rác được thu gom ", share=True)


@pytest.mark.parametrize(
    ("words", "reached"),
    [
        ("Số lớp có bàn ghế mới: bậc mẫu giáo 61%, tiểu học ", True),
        ("Hộ có nhà vững chắc: thôn 70%, và phố ", True),
        ("Hộ có nhà vững chắc: thôn 70%, bằng ", False),
        ("Hộ có nhà vững chắc: thôn 70%, năm trước ", False),
        ("Hộ có nhà vững chắc: thôn 70 nhà, phố ", False),
    ],
)
def test_a_part_in_a_row_of_shares_is_reached_where_goals_are_announced(words: str, reached: bool) -> None:
    assert is_reached(words, aimed=True, share=True) is reached
    assert not is_reached(words, share=True)
    assert not is_reached(words, aimed=True)


def test_what_is_worked_upon_is_reached_where_its_year_is_named() -> None:
    assert is_reached("Lắp đặt thêm ", dated=True)
    assert not is_reached("Lắp đặt thêm ")
    assert not is_reached("Công ty lắp đặt thêm ", dated=True)
    assert is_reached("…; thu gom ", share=True)
    assert not is_reached("…; đã thu gom ", share=True)
    assert is_reached("áp dụng hệ thống giám sát tại ", share=True, dated=True)
    assert not is_reached("áp dụng hệ thống giám sát tại ", share=True)
    assert is_reached("phụng dưỡng suốt đời ", share=True, whole=True)
    assert not is_reached("phụng dưỡng suốt đời ", share=True)
    assert not is_reached("hỗ trợ học phí ", share=True, whole=True)
    assert is_reached("Quyết tâm giữ ổn định vị trí và mức tăng ", share=True)


REACHING = [
    "đạt", "có", "còn", "giảm", "tăng", "khoảng", "trên", "dưới", "tối thiểu", "ít nhất", "là", "mục tiêu",
    "hình thành", "bảo đảm", "đảm bảo", "xuống", "gấp", "thu hút được", "bình quân", "lần lượt", "tương đương",
    "tương ứng", "hơn", "đón", "cao hơn", "chiếm", "không quá", "không vượt quá", "không dưới", "không thấp hơn",
    "tối đa", "duy trì", "lên", "thấp hơn", "gần", "xấp xỉ", "vượt", "ở mức", "đóng góp", "phủ sóng", "bao phủ",
    "trung bình", "thuộc nhóm", "vào tốp", "nằm trong top", "xếp thứ", "xếp hạng", "giữ vị trí", "xếp từ thứ",
    "là một trong", "nằm trong", "đứng trong số", "≥", "≤", "<", ">", "~",
]  # fmt: skip
MAKING = [
    "xây dựng", "đào tạo", "bồi dưỡng", "giải quyết", "tạo", "thành lập", "trồng", "trồng mới", "phục hồi", "số hóa",
    "nâng", "công nhận", "phát triển", "hoàn thành", "thu hút", "hỗ trợ", "cấp", "mở", "công bố", "kết nạp",
    "kéo giảm", "cắt giảm", "rút ngắn", "xóa", "lắp đặt", "cải tạo", "sửa chữa", "nâng cấp", "tổ chức", "mỗi năm",
    "hằng năm", "hàng năm", "với", "việc làm cho", "nghề nghiệp cho", "tiết kiệm", "thêm", "triển khai", "xử lý",
    "gia cố", "nạo vét", "kiên cố hóa", "di dời", "sắp xếp", "bố trí", "huy động", "đưa", "xây mới", "vận động",
    "xếp hạng", "thu gom", "vận chuyển", "kêu gọi", "tiếp nhận", "làm mới", "phục vụ", "xuất khẩu", "khởi công",
    "khánh thành",
]  # fmt: skip


@pytest.mark.parametrize("word", REACHING)
def test_each_word_of_reaching_leads_to_what_is_reached(word: str) -> None:
    assert is_reached(f"bến đò của 12 xã {word} ")


@pytest.mark.parametrize("word", MAKING)
def test_each_word_of_making_leads_to_what_is_made_where_one_strives(word: str) -> None:
    assert is_reached(f"bến đò của 12 xã và 4 phường ven sông; bến lớn, nhỏ mà ta {word} ", aimed=True)
