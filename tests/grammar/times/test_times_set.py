"""Times that a sentence sets, and those that it only tells of."""

from datetime import date

import pytest

from dondoc.grammar.times.schedules import find_schedules

SENTENCES_THAT_SET_ONE = [
    "Hoàn thành việc sửa các bến đã kiểm tra ở ba xã ven sông trong tháng 9 năm 2026.",
    "Đến năm 2030, mỗi xã có một bến xe",
    "đón khách bằng bến mới từ quý III/2026",
    "kiểm tra các gói thầu giải ngân dưới 35%, công bố vào ngày 30/9/2026",
    "phấn đấu tỷ lệ nợ thuế xuống dưới 5% vào ngày 30/9/2026",
    "nộp bản vẽ trong tháng 9/2026",
    "công bố kết quả trong quý II/2026",
    "gửi kết quả khắc phục về Sở Y tế trong quý II/2026",
    "gửi kết quả rà soát cho Văn phòng UBND tỉnh trong tháng 5/2026",
    "giao phần còn lại trong năm 2027",
    "Đến ngày 05/3/2026, mỗi xã có một bến xe",
    "- Đến năm 2030, mỗi xã có một bến xe",
    "Sửa chợ. Đến năm 2030, mỗi xã có một bến xe",
    "phấn đấu đến năm 2030 mỗi xã có bến xe",
    "mục tiêu là đến năm 2030 mỗi xã có bến xe",
    "nạo vét luồng và đến năm 2027 hoàn thành cầu cảng",
    "nạo vét luồng, đến năm 2027 cơ bản hoàn thành cầu cảng",
    "mở rộng cảng cá (dự kiến vào năm 2031) và nạo vét luồng",
    "họp với các chủ vựa, dự kiến vào quý III năm 2026",
    "khánh thành cầu cảng (dự kiến tháng 8/2026)",
    "khánh thành cầu cảng (dự kiến năm 2028)",
    "mở hội đua thuyền, dự kiến ngày 19/8/2026.",
    "mở hội đua thuyền; thời gian dự kiến: tháng 9/2026",
    "mở hội đua thuyền (theo dự kiến là quý III/2026), trao giải",
    "họp sơ kết (dự kiến cuối tháng 6/2026)",
    "Dự kiến quý III/2026 trình quy hoạch cảng cá",
    "nạo vét luồng, dự kiến năm 2028 hoàn thành",
    "mở hội đua thuyền, thời gian dự kiến tổ chức: tháng 9 năm 2026",
    "nạo vét luồng từ năm 2026 đến năm 2028.",
    "Từ năm 2026 đến năm 2028, mỗi năm nạo vét một luồng",
    "Từ năm 2026 đến năm 2028 nạo vét ba luồng",
    "dạy bơi vào năm học 2026-2027",
]
SENTENCES_THAT_SET_NO_TIME = {
    "what was found": "Sửa các bến đã kiểm tra trong tháng 9 năm 2026.",
    "the year of a plan": "xây dựng Kế hoạch năm 2025",
    "the years of a plan": "Đề án giai đoạn 2021-2025",
    "the day of a document": "theo Nghị quyết số 01/NQ-CP ngày 08/01/2025",
    "a programme up to a year": "triển khai Chương trình phát triển đô thị đến năm 2030, tập trung chỉnh trang",
    "what it is called in quotes": "thực hiện Đề án “Khu du lịch hồ Núi Một được công nhận vào năm 2028”",
    "what is looked forward to": "lập quy hoạch vùng hồ đến năm 2030, tầm nhìn đến năm 2050",
    "what is estimated": "mở rộng cảng cá (ước vào năm 2036)",
    "a forecast for a year": "lập dự toán thu phí, dự kiến năm 2027",
    "the figure of a forecast": "kinh phí dự kiến năm 2027 do ngân sách xã bảo đảm",
    "a forecast that reaches": "cân đối thu, dự kiến năm 2027 đạt 30 tỷ đồng",
    "a forecast of a quarter": "cập nhật sản lượng dự kiến quý III/2026 của từng xã",
    "a forecast over years": "tổng hợp nhu cầu giống (dự kiến 2026-2028)",
    "an opinion of a day": "tiếp thu ý kiến ngày 12/9/2026 của các xã",
    "two horizons of a name": "thực hiện Chiến lược dữ liệu đến năm 2025, đến năm 2030 và các năm sau",
    "a span that goes on": "từ năm 2025 đến năm 2030",
    "a document in which": "trong Kế hoạch số 12/KH-UBND ngày 15/3/2025",
    "first of all": "trước hết, năm 2025 cần tập trung",
    "above all": "nhất là năm 2025",
    "of which": "trong đó năm 2025",
    "what is told of": "báo cáo kết quả thực hiện trong quý I/2026",
    "which is handed on later": "gửi kết quả làm việc về đất đai trong quý I/2026",
    "the month up to which a rate counts": "điều chuyển vốn của gói thầu giải ngân dưới 55% tính đến hết tháng 9/2026",
    "what was reached": "căn cứ kết quả trong năm 2024, rà soát chỉ tiêu",
    "the day on which a rate counts": "rà soát các gói thầu giải ngân dưới 35% kế hoạch vào ngày 30/9/2026",
    "what is left of a year": "thu hồi vốn còn lại trong năm 2024",
    "what was not": "thu hồi vốn chưa giải ngân hết năm 2024",
    "a plan to be fulfilled": "hoàn thành kế hoạch năm 2025",
    "what comes later": "sau năm 2030 mở rộng ra cả tỉnh",
    "a comparison": "tăng nhanh hơn năm 2025",
    "what begins in a year": "mở lớp từ năm 2027",
    "what begins when nobody knows the day of the document": "thu phí từ quý III/2026",
    "what begins with a school year": "dạy thử từ năm học 2026-2027",
    "a goal and nothing that is reached": "phấn đấu đến năm 2030.",
    "a goal at the end": "phấn đấu đến năm 2030",
    "a goal, and what follows": "phấn đấu đến năm 2030 và các năm sau",
    "a goal in brackets": "(phấn đấu đến năm 2030)",
    "a programme of the State": "thực hiện Chương trình mục tiêu quốc gia đến năm 2030 ở các xã",
    "figures of a year": "dùng số liệu trong năm 2026",
    "what was done": "đã mở trong quý I/2026",
    "what was brought over": "vốn chuyển tiếp trong năm 2024",
    "no time at all": "tăng cường kiểm tra, giám sát",
}


@pytest.mark.parametrize("sentence", SENTENCES_THAT_SET_ONE)
def test_a_time_to_come_that_words_introduce_is_set(sentence: str) -> None:
    assert len(find_schedules(sentence, date(2026, 3, 5))) == 1


@pytest.mark.parametrize("sentence", SENTENCES_THAT_SET_NO_TIME.values(), ids=SENTENCES_THAT_SET_NO_TIME.keys())
def test_other_times_in_a_sentence_are_no_schedule(sentence: str) -> None:
    assert find_schedules(sentence) == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Đến năm 2024, mỗi xã có một bến xe",
        "mở lớp từ tháng 6/2025",
        "mở cửa từ tháng 7/2026 đến khi hết hạn",
        "mở cửa từ tháng 7/2026, tới khi hết hạn",
        "mở cửa từ tháng 7/2026 – lâu dài",
        "xây dựng Đề án cảng cá từ năm 2026 đến năm 2030.",
        "nạo vét luồng từ năm 2026 đến năm 2028 đạt 3 km",
        "giá nước áp dụng từ năm 2026 đến năm 2028.",
        "tổng hợp số liệu từ năm 2024 đến năm 2026.",
        "giữ chốt đã lập ở ngã ba từ tháng 7/2026",
    ],
)
def test_nothing_begins_or_ends_for_a_document_of_march_2026(sentence: str) -> None:
    assert find_schedules(sentence, date(2026, 3, 5)) == ()


@pytest.mark.parametrize(
    "words",
    [
        "hiệu lực", "hiệu lực thi hành", "áp dụng", "tính", "bắt nguồn", "phát sinh", "sinh", "thành lập",
        "hoạt động", "nghỉ", "vận hành", "tồn tại", "xảy ra", "được giao", "được cấp", "được phê duyệt",
        "được ban hành", "được thành lập", "được công nhận", "được bổ nhiệm", "được tuyển dụng",
    ],
)  # fmt: skip
def test_what_else_begins_is_nothing_that_is_to_be_done(words: str) -> None:
    assert len(find_schedules("đón khách từ ngày 01/7/2026", date(2026, 3, 5))) == 1
    assert find_schedules(f"cơ sở {words} từ ngày 01/7/2026", date(2026, 3, 5)) == ()


@pytest.mark.parametrize("words", ["ước", "tầm nhìn", "định hướng"])
def test_what_is_looked_forward_to_is_not_set(words: str) -> None:
    assert find_schedules(f"phát triển thành phố, {words} vào năm 2036") == ()


@pytest.mark.parametrize(
    "what", ["phấn đấu", "hoàn thành", "hình thành", "đạt", "có", "đưa", "toàn bộ", "tất cả", "100%"]
)
def test_what_is_told_behind_a_year_between_commas_is_set_by_it(what: str) -> None:
    assert len(find_schedules(f"nạo vét luồng, đến năm 2027 {what} cầu cảng")) == 1
    assert find_schedules(f"nạo vét luồng, chiến lược đến năm 2027 {what} cầu cảng") == ()


def test_a_time_that_was_over_when_the_document_was_issued_is_told_and_not_set() -> None:
    issued_on = date(2025, 1, 20)
    assert find_schedules("đánh giá việc làm được trong năm 2024", issued_on) == ()
    assert len(find_schedules("đánh giá việc làm được trong năm 2025", issued_on)) == 1
    assert len(find_schedules("trình trước ngày 15/11/2024", issued_on)) == 1  # an order, however late


@pytest.mark.parametrize(
    "words",
    [
        "văn bản ban hành", "giấy phép được cấp", "đất đã giao", "hợp đồng ký kết", "dự án được phê duyệt",
        "nợ thuế phát sinh", "người sinh", "quyết định của huyện ban hành", "lò gạch hình thành", "công trình vi phạm",
    ],
)  # fmt: skip
@pytest.mark.parametrize("day", ["trước ngày 01/01/2020", "trước năm 2021", "trước tháng 7/2025"])
def test_what_was_there_before_a_day_that_is_over_is_no_deadline(words: str, day: str) -> None:
    assert find_schedules(f"rà soát {words} {day}", date(2026, 3, 5)) == ()
    assert len(find_schedules(f"rà soát {words}, xong {day}", date(2026, 3, 5))) == 1
    assert len(find_schedules(f"rà soát {words} {day.replace('202', '203')}", date(2026, 3, 5))) == 1


@pytest.mark.parametrize("words", ["giao đất cho chủ đầu tư", "trình UBND tỉnh phê duyệt", "hoàn thành việc xây dựng"])
def test_work_that_is_told_keeps_its_deadline_though_the_day_is_over(words: str) -> None:
    assert len(find_schedules(f"{words} trước ngày 31/10/2025", date(2026, 3, 5))) == 1
