"""The ruled tables of pages, found by pdfplumber; tables and rows that a page break cuts are put together."""

import contextlib
import io
import logging
import struct
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import takewhile
from typing import Any, NamedTuple

from dondoc.sources.grids import GridCell
from dondoc.sources.pdf.grid import Grid, grids_of
from dondoc.sources.pdf.open_rows import with_open_rows
from dondoc.sources.pdf.opening import TURNS, opened
from dondoc.sources.pdf.overhanging import Overhanging
from dondoc.sources.pdf.page_strips import words_in
from dondoc.sources.pdf.strips import Box, Mark
from dondoc.sources.pdf.struck import text_without_struck
from dondoc.sources.pdf.torn_rows import is_rest, with_rest, with_tall_cells
from dondoc.sources.pdf.turned_cells import Sideways, are_taken_apart
from dondoc.sources.pdf.uncovered import uncovered
from dondoc.sources.soft_breaks import joined, without_gaps
from dondoc.text import collapse

_OVERHANG = 3.0  # points; marks over capitals reach into the cell above
_SLACK = 6.0  # points; what the columns of a table are off on the next page at most
_SIDES = ("x0", "top", "x1", "bottom")
_BROKEN = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RuntimeError, AssertionError, OSError)


class Row(NamedTuple):
    """A row of a table, and the page it stands on."""

    cells: tuple[GridCell, ...]
    page: int


@dataclass(frozen=True)
class RuledTable:
    """A table: its place on its (last) page, and its rows, all of one length."""

    box: Box
    rows: tuple[Row, ...]
    torn: bool = False  # the first row below its heading surely goes on with the last of the table before
    unsure: bool = False  # its rows are but the lines of a table whose columns nobody can tell
    is_open: bool = False  # no rule is drawn below its last row, which may go on overleaf

    @property
    def width(self) -> int:
        return len(self.rows[0].cells)

    def with_more(self, more: "RuledTable") -> "RuledTable":
        """The table with the rows of `more`, which stands on the next page.

        Heading rows that are repeated stay; a row that the page break cut is one again.
        """
        rows, added = list(self.rows), list(more.rows)
        same = (old.cells == new.cells for old, new in zip(rows, added, strict=False))
        heading = sum(1 for _ in takewhile(bool, same))
        if heading < len(added) and (more.torn or self._goes_on_with(added[heading].cells)):
            rest = added.pop(heading)
            rows[-1] = rows[-1]._replace(cells=with_rest(rows[-1].cells, rest.cells))
        if heading + 1 < len(added):
            first, below = added[heading : heading + 2]
            added[heading] = first._replace(cells=with_tall_cells(first.cells, below.cells))
        return replace(more, rows=(*rows, *added))

    def _goes_on_with(self, cells: tuple[GridCell, ...]) -> bool:
        """Whether `cells` at the head of the next page are the rest of the last row."""
        last = self.rows[-1].cells
        if self.is_open and not (last[0].words and cells[0].words):  # the number stands on one of the pages
            return True
        return is_rest([row.cells for row in self.rows], cells)


def runs_on(table: RuledTable, more: RuledTable) -> bool:
    """Return whether `more`, the next thing in the flow of pages, goes on with `table`."""
    edges = zip((table.box.left, table.box.right), (more.box.left, more.box.right), strict=True)
    on_next_page = more.rows[0].page > table.rows[-1].page
    if table.unsure or more.unsure:
        return False
    return on_next_page and table.width == more.width and all(abs(a - b) < _SLACK for a, b in edges)


def read_tables(
    data: bytes,
    pages: Sequence[int],
    *,
    name: str,
    raised: Mapping[int, Sequence[Mark]] | None = None,
    changed: Collection[int] = (),
) -> dict[int, list[RuledTable]]:
    """Return the tables on each of `pages` of the PDF `data`; a page that pdfplumber cannot read has none.

    Marks of footnotes that stand `raised` in their cells, by page, are left out, and what is struck through on the
    pages that were `changed`.

    pdfplumber finds the cells and PDFium reads the words in them: it is the better judge of where a word ends.
    """
    grids = _grids(data, pages)
    found: dict[int, list[RuledTable]] = {}
    with TURNS:
        document = opened(data, name=name)
        for number, on_page in grids.items():
            page = document[number - 1]
            text = text_without_struck(page) if number in changed else page.get_textpage()
            height = page.get_size()[1]
            marks, apart = (raised or {}).get(number, ()), (Sideways(text, height), Overhanging(text, height))
            words = partial(_words, text=text, height=height, raised=marks, apart=apart)
            tables = ((read_grid(grid, words, number), is_open) for grid, is_open in on_page)
            found[number] = [replace(table, is_open=is_open) for table, is_open in tables if table is not None]
        document.close()
    return found


def _grids(data: bytes, pages: Sequence[int]) -> dict[int, list[tuple[Grid, bool]]]:
    """The cells of the tables on `pages`, and whether a row at their end is open."""
    if not pages:
        return {}
    import pdfplumber  # slow to load, and few files need it
    from pdfminer.pdfexceptions import PDFException
    from pdfminer.psexceptions import PSException
    from pdfplumber.utils.exceptions import MalformedPDFException, PdfminerException

    logging.getLogger("pdfminer").setLevel(logging.CRITICAL)  # its warnings would stand among a user's own output
    broken = (*_BROKEN, PDFException, PSException, PdfminerException, MalformedPDFException, struct.error)
    found: dict[int, list[tuple[Grid, bool]]] = {}
    try:
        with pdfplumber.open(io.BytesIO(data)) as document:
            for number in pages:
                with contextlib.suppress(*broken):  # its words are read all the same, without their cells
                    page = document.pages[number - 1]
                    uprights = [Box(*(edge[side] for side in _SIDES)) for edge in page.vertical_edges]
                    tables = [[Box(*cell) for cell in table.cells] for table in page.find_tables()]
                    found[number] = [each for cells in tables for each in _opened(cells, uprights)]
                    page.close()
    except broken:
        return found
    return found


def _opened(cells: Sequence[Box], uprights: Sequence[Box]) -> Iterator[tuple[Grid, bool]]:
    """The tables that `cells` make, with their open rows, and whether the last of them ends with one."""
    opened_cells = with_open_rows(cells, uprights)
    grids = grids_of(opened_cells.cells)
    yield from ((grid, opened_cells.at_end and grid is grids[-1]) for grid in grids)


def read_grid(grid: Grid, words_of: Callable[[Box], str], page: int) -> RuledTable | None:
    """Return the table of `grid` on that `page`, None where no cell has words; `words_of` reads the words of a cell."""
    grid = _with_open_cells(grid, words_of)
    cells = [cell for row in grid.rows for cell in row if cell]
    rows = []
    for boxes, whole in zip(grid.rows, grid.outlines, strict=True):
        read = [_joined(words_of(box)) if box else "" for box in boxes]
        merged = [box is None and _is_below(cells, whole, grid.columns[at]) for at, box in enumerate(boxes)]
        rows.append(
            Row(
                tuple(GridCell((words,) if words else (), below) for words, below in zip(read, merged, strict=True)),
                page,
            )
        )
    return RuledTable(grid.box, tuple(rows)) if any(cell.words for row in rows for cell in row.cells) else None


def _with_open_cells(grid: Grid, words_of: Callable[[Box], str]) -> Grid:
    """`grid` with a cell where words stand in none."""
    found = [place for place in uncovered(grid) if words_of(place.box).strip()]
    rows = [list(row) for row in grid.rows]
    for place in found:
        rows[place.row][place.column] = place.box
    return grid._replace(rows=rows)


def _joined(words: str) -> str:
    return without_gaps(collapse(joined([line.strip() for line in words.splitlines() if line.strip()])))


def _words(box: Box, text: Any, height: float, raised: Sequence[Mark], apart: tuple[Sideways, Overhanging]) -> str:
    sideways, overhanging = apart
    inside = min(_OVERHANG, box.height / 4)
    words = words_in(text, box.left, height - box.bottom + inside, box.right, height - box.top - inside)
    upright = sideways.words_in(box) if are_taken_apart(words) else ""
    if upright:
        words = upright
    elif words and (overhanging.is_broken or overhanging.has_letters_on_rules_of(box, inside)):
        words = overhanging.words_in(box)
    for mark in raised:
        if box.holds(mark.box):
            words = mark.taken_from(words)
    return words


def _is_below(cells: Sequence[Box], row: Box, left: float) -> bool:
    """Whether the place of `row` in the column at `left` is covered by one of `cells` that begins in a row above."""
    return any(abs(c.left - left) < 1 and c.top < row.top - 1 and c.bottom > row.middle for c in cells)
