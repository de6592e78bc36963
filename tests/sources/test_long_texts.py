"""A long text is held in less memory, and reads as a short one does."""

import pytest

from dondoc.model import Cell
from dondoc.sources import blocks
from dondoc.sources.blocks import Block, lay_out
from dondoc.sources.cells_of_rows import CellsOfRow


def test_the_cells_of_a_long_text_are_those_of_a_short_one(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [Block("1\tRà soát\t", table=1, row=1), Block("\tHọp\tSở Y tế", table=1, row=2, merged=(1, 2)), Block("Hết")]
    short = lay_out(rows, name="short.txt", format="txt")
    monkeypatch.setattr(blocks, "_MANY", -1)
    long = lay_out(rows, name="short.txt", format="txt")
    assert isinstance(long.lines[0].cells, CellsOfRow)
    assert [list(line.cells) for line in long.lines] == [list(line.cells) for line in short.lines]
    assert [line.is_row for line in long.lines] == [True, True, False]
    assert long.lines[1].cells == short.lines[1].cells


def test_a_merged_cell_is_one_without_words() -> None:
    cells = CellsOfRow(10, (0, 3, 0), merged=(1, 2))
    assert tuple(cells) == (Cell(10, 10, 1, merged=True), Cell(11, 14, 2), Cell(15, 15, 3))
    assert (len(cells), cells[1], cells[1:]) == (3, Cell(11, 14, 2), (Cell(11, 14, 2), Cell(15, 15, 3)))


def test_a_cell_may_be_longer_than_a_byte_counts() -> None:
    cells = CellsOfRow(0, (2, 256, 1), merged=())
    assert [(cell.start, cell.end) for cell in cells] == [(0, 2), (3, 259), (260, 261)]


def test_a_text_of_several_batches_is_whole() -> None:
    words = [f"Dòng {number}" for number in range(2500)]
    document = lay_out(map(Block, words), name="long.txt", format="txt")
    assert document.text == "\n".join(words)
    assert [document.quote(line) for line in document.lines] == words
