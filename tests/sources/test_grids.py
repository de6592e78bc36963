"""Which tables are tables, and which only set lines side by side."""

import pytest

from dondoc.sources.blocks import Block, lay_out
from dondoc.sources.cells_of_rows import CellsOfRow
from dondoc.sources.grids import Grid, GridCell, Tables, is_frame, padded


def cell(*lines: str) -> GridCell:
    return GridCell(lines)


GRIDS = [
    pytest.param([[cell("TỈNH SƠN LA", "Số: 1"), cell("CỘNG HÒA", "ngày")]], True, id="the head of a page"),
    pytest.param([[cell("Nơi nhận:", "- Lưu"), cell(), cell("TM.", "CHỦ TỊCH")]], True, id="signatures, a gap between"),
    pytest.param([[cell("a")], [cell("b")]], True, id="one column"),
    pytest.param([], True, id="nothing"),
    pytest.param([[cell("Nhiệm vụ"), cell("Chủ trì")], [cell("a", "b"), cell("c")]], False, id="headings of one line"),
    pytest.param([[cell("1"), cell("a", "b")]], False, id="a row with its number"),
    pytest.param([[cell("một", "hai"), cell("ba"), cell("bốn")]], False, id="three columns"),
    pytest.param([[cell("một", "hai"), cell("ba")]] * 5, False, id="many rows"),
    pytest.param([[cell("một", "hai"), cell("ba")], [GridCell((), True), cell("bốn")]], False, id="merged cells"),
]


@pytest.mark.parametrize(("grid", "frame"), GRIDS)
def test_a_frame_is_told_from_a_table(grid: Grid, frame: bool) -> None:
    assert is_frame(grid) is frame


def test_a_table_becomes_rows_and_a_frame_lines() -> None:
    tables = Tables()
    rows = [[cell("Việc lớn"), cell("Chủ trì")], [cell("a", "b"), GridCell((), True)]]
    assert list(tables.blocks(rows, page=2)) == [
        Block("Việc lớn\tChủ trì", 2, 1, 1),
        Block("a b\t", 2, 1, 2, (2,), ((1, ("a", "b")),)),
    ]
    assert [block.table for block in tables.blocks(rows)] == [2, 2]
    assert list(tables.blocks([[cell("một", "")], [cell("hai")]])) == [Block("một"), Block("hai")]


def test_short_rows_are_filled_up() -> None:
    assert padded([[cell("a")], [cell("b"), cell("c")]]) == [[cell("a"), cell()], [cell("b"), cell("c")]]


def test_the_lines_of_a_cell_are_known_though_a_space_stands_between_them() -> None:
    rows = [
        [cell("Trạm Y tế", "Công an xã"), cell("một"), cell("a")],
        [cell("dài " * 200, "lời"), cell("hai"), cell("b")],
    ]
    document = lay_out(Tables().blocks(rows), name="a", format="docx")
    first, second = (line.cells for line in document.lines)
    assert [document.text[place:][:6] for place in first[0].breaks] == ["Công a"]
    assert first[1].breaks == second[0].breaks == ()
    assert CellsOfRow(0, (9, 3), (), ((1, 4),))[0].breaks == (4,)
