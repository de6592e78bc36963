"""Which tables of a settled body are read row by row, and which only frame paragraphs (see `sources.grids`)."""

from itertools import islice
from typing import NamedTuple

from lxml import etree

from dondoc.sources.docx.markup import VAL, child, m, number, value, w
from dondoc.sources.grids import LONGEST_FRAME, GridCell, is_frame
from dondoc.text import collapse

PARAGRAPH, TABLE, ROW, CELL = w("p"), w("tbl"), w("tr"), w("tc")
SPAN, DOWN, ACROSS = w("gridSpan"), w("vMerge"), w("hMerge")
WIDEST = 63  # columns that a table of Word's can have; a wider row is a trick
_CELL_PROPERTIES = w("tcPr")
_TEXTS = (w("t"), m("t"))


class Layout(NamedTuple):
    """Where the lines of a body stand: `flows` hold paragraphs that are lines, `tables` rows that are."""

    flows: set[etree._Element]
    tables: set[etree._Element]


def layout_of(body: etree._Element) -> Layout:
    """Return the layout of `body`: its own paragraphs and those of frames are lines, other tables have rows."""
    layout = Layout({body}, set())
    for table in body.iter(TABLE):
        if table.getparent() not in layout.flows:
            continue  # inside the cell of a table: its words are that cell's
        if _is_frame(table):
            layout.flows.update(cell for row in table.iterchildren(ROW) for cell in row.iterchildren(CELL))
        else:
            layout.tables.add(table)
    return layout


def continues(mark: etree._Element | None) -> bool:
    """Return whether `mark` says that a cell only continues the one above it (or, in old files, beside it)."""
    return mark is not None and mark.get(VAL, "continue") == "continue"


def width(text: str | None, least: int) -> int:
    """Return how many columns a span covers whose value is `text`."""
    return min(max(number(text, least), least), WIDEST)


def _is_frame(table: etree._Element) -> bool:
    rows = [*table.iterchildren(ROW)]
    if len(rows) > LONGEST_FRAME and any(len([*islice(row.iterchildren(CELL), 2)]) > 1 for row in rows):
        return False  # without a look at its words: it would be read twice
    cells = [[*row.iterchildren(CELL)] for row in rows]
    return is_frame([[piece for cell in row for piece in _glimpse(cell)] for row in cells if row])


def _glimpse(cell: etree._Element) -> list[GridCell]:
    """The cells that `cell` covers, its lines as they stand without the numbers of lists."""
    form = child(cell, _CELL_PROPERTIES)
    read = ("".join([piece.text or "" for piece in paragraph.iter(*_TEXTS)]) for paragraph in cell.iter(PARAGRAPH))
    lines = tuple(filter(None, map(collapse, read)))
    return [GridCell(lines, continues(child(form, DOWN))), *[GridCell()] * (width(value(form, SPAN), 1) - 1)]
