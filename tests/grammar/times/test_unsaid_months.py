"""Weeks and days of no month in a programme of work for one month."""

import pytest

from dondoc.grammar.times.schedules import read_time_cell
from dondoc.grammar.times.unsaid_months import Month, complete_month, month_said

_MARCH = Month(2026, 3)

HEADINGS: dict[str, Month | None] = {
    "Công tác trọng tâm tháng 3/2026": _MARCH,
    "CHƯƠNG TRÌNH CÔNG TÁC THÁNG 03 NĂM 2026": _MARCH,
    "Tháng 3": _MARCH,
    "Lịch làm việc tháng 3-2026": _MARCH,
    "Kết quả quý I, công tác tháng 4/2026": Month(2026, 4),
    "Kết quả tháng 02, chương trình công tác tháng 3/2026": None,
    "Nhiệm vụ 03 tháng đầu năm 2026": None,
    "Nhiệm vụ 6 tháng 3 lĩnh vực": None,
    "Nhiệm vụ từ tháng 3 - 6/2026": None,
    "Nhiệm vụ tháng 3, 4/2026": None,
    "Nhiệm vụ năm 2026": None,
}
CELLS = {
    "Tuần 3": ("2026-03-15", "2026-03-21"),
    "Tuần thứ hai": ("2026-03-08", "2026-03-14"),
    "Tuần 1, 2": ("2026-03-01", "2026-03-14"),
    "Tuần II trong tháng": ("2026-03-08", "2026-03-14"),
    "Tuần cuối": ("2026-03-25", "2026-03-31"),
    "Tuần cuối của tháng": ("2026-03-25", "2026-03-31"),
    "Trước tuần 3": (None, "2026-03-14"),
    "Trong tháng": ("2026-03-01", "2026-03-31"),
    "Cuối tháng": ("2026-03-01", "2026-03-31"),
    "Hết tháng": (None, "2026-03-31"),
    "Ngày 12": ("2026-03-12", "2026-03-12"),
    "Trước ngày 12": (None, "2026-03-11"),
    "Ngày 12-15": ("2026-03-12", "2026-03-15"),
    "Từ ngày 12 đến ngày 15": ("2026-03-12", "2026-03-15"),
    "Ngày 12 đến 15": ("2026-03-12", "2026-03-15"),
    "Chậm nhất ngày 20": (None, "2026-03-20"),
}
LEFT = [
    "Tuần 1 tháng 4/2026",
    "Ngày 12/4",
    "Ngày 12 tháng 4",
    "Ngày 15 hằng tháng",
    "Trong tháng 4",
    "10 ngày kể từ ngày ký",
    "Hằng tuần",
    "Quý II",
    "Trong 6 tháng đầu năm",
    "Thường xuyên",
    "",
]


@pytest.mark.parametrize(("heading", "month"), HEADINGS.items())
def test_a_heading_is_about_a_month_where_it_names_only_one(heading: str, month: Month | None) -> None:
    assert month_said(heading, 2026) == month


def test_a_month_of_no_year_is_none() -> None:
    assert month_said("Công tác tháng 3", None) is None


@pytest.mark.parametrize(("cell", "days"), CELLS.items())
def test_weeks_and_days_are_those_of_the_month(cell: str, days: tuple[str | None, str]) -> None:
    (time,) = read_time_cell(complete_month(cell, "Thời gian", _MARCH), None)
    role = "period" if "-" in cell or "đến" in cell else "deadline"
    assert (time.role, time.start and time.start.isoformat(), time.end and time.end.isoformat()) == (role, *days)


@pytest.mark.parametrize("cell", LEFT)
def test_what_names_its_month_or_comes_round_is_left_as_it_is(cell: str) -> None:
    assert complete_month(cell, "Thời gian", _MARCH) == cell


def test_bare_figures_under_days_are_days() -> None:
    assert complete_month("12 - 15", "Ngày thực hiện", _MARCH) == "ngày 12 - 15/3/2026"
    assert complete_month("12", "Số lượng", _MARCH) == "12"
    assert complete_month("Tuần 3", "Thời gian", None) == "Tuần 3"
