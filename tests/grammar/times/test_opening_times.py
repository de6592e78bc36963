"""Times that open a task without a word of time."""

from datetime import date

import pytest

from dondoc.grammar.times.opening_times import read_opening_times

ON = date(2026, 3, 5)

OPENS = {
    "Quý III/2026, trình HĐND tỉnh quy định mức hỗ trợ": [("deadline", "2026-07-01", "2026-09-30")],
    "Quý III năm 2026 thẩm định đồ án": [("deadline", "2026-07-01", "2026-09-30")],
    "- Tháng 9/2026: tổ chức hội thi tay nghề": [("deadline", "2026-09-01", "2026-09-30")],
    "Tháng 9 tổ chức hội thi tay nghề": [("deadline", "2026-09-01", "2026-09-30")],
    "Năm 2027, nghiệm thu và bàn giao trạm bơm": [("deadline", "2027-01-01", "2027-12-31")],
    "Ngày 20/8/2026 khai mạc hội thi": [("deadline", "2026-08-20", "2026-08-20")],
    "Giai đoạn 2026-2030 trồng mới rừng phòng hộ": [("period", "2026-01-01", "2030-12-31")],
    "6 tháng cuối năm 2026, kiểm tra các chợ": [("deadline", "2026-07-01", "2026-12-31")],
    "Dự kiến quý IV/2026 khánh thành bến xe": [("deadline", "2026-10-01", "2026-12-31")],
    "Quý II chọn nhà thầu; quý III khởi công": [
        ("deadline", "2026-04-01", "2026-06-30"),
        ("deadline", "2026-07-01", "2026-09-30"),
    ],
    "Năm 2026 làm thí điểm tại ba xã. Năm 2027 nhân rộng": [
        ("deadline", "2026-01-01", "2026-12-31"),
        ("deadline", "2027-01-01", "2027-12-31"),
    ],
}
OPENS_NONE = {
    "what was done in a year not over": "Năm 2026, huyện Mai Sơn đã mở ba lớp",
    "what is told of a year": "Năm 2026 là năm đầu của nhiệm kỳ",
    "what was done": "Quý III/2026, tỉnh đã có kế hoạch",
    "what was over": "Năm 2025, khởi công bến xe",
    "what is measured": "Năm 2026, tỷ lệ che phủ rừng đạt 48%",
    "the month of a campaign": "Tháng 5/2026 hành động vì môi trường",
    "a time of something": "Quý II/2026 của các xã, phường",
    "nothing but a time": "Quý III/2026",
    "a time that another word introduces": "Trước tháng 9/2026 hoàn thành",
    "a time inside": "Hội thi tay nghề tháng 9/2026 của tỉnh",
    "no time": "Tháng thanh niên, tổ chức trồng cây",
}


@pytest.mark.parametrize(("text", "times"), OPENS.items(), ids=OPENS.keys())
def test_a_time_at_the_head_is_that_of_what_follows(text: str, times: list[tuple[str, str, str]]) -> None:
    found = read_opening_times(text, ON, 2026)
    assert [(time.role, str(time.start), str(time.end)) for time in found] == times
    assert all(time.raw in text for time in found)


@pytest.mark.parametrize("text", OPENS_NONE.values(), ids=OPENS_NONE.keys())
def test_other_words_open_no_task(text: str) -> None:
    assert read_opening_times(text, ON, 2026) == ()
