"""Cells whose lines may each be a name."""

import pytest

from dondoc.extract.tables.named_lines import words_under
from dondoc.extract.wording import wording_of
from dondoc.grammar.cells.columns import Column
from dondoc.model import Cell


def said(column: Column, lines: list[str]) -> str:
    text = " ".join(lines)
    places = [len(" ".join(lines[:count])) + 1 for count in range(1, len(lines))]
    return words_under(column, Cell(0, len(text), 1, breaks=tuple(places)), wording_of(text))


@pytest.mark.parametrize(
    ("column", "lines", "words"),
    [
        (Column.LEAD, ["Sở Y tế", "Sở Nội vụ"], "Sở Y tế; Sở Nội vụ"),
        (Column.COOPERATING, ["Sở Y tế", "Sở Nội vụ", "Sở Tư pháp"], "Sở Y tế; Sở Nội vụ; Sở Tư pháp"),
        (Column.CONSOLIDATING, ["Sở Y tế", "Sở Nội vụ"], "Sở Y tế; Sở Nội vụ"),
        (Column.LEAD_AND_COOPERATING, ["Sở Y tế", "Sở Nội vụ"], "Sở Y tế; Sở Nội vụ"),
        (Column.LEAD, ["Sở Y tế,", "Sở Nội vụ"], "Sở Y tế, Sở Nội vụ"),  # a mark parts them already
        (Column.LEAD, ["Ban Tổ chức", "Tỉnh ủy"], "Ban Tổ chức Tỉnh ủy"),  # one name
        (Column.TASK, ["Sở Y tế", "Sở Nội vụ"], "Sở Y tế Sở Nội vụ"),  # no column of names
        (Column.LEAD, ["Sở Y tế"], "Sở Y tế"),
    ],
)
def test_lines_that_are_names_are_parted_where_names_stand(column: Column, lines: list[str], words: str) -> None:
    assert said(column, lines) == words
