"""Columns that are months and quarters, and the marks in them."""

import pytest

from dondoc.grammar.calendar_columns import Part, is_mark, read_part_of_year, time_of_parts

PARTS = {
    "Quý I": ("quý", 1),
    "QUÝ IV": ("quý", 4),
    "Q2": ("quý", 2),
    "Tháng 3": ("tháng", 3),
    "T12": ("tháng", 12),
    "Tháng 05": ("tháng", 5),
}
NO_PARTS = ["", "Quý", "Tháng", "Quý V", "T13", "Tháng 3/2026 trình", "1", "TT"]
TIMES: dict[tuple[Part, ...], str] = {
    (("quý", 2),): "quý 2",
    (("tháng", 4), ("tháng", 5), ("tháng", 6)): "tháng 4 - tháng 6",
    (("quý", 1), ("quý", 3)): "quý 1; quý 3",
    (("tháng", 1), ("tháng", 2), ("tháng", 6)): "tháng 1 - tháng 2; tháng 6",
    (("năm", 2026), ("năm", 2027)): "năm 2026 - năm 2027",
    (): "",
}


@pytest.mark.parametrize(("heading", "part"), PARTS.items())
def test_a_heading_is_a_part_of_the_year(heading: str, part: Part) -> None:
    assert read_part_of_year(heading) == part


@pytest.mark.parametrize("heading", NO_PARTS)
def test_other_headings_are_none(heading: str) -> None:
    assert read_part_of_year(heading) is None


@pytest.mark.parametrize(("parts", "words"), TIMES.items())
def test_marks_side_by_side_are_one_stretch(parts: tuple[Part, ...], words: str) -> None:
    assert time_of_parts(parts) == words


def test_a_mark_says_nothing_but_that_it_is_one() -> None:
    assert all(map(is_mark, ["x", "X", "✓", " + ", "xx"]))
    assert not any(map(is_mark, ["", "500", "xong", "xã", "-"]))
