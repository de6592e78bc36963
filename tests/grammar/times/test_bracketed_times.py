"""Times in brackets that say which part of the time beside them is meant."""

import pytest

from dondoc.grammar.times.bracketed_times import told_nearer
from dondoc.grammar.times.periods import find_periods
from dondoc.grammar.times.schedules import read_time_cell
from dondoc.text import fold

# A cell: the first and the last day of the only time that it sets.
TOLD = {
    "Kỳ họp giữa năm 2026 (tháng 7/2026)": ("2026-07-01", "2026-07-31"),
    "Năm 2027 (quý II/2027)": ("2027-04-01", "2027-06-30"),
    "Quý III/2026 (dự kiến tháng 8/2026)": ("2026-08-01", "2026-08-31"),
    "Quý IV/2026 (hoàn thành trước ngày 20/11/2026)": (None, "2026-11-19"),
}
APART = {
    "something else happens then": "Năm 2026 (sơ kết tháng 6/2026)",
    "more stands behind it in the bracket": "Năm 2026 (tháng 6/2026: thí điểm)",
    "no bracket": "Năm 2026, tháng 7/2026",
    "a time outside the first": "Năm 2026 (tháng 3/2027)",
    "the same time": "Tháng 7/2026 (tháng 7/2026)",
    "the whole in the bracket": "Tháng 7/2026 (năm 2026)",
    "several years": "Giai đoạn 2026-2030 (năm 2026)",
    "three times": "Năm 2026 (quý II/2026), quý IV/2026",
    "one time": "Năm 2026 (giữa kỳ)",
}


@pytest.mark.parametrize(("cell", "days"), TOLD.items())
def test_a_bracket_tells_which_part_is_meant(cell: str, days: tuple[str | None, str]) -> None:
    (only,) = read_time_cell(cell, None)
    assert (only.start and str(only.start), str(only.end)) == days
    assert (only.raw, only.role) == (cell, "deadline")


@pytest.mark.parametrize("cell", APART.values(), ids=list(APART))
def test_other_times_are_told_apart(cell: str) -> None:
    assert told_nearer(find_periods(fold(cell)), fold(cell)) is None
