"""Rows of a table that are notes to it."""

import pytest

from dondoc.grammar.cells.note_rows import is_note

NOTES = [
    ["Ghi chú: Số liệu làm tròn đến hàng đơn vị", "", ""],
    ["(*) Chú thích: chưa gồm vốn vay"],
    ["LƯU Ý: Gửi số liệu trước ngày 05/12 hằng năm", ""],
]
NO_NOTES = [
    [],
    ["", "Ghi chú: đã xong"],
    ["Ghi chú", "", ""],
    ["Ghi chú:", "", ""],
    ["Ghi chú: đã xong", "Sở Y tế"],
    ["Lưu ý của người dân được tiếp thu", ""],
    ["Sở Y tế", "", ""],
]


@pytest.mark.parametrize("cells", NOTES)
def test_a_row_with_one_filled_cell_that_begins_so_is_a_note(cells: list[str]) -> None:
    assert is_note(cells)


@pytest.mark.parametrize("cells", NO_NOTES)
def test_other_rows_are_content(cells: list[str]) -> None:
    assert not is_note(cells)
