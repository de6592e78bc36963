"""How much the cells of a heading may leave open."""

import pytest

from dondoc.extract.tables.open_columns import leaves_too_much_open
from dondoc.grammar.cells.columns import read_column_heading

HEADINGS = {
    "as much told as untold": ["TT", "Nhiệm vụ", "Bên làm", "Mốc"],
    "shares of a measure": ["Chỉ tiêu", "ĐVT", "Trong đó: Nữ", "- Nam", "Xã Mường La"],
    "quarters beside who leads": ["Nhiệm vụ", "Chủ trì", "Quý I", "Quý II", "Quý III", "Quý IV"],
    "quarters beside the whole": ["Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Quý I", "Quý II", "Quý III", "Quý IV"],
    "empty cells": ["TT", "Nhiệm vụ", "", "", ""],
    "parties": ["TT", "Nhiệm vụ", "Sở Y tế", "Sở Nội vụ", "Sở Tài chính"],
}
ROWS = {
    "more untold than told": ["TT", "Nhiệm vụ", "Bên làm", "Cả nhà", "Mốc"],
    "quarters with nobody who leads": ["Nhiệm vụ", "Quý I", "Quý II", "Quý III", "Quý IV"],
    "quarters of work that nobody is told": ["Chủ trì", "Quý I", "Quý II", "Quý III", "Quý IV"],
    "quarters without the whole": ["Chỉ tiêu", "ĐVT", "Quý I", "Quý II", "Quý III", "Quý IV"],
    "quarters and the whole without a unit": ["Chỉ tiêu", "Kế hoạch năm", "Quý I", "Quý II", "Quý III", "Quý IV"],
    "shares of work": ["Nhiệm vụ", "ĐVT", "Trong đó: Nữ", "- Nam", "Xã Mường La"],
    "shares without a unit": ["Chỉ tiêu", "Trong đó: Nữ", "- Nam"],
    "one party and words": ["Nhiệm vụ", "Sở Y tế", "Cả nhà"],
    "parties and more words than are told": ["Nhiệm vụ", "Sở Y tế", "Sở Nội vụ", "Bên làm", "Mốc"],
}


def _leaves_open(cells: list[str]) -> bool:
    return leaves_too_much_open([read_column_heading(cell) for cell in cells], cells)


@pytest.mark.parametrize("cells", HEADINGS.values(), ids=HEADINGS.keys())
def test_a_heading_may_leave_open_what_its_neighbours_tell(cells: list[str]) -> None:
    assert not _leaves_open(cells)


@pytest.mark.parametrize("cells", ROWS.values(), ids=ROWS.keys())
def test_a_row_that_leaves_more_open_is_no_heading(cells: list[str]) -> None:
    assert _leaves_open(cells)
