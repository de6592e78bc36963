"""Times that a sentence sets, and those that it only tells of."""

from datetime import date

import pytest

from dondoc.grammar.times.schedules import find_schedules

SENTENCES_THAT_SET_ONE = [
    "Đến năm 2030, mỗi xã có một bến xe",
    "đón khách bằng bến mới từ quý III/2026",
    "nộp bản vẽ trong tháng 9/2026",
]
SENTENCES_THAT_SET_NO_TIME = {
    "the year of a plan": "xây dựng Kế hoạch năm 2025",
    "the years of a plan": "Đề án giai đoạn 2021-2025",
    "the day of a document": "theo Nghị quyết số 01/NQ-CP ngày 08/01/2025",
    "a programme up to a year": "triển khai Chương trình phát triển đô thị đến năm 2030, tập trung chỉnh trang",
    "what it is called in quotes": "thực hiện Đề án “Khu du lịch hồ Núi Một được công nhận vào năm 2028”",
    "what is looked forward to": "lập quy hoạch vùng hồ đến năm 2030, tầm nhìn đến năm 2050",
    "what is expected": "phát triển thành phố (dự kiến vào năm 2036)",
    "two horizons of a name": "thực hiện Chiến lược dữ liệu đến năm 2025, đến năm 2030 và các năm sau",
    "a span that goes on": "từ năm 2025 đến năm 2030",
    "a document in which": "trong Kế hoạch số 12/KH-UBND ngày 15/3/2025",
    "first of all": "trước hết, năm 2025 cần tập trung",
    "above all": "nhất là năm 2025",
    "of which": "trong đó năm 2025",
    "what is told of": "báo cáo kết quả thực hiện trong quý I/2026",
    "what was reached": "căn cứ kết quả trong năm 2024, rà soát chỉ tiêu",
    "what is left of a year": "thu hồi vốn còn lại trong năm 2024",
    "what was not": "thu hồi vốn chưa giải ngân hết năm 2024",
    "a plan to be fulfilled": "hoàn thành kế hoạch năm 2025",
    "what comes later": "sau năm 2030 mở rộng ra cả tỉnh",
    "a comparison": "tăng nhanh hơn năm 2025",
    "no time at all": "tăng cường kiểm tra, giám sát",
}


@pytest.mark.parametrize("sentence", SENTENCES_THAT_SET_ONE)
def test_a_time_to_come_that_words_introduce_is_set(sentence: str) -> None:
    assert len(find_schedules(sentence, date(2026, 3, 5))) == 1


@pytest.mark.parametrize("sentence", SENTENCES_THAT_SET_NO_TIME.values(), ids=SENTENCES_THAT_SET_NO_TIME.keys())
def test_other_times_in_a_sentence_are_no_schedule(sentence: str) -> None:
    assert find_schedules(sentence) == ()


def test_a_time_that_was_over_when_the_document_was_issued_is_told_and_not_set() -> None:
    issued_on = date(2025, 1, 20)
    assert find_schedules("đánh giá việc làm được trong năm 2024", issued_on) == ()
    assert len(find_schedules("đánh giá việc làm được trong năm 2025", issued_on)) == 1
    assert len(find_schedules("trình trước ngày 15/11/2024", issued_on)) == 1  # an order, however late
