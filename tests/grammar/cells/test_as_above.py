"""Cells that only say: as above."""

import pytest

from dondoc.grammar.cells.as_above import as_number, is_as_above


@pytest.mark.parametrize(
    "cell",
    [
        "nt",
        "-nt-",
        "NT",
        "n/t",
        "Như trên",
        '"',
        "”",
        "- nt -",
        "//",
        "-//-",
        "''",
        "(như trên)",
        "Như mục trên",
        "n.t",
        "nt.",
        "“",
        "″",
    ],
)
def test_a_mark_stands_for_what_is_above(cell: str) -> None:
    assert is_as_above(cell)


@pytest.mark.parametrize(
    "cell", ["", "-", "x", "Sở Nội vụ", "nt và Sở Y tế", "Các đơn vị như trên", "30/6", "như Sở Y tế"]
)
def test_other_cells_hold_what_they_say(cell: str) -> None:
    assert not is_as_above(cell)


@pytest.mark.parametrize(
    ("cell", "number"),
    [("Như mục 1", "1"), ("như dòng 12 trên", "12"), ("(Như mục số II)", "II"), ("Như trên", None), ("Sở Y tế", None)],
)
def test_a_cell_may_point_to_the_row_of_a_number(cell: str, number: str | None) -> None:
    assert as_number(cell) == number
