"""Words of a ruled table that stand in no cell, as those over several rows do where a page ends without a rule."""

from tests.sources.pdf.small import pdf

from dondoc.sources import read_document
from dondoc.sources.pdf.grid import grids_of
from dondoc.sources.pdf.strips import Box
from dondoc.sources.pdf.uncovered import uncovered

CELLS = [Box(60, 100, 100, 150), Box(100, 100, 200, 150), Box(60, 150, 100, 200), Box(60, 200, 100, 250)]


def test_rows_that_no_cell_covers_are_one_place() -> None:
    (grid,) = grids_of(CELLS)
    assert [(place.row, place.column, place.box) for place in uncovered(grid)] == [(1, 1, Box(100, 150, 200, 250))]


def test_a_cell_over_several_rows_covers_them() -> None:
    (grid,) = grids_of([*CELLS, Box(100, 150, 200, 250)])
    assert list(uncovered(grid)) == []


def test_words_in_a_cell_without_a_rule_below_it_are_read_once() -> None:
    lines = ["60 740 m 300 740 l", "60 700 m 300 700 l", "60 660 m 160 660 l", "60 620 m 160 620 l"]
    lines += [f"{at} 620 m {at} 740 l" for at in (60, 160, 300)]
    words = {(65, 715): "Viec", (165, 715): "Chu tri", (65, 675): "Mot", (65, 635): "Hai", (165, 655): "So Y te"}
    texts = "".join(f"BT /F1 10 Tf {x} {y} Td ({said}) Tj ET " for (x, y), said in words.items())
    document = read_document(pdf((" ".join(f"{line} S" for line in lines) + " " + texts).encode()))
    assert document.text == "Viec\tChu tri\nMot\tSo Y te\nHai\t"
    assert [cell.merged for cell in document.lines[2].cells] == [False, True]
