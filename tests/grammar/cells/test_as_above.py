"""Cells that only say: as above."""

import pytest

from dondoc.grammar.cells.as_above import is_as_above


@pytest.mark.parametrize(
    "cell",
    ["nt", "-nt-", "NT", "n/t", "Như trên", '"', "”", "- nt -", "//", "-//-", "''", "(như trên)", "Như mục trên"],
)
def test_a_mark_stands_for_what_is_above(cell: str) -> None:
    assert is_as_above(cell)


@pytest.mark.parametrize(
    "cell", ["", "-", "x", "Sở Nội vụ", "nt và Sở Y tế", "Các đơn vị như trên", "30/6", "như Sở Y tế"]
)
def test_other_cells_hold_what_they_say(cell: str) -> None:
    assert not is_as_above(cell)
