"""Headings that are nothing but a time."""

from datetime import date

import pytest

from dondoc.grammar.times.headed_times import read_headed_time

TIMES = {
    "Tháng 3/2026": ("2026-03-01", "2026-03-31"),
    "Tháng 3": ("2026-03-01", "2026-03-31"),
    "Trong quý II năm 2026:": ("2026-04-01", "2026-06-30"),
    "Quý IV/2026": ("2026-10-01", "2026-12-31"),
    "6 tháng đầu năm 2026": ("2026-01-01", "2026-06-30"),
    "Giai đoạn 2026 - 2030": ("2026-01-01", "2030-12-31"),
}
NO_TIMES = [
    "Tháng hành động vì trẻ em",
    "Tháng thanh niên năm 2026",
    "Nhiệm vụ quý II/2026",
    "Quý II/2026 và quý III",
    "Năm 2026 là năm bản lề",
    "Trước năm 2027",
    "Đến năm 2030",
    "",
]


@pytest.mark.parametrize(("heading", "expected"), TIMES.items(), ids=TIMES.keys())
def test_a_heading_may_be_a_time(heading: str, expected: tuple[str, str]) -> None:
    (time,) = read_headed_time(heading, 2026, date(2026, 1, 5))
    assert (str(time.start), str(time.end)) == expected


@pytest.mark.parametrize("heading", NO_TIMES)
def test_a_heading_that_says_anything_else_is_none(heading: str) -> None:
    assert read_headed_time(heading, 2026, date(2026, 1, 5)) == ()
