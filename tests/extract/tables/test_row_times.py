"""When a row of a table is to be done."""

from collections.abc import Callable

import pytest

from dondoc.model import Document, Programme

Read = Callable[[str], tuple[Programme, Document]]
# A heading behind 'TT | Nhiệm vụ | Cơ quan chủ trì', the cells of a row below it, and the row's times.
TIMES: dict[str, tuple[str, str, list[str]]] = {
    "a deadline": ("Thời hạn hoàn thành", "30/6/2026", ["deadline 2026-06-30 2026-06-30"]),
    "a deadline without a year": ("Thời hạn hoàn thành", "Tháng 6", ["deadline 2026-06-01 2026-06-30"]),
    "a year in the heading": ("Thời hạn hoàn thành năm 2027", "Tháng 6", ["deadline 2027-06-01 2027-06-30"]),
    "due before the day of its column": ("Hoàn thành trước ngày", "30/6/2026", ["deadline None 2026-06-29"]),
    "no time for what is done always": ("Thời hạn hoàn thành", "Thường xuyên", ["deadline None None"]),
    "from a start to an end": ("Bắt đầu | Kết thúc", "01/3/2026 | 30/6/2026", ["period 2026-03-01 2026-06-30"]),
    "an end alone": ("Bắt đầu | Kết thúc", " | 30/6/2026", ["deadline 2026-06-30 2026-06-30"]),
    "a deadline and a period": (
        "Thời hạn hoàn thành | Thời gian thực hiện",
        "30/9/2026 | Quý II/2026",
        ["deadline 2026-09-30 2026-09-30", "period 2026-04-01 2026-06-30"],
    ),
    "how long it takes beside when it is": (
        "Thời hạn hoàn thành | Thời gian thực hiện",
        "45 ngày | Quý II/2026",
        ["deadline 2026-04-01 2026-06-30"],
    ),
    "what a remark says": ("Ghi chú", "Hoàn thành trong tháng 6/2026", ["deadline 2026-06-01 2026-06-30"]),
    "not what a remark says beside a time of its own": (
        "Thời hạn hoàn thành | Ghi chú",
        "30/9/2026 | Hoàn thành trong tháng 6/2026",
        ["deadline 2026-09-30 2026-09-30"],
    ),
    "a remark of something else": ("Ghi chú", "Theo Quyết định số 12", []),
    "marks under quarters": ("Quý I | Quý II | Quý III | Quý IV", " | x | | ", ["deadline 2026-04-01 2026-06-30"]),
    "no mark": ("Quý I | Quý II | Quý III | Quý IV", " | | | ", []),
}


@pytest.mark.parametrize(("columns", "cells", "times"), TIMES.values(), ids=TIMES.keys())
def test_a_row_has_times(read_body: Read, columns: str, cells: str, times: list[str]) -> None:
    rows = [f"TT | Nhiệm vụ | Cơ quan chủ trì | {columns}", f"1 | Sửa các trạm bơm | Sở Y tế | {cells}"]
    table = "\n".join("\t".join(map(str.strip, row.split("|"))) for row in rows)
    programme, _ = read_body(f"I. NỘI DUNG\n{table}")
    (task,) = programme.tasks
    assert [f"{time.role} {time.start} {time.end}" for time in task.schedule] == times
