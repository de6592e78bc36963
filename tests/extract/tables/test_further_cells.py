"""Columns that hold the same as another one of their table."""

import pytest

from dondoc.extract.tables.further_cells import further_bodies, further_times
from dondoc.extract.tables.headings import read_heading
from dondoc.grammar.cells.columns import Column

TIMES = {
    "two times": ("Nhiệm vụ | Thời hạn trình | Thời hạn ban hành", [2]),
    "one time": ("Nhiệm vụ | Chủ trì | Thời hạn", []),
}


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.split("|")]


@pytest.mark.parametrize(("row", "places"), TIMES.values(), ids=TIMES.keys())
def test_a_second_column_of_times_is_added_to_the_first(row: str, places: list[int]) -> None:
    heading = read_heading(_cells(row))
    assert heading
    assert [place for more in heading.more_times.values() for place in more] == places


BODIES = {
    "levels below what spans them": (
        "Nhiệm vụ | Cơ quan phối hợp |  | Thời hạn",
        " | Cấp tỉnh | Cấp xã | ",
        {Column.COOPERATING: [2]},
    ),
    "who leads and who helps": ("Nhiệm vụ | Phân công |  | Thời hạn", " | Chủ trì | Phối hợp | ", {}),
}


@pytest.mark.parametrize(("over", "below", "places"), BODIES.values(), ids=BODIES.keys())
def test_bodies_of_another_level_are_added_to_those_of_the_first(
    over: str, below: str, places: dict[Column, list[int]]
) -> None:
    heading = read_heading(_cells(over))
    assert heading
    whole = heading.under(_cells(below))
    assert whole
    assert dict(whole.more_bodies) == places


def test_a_column_without_words_holds_no_more_times() -> None:
    columns = (Column.TASK, Column.DEADLINE, Column.DEADLINE, Column.NOTE, Column.NOTE)
    places = {Column.TASK: 0, Column.DEADLINE: 1, Column.NOTE: 3}
    words = ("Nhiệm vụ", "Thời hạn", "", "Ghi chú", "Ghi chú thêm")
    assert further_times(columns, words, places) == {}
    assert further_times(columns, (*words[:2], "Thời hạn trình", *words[3:]), places) == {Column.DEADLINE: [2]}


@pytest.mark.parametrize(
    ("span", "words", "more"),
    [
        ("Chủ trì", "Chủ trì Cấp xã", {Column.LEAD: [1]}),
        ("Chủ trì", "Chủ trì chung", {}),
        ("Đầu mối", "Đầu mối Cấp xã", {}),
    ],
)
def test_only_a_level_below_the_same_words_adds_bodies(span: str, words: str, more: dict[Column, list[int]]) -> None:
    places = {Column.LEAD: 0}
    assert further_bodies((Column.LEAD, Column.LEAD), ("Chủ trì Cấp tỉnh", words), ("Chủ trì", span), places) == more
