"""Tables of which some rows are painted and none has rules: web pages and office programs print them so."""

from itertools import pairwise

import pytest
from tests.sources.pdf.small import pdf_of

from dondoc.sources import read_document

LEFT = (60, 100, 300, 430)
HEADING = ("STT", "Nhiem vu", "Co quan chu tri", "Thoi gian")
ROWS = [
    ("1", "Lap danh muc cong trinh", "So Xay dung", "2026"),
    ("2", "Mo lop hoc cho can bo", "So Noi vu", "2027"),
    ("3", "Trong cay ven song", "So Cong Thuong", "2028"),
    ("4", "Sua nha van hoa", "So Tai chinh", "2029"),
]
PLACED = [(700 - 24 * at, cells) for at, cells in enumerate([HEADING, *ROWS])]


def painted(top: int) -> bytes:
    """A band of grey from cell to cell, as browsers paint the cells of a row."""
    edges = (*LEFT, 530)
    cells = (b"%d %d %d 24 re f" % (a - 4, top - 8, b - a) for a, b in pairwise(edges))
    return b".9 g " + b" ".join(cells) + b" 0 g"


def page(bands: list[int], lines: list[tuple[int, tuple[str, ...]]]) -> bytes:
    written = [painted(top) for top in bands]
    for top, cells in lines:
        written += [
            b"BT /F1 10 Tf %d %d Td (%s) Tj ET" % (at, top, words.encode())
            for at, words in zip(LEFT, cells, strict=True)
        ]
    return b" ".join(written)


def rows_of(*pages: bytes) -> list[list[str]]:
    document = read_document(pdf_of(pages), name="a.pdf")
    return [[document.quote(cell) for cell in line.cells] for line in document.lines]


@pytest.mark.parametrize("bands", [[700], [676, 628], [700, 652, 604]])
def test_what_stands_between_painted_rows_are_rows_too(bands: list[int]) -> None:
    assert rows_of(page(bands, PLACED)) == [list(HEADING), *map(list, ROWS)]


def test_the_next_page_goes_on_under_its_painted_heading() -> None:
    more = [(700, HEADING), (676, ("5", "Dao gieng", "So Y te", "2030")), (652, ("6", "Xay cau", "So Noi vu", "2030"))]
    assert rows_of(page([700], PLACED), page([700], more))[-1] == ["6", "Xay cau", "So Noi vu", "2030"]


def test_a_heading_alone_at_the_foot_of_a_page_stays_a_row() -> None:
    assert rows_of(page([700], PLACED[:1])) == [list(HEADING)]
