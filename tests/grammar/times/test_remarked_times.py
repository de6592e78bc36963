"""Times in cells that are for other things."""

from datetime import date

import pytest

from dondoc.grammar.times.remarked_times import heads_times_too, is_only_time, read_remark_times, times_among

ON = date(2026, 2, 10)
ONLY_TIMES = [
    "Tháng 6/2026", "Trước ngày 30/6/2026", "Quý III", "Hằng năm", "Hoàn thành trong tháng 8", "Từ năm 2026 đến 2028",
    "Xong trước 15/5", "Giai đoạn 2026 - 2030", "Thời gian: quí IV", "Thời hạn là 30/6", "Chậm nhất ngày 30/6",
    "Đầu năm 2027", "Giữa năm 2026 và cuối năm 2027", "Vào tháng 5 hàng năm", "Định kỳ mỗi quý", "Dự kiến quý I",
    "Tuần 2 tháng 6", "Từ nay đến hết năm 2026", "Thực hiện trong quý ii", "02 lần/năm", "Mỗi tuần", "Hằng tháng",
]  # fmt: skip
OTHERS = [
    "",
    "Quý vị",
    "Từng năm",
    "Trong năm, từ tháng đến tháng, từ quý đến quý, từ ngày đến ngày 15/6/2026",
    "Thường trực",
    "Kinh phí năm 2026",
    "Trạm y tế",
    "12 trạm",
    "Kế hoạch số 15/KH-UBND",
    "Đã trình năm 2025",
]
REMARKS: dict[str, list[tuple[str | None, str | None]]] = {
    "Quý III/2026": [("2026-07-01", "2026-09-30")],
    "Trình kỳ họp giữa năm; hoàn thành trước 30/5/2026": [(None, "2026-05-29")],
    "Tháng 11": [("2026-11-01", "2026-11-30")],
    "Nguồn kinh phí năm 2026": [],
    "Theo Kế hoạch số 12/KH-UBND ngày 05/01/2026": [],
    "": [],
}


@pytest.mark.parametrize("words", ONLY_TIMES)
def test_words_of_time_alone_are_a_time(words: str) -> None:
    assert is_only_time(words)


@pytest.mark.parametrize("words", OTHERS)
def test_words_that_say_more_are_not_only_a_time(words: str) -> None:
    assert not is_only_time(words)


@pytest.mark.parametrize(("remark", "times"), REMARKS.items())
def test_a_remark_may_set_a_time(remark: str, times: list[tuple[str | None, str | None]]) -> None:
    read = read_remark_times(remark, ON, 2026)
    assert [(time.start and str(time.start), time.end and str(time.end)) for time in read] == times


def test_parts_of_a_cell_are_times_where_they_say_nothing_else() -> None:
    assert [time.raw for time in times_among("Sở Y tế (Quý III/2026)", ON, 2026)] == ["Quý III/2026"]
    assert [time.raw for time in times_among("Sở Y tế; tháng 6/2026", ON, 2026)] == ["tháng 6/2026"]
    assert [time.raw for time in times_among("Sở Y tế, tháng 6/2026", ON, 2026)] == ["tháng 6/2026"]
    assert [time.raw for time in times_among("Sở Y tế – Quý III/2026", ON, 2026)] == ["Quý III/2026"]
    assert [time.raw for time in times_among("Sở Y tế\nGiai đoạn 2026 - 2030", ON, 2026)] == ["Giai đoạn 2026 - 2030"]
    assert times_among("Sở Y tế, khóa 2026", ON, 2026) == ()


def test_a_heading_may_name_times_beside_other_things() -> None:
    assert heads_times_too("Đơn vị thực hiện, thời gian")
    assert heads_times_too("Sản phẩm, thời điểm trình")
    assert heads_times_too("Ghi chú (tiến độ)")
    assert heads_times_too("Sản phẩm và hạn nộp")
    assert heads_times_too("Sản phẩm và thời hạn nộp")
    assert not heads_times_too("Đơn vị thực hiện")
