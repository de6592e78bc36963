"""Times in cells that are for other things."""

from datetime import date

import pytest

from dondoc.grammar.times.remarked_times import heads_times_too, read_remark_times, times_among

ON = date(2026, 2, 10)
REMARKS: dict[str, list[tuple[str | None, str | None]]] = {
    "Quý III/2026": [("2026-07-01", "2026-09-30")],
    "Trình kỳ họp giữa năm; hoàn thành trước 30/5/2026": [(None, "2026-05-29")],
    "Tháng 11": [("2026-11-01", "2026-11-30")],
    "Nguồn kinh phí năm 2026": [],
    "Theo Kế hoạch số 12/KH-UBND ngày 05/01/2026": [],
    "": [],
}


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
