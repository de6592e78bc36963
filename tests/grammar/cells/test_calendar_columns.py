"""Columns that are months and quarters, and the marks in them."""

import pytest

from dondoc.grammar.cells.calendar_columns import (
    Part,
    bare_part_under,
    count_parts_of_year,
    is_mark,
    is_marked,
    part_under,
    read_part_of_year,
    time_of_parts,
)

PARTS = {
    "Quý I": Part("quý", 1),
    "Tuần 2": Part("tuần", 2),
    "Tuần thứ ba": Part("tuần", 3),
    "QUÝ IV": Part("quý", 4),
    "Q2": Part("quý", 2),
    "Quý III/2026": Part("quý", 3, 2026),
    "Quý IV năm 2026": Part("quý", 4, 2026),
    "Tháng 3": Part("tháng", 3),
    "T12": Part("tháng", 12),
    "T 5": Part("tháng", 5),
    "Tháng thứ 3": Part("tháng", 3),
    "Quí 2": Part("quý", 2),
    "Quý I, 2026": Part("quý", 1, 2026),
    "Tháng 3-2026": Part("tháng", 3, 2026),
    "Tháng 05": Part("tháng", 5),
    "T6/2027": Part("tháng", 6, 2027),
}
NO_PARTS = ["", "Quý", "Tháng", "Quý V", "T13", "Tháng 3/2026 trình", "1", "TT"]
TIMES: dict[tuple[Part, ...], str] = {
    (Part("quý", 2),): "quý 2",
    (Part("tháng", 4), Part("tháng", 5), Part("tháng", 6)): "tháng 4 - tháng 6",
    (Part("quý", 1), Part("quý", 3)): "quý 1; quý 3",
    (Part("tháng", 1), Part("tháng", 2), Part("tháng", 6)): "tháng 1 - tháng 2; tháng 6",
    (Part("năm", 2026), Part("năm", 2027)): "năm 2026 - năm 2027",
    (Part("quý", 3, 2026), Part("quý", 4, 2026), Part("quý", 1, 2027)): "quý 3/2026 - quý 1/2027",
    (Part("quý", 4, 2026), Part("quý", 4, 2027)): "quý 4/2026; quý 4/2027",
    (Part("tháng", 12, 2026), Part("tháng", 1, 2027)): "tháng 12/2026 - tháng 1/2027",
    (): "",
}
# What spans a heading, and with which year that stands for the part of it.
UNDER = {
    ("Năm 2026", "Quý I"): "Quý I/2026",
    ("Thời gian thực hiện năm 2027", "T3"): "T3/2027",
    ("Tiến độ", "Quý I"): "Quý I",
    ("Giai đoạn 2026 - 2030", "Quý I"): "Quý I",
    ("Năm 2026", "Quý I/2025"): "Quý I/2025",
    ("Năm 2026", "Kế hoạch"): "Kế hoạch",
}


@pytest.mark.parametrize(("heading", "part"), PARTS.items())
def test_a_heading_is_a_part_of_the_year(heading: str, part: Part) -> None:
    assert read_part_of_year(heading) == part


@pytest.mark.parametrize("heading", NO_PARTS)
def test_other_headings_are_none(heading: str) -> None:
    assert read_part_of_year(heading) is None


@pytest.mark.parametrize(
    ("headings", "count"),
    [
        (["Công việc", "Quý I", "Quý II", "Quý III", "Quý IV"], 4),
        (["Nội dung", *(f"T{month}" for month in range(1, 13))], 12),
        (["Công việc", "Người làm", "Quý III"], 0),
        (["Quý", "Tháng", "Ghi chú"], 0),
    ],
)
def test_two_and_more_parts_of_the_year_are_a_calendar(headings: list[str], count: int) -> None:
    assert count_parts_of_year(headings) == count


@pytest.mark.parametrize(("headings", "said"), UNDER.items())
def test_a_part_of_the_year_has_the_year_that_stands_over_it(headings: tuple[str, str], said: str) -> None:
    assert part_under(*headings) == said


# A bare figure under what spans it.
BARE = {
    ("Thời gian thực hiện (tháng)", "3"): "tháng 3",
    ("Tháng của năm 2026", "12"): "tháng 12",
    ("Quý", "4"): "quý 4",
    ("Năm 2026", "IV"): "quý IV",
    ("Quý", "I"): "quý I",
    ("Quý của năm 2026", "II"): "quý II",
    ("Tháng của năm 2026", "I"): None,
    ("Mã 120265", "I"): None,
    ("Thời gian (tháng)", "13"): None,
    ("Năm 2026", "3"): None,
    ("Kinh phí", "IV"): None,
    ("Thời gian (tháng)", "Quý I năm 2026"): None,
}


@pytest.mark.parametrize(("headings", "said"), BARE.items())
def test_a_bare_figure_is_the_part_of_which_the_heading_over_it_speaks(
    headings: tuple[str, str], said: str | None
) -> None:
    assert bare_part_under(*headings) == said


def test_a_fraction_under_a_year_is_no_day() -> None:
    assert not Part("năm", 2026).may_hold_time("10/12")
    assert Part("năm", 2026).may_hold_time("Quý III")
    assert Part("quý", 4).may_hold_time("10/12")


@pytest.mark.parametrize(("parts", "words"), TIMES.items())
def test_marks_side_by_side_are_one_stretch(parts: tuple[Part, ...], words: str) -> None:
    assert time_of_parts(parts) == words


def test_a_mark_says_nothing_but_that_it_is_one() -> None:
    assert all(map(is_mark, ["x", "X", "✓", " + ", "xx"]))
    assert not any(map(is_mark, ["", "500", "xong", "xã", "-"]))


def test_words_of_a_step_are_as_good_as_a_mark() -> None:
    assert all(map(is_marked, ["x", "Khảo sát thực địa", "Trình", "- Lập đề án"]))
    assert not any(map(is_marked, ["", "10 lớp", "Quý II năm 2026", "Có", "Thường xuyên", "Trình quý II"]))


def test_a_part_says_of_which_year_it_is() -> None:
    assert Part("năm", 2026).of_year == 2026
    assert Part("quý", 3, 2027).of_year == 2027
    assert Part("quý", 3).of_year is None
