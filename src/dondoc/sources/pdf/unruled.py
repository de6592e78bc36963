"""Tables without drawn rules: found below a heading of numbers, where `blanks` parts the columns surely and
`blank_rows` the rows."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

import pypdfium2

from dondoc.sources.grids import GridCell
from dondoc.sources.pdf.blank_rows import by_blanks, by_centres, by_numbers
from dondoc.sources.pdf.blanks import (
    OVER_NUMBERS,
    Words,
    are_parted,
    cells_of,
    find_edges,
    head_of_numbers,
    hide_group,
    is_heading,
    numbers_below,
)
from dondoc.sources.pdf.opening import TURNS, opened
from dondoc.sources.pdf.pages import Page
from dondoc.sources.pdf.single_words import words_on
from dondoc.sources.pdf.strips import Box, Strip, rows_of
from dondoc.sources.pdf.tables import Row, RuledTable
from dondoc.sources.soft_breaks import joined, without_gaps
from dondoc.text import collapse

_ABOVE = 3.0  # lines of a heading that may stand above the middle one
_BESIDE = 3.0  # points between the outer words of a table and its edges


class Unruled(NamedTuple):
    """A table of one page, where its columns are parted, and what heads its numbers."""

    table: RuledTable
    edges: list[float]
    head: Strip
    at_end: bool  # nothing stands below it


def with_unruled(
    data: bytes, pages: Sequence[Page], tables: Mapping[int, list[RuledTable]], *, name: str
) -> dict[int, list[RuledTable]]:
    """Return `tables` with those that have no rules, on `pages` of the PDF `data` that have no others."""
    found = dict(tables)
    if not any(_may_have_one(page) for page in pages if not tables.get(page.number)):
        return found
    last: Unruled | None = None
    with TURNS:
        document = opened(data, name=name)
        for page in pages:
            goes_on = last is not None and last.at_end
            if tables.get(page.number) or not (_may_have_one(page) or goes_on):
                last = None
                continue
            last = find_unruled(_words(document, page), last)
            if last is not None:
                found[page.number] = [last.table]
        document.close()
    return found


def _may_have_one(page: Page) -> bool:
    """Whether a line of `page` begins as a heading of numbers does."""
    if page.is_picture or page.hidden:
        return False
    return any(not OVER_NUMBERS.isdisjoint(strip.words.split(maxsplit=2)[:2]) for strip in page.strips)


def _words(document: pypdfium2.PdfDocument, page: Page) -> list[Strip]:
    opened_page = document[page.number - 1]
    text = opened_page.get_textpage()
    words = words_on(text, page.height, page.number)
    text.close()
    opened_page.close()
    raised = [mark.box for mark in page.raised]
    return [word for word in words if not any(box.holds(word.box) for box in raised)]


def find_unruled(words: Words, last: Unruled | None = None) -> Unruled | None:
    """Return the table among the `words` of a page, which may go on with the `last` of the page before."""
    head = head_of_numbers(words)
    if head is None:
        return _rest(words, last) if last is not None and last.at_end else None
    words = [word for word in words if word.box.middle > head.box.middle - _ABOVE * head.box.height]
    numbers = [head, *numbers_below(words, head)]
    for edges in ([last.edges] if last else []) + list(find_edges(words, head)):
        firsts = [number for number in numbers if number.box.right < edges[0]]
        for told in (partial(by_blanks, torn=last is not None and last.at_end), by_numbers, by_centres):
            rows = told(words, firsts) if firsts else None
            table = _table(rows, edges) if rows else None
            if table and is_heading([cell.words for cell in table.rows[0].cells]):
                return _as_wide(Unruled(table, edges, head, _ends(words, table)), last)
    return None


def _rest(words: Words, last: Unruled) -> Unruled | None:
    """The table of a page that has no heading, under the columns of the `last`."""
    numbers = numbers_below(words, last.head._replace(box=last.head.box._replace(top=-2.0, bottom=-1.0)))
    rows = by_blanks(_without_page_number(words), numbers, torn=True) if numbers else None
    table = _table(rows, last.edges) if rows else None
    return _as_wide(Unruled(table, last.edges, last.head, _ends(words, table)), last) if table else None


def _without_page_number(words: Words) -> Words:
    rows = rows_of(words)
    if rows and len(rows[0]) == 1 and rows[0][0].words.isdigit():
        return [word for word in words if word != rows[0][0]]
    return words


def _table(rows: Sequence[Words], edges: Sequence[float]) -> RuledTable | None:
    told = [cells for row in rows if (cells := cells_of(row, edges)) is not None]
    if len(told) < len(rows) or not are_parted(told) or hide_group(told):
        return None
    box = rows[0][0].box
    for word in (word for row in rows for word in row):
        box = box.around(word.box)
    box = Box(box.left - _BESIDE, box.top, box.right + _BESIDE, box.bottom)
    return RuledTable(box, tuple(_row(cells, rows[0][0].page) for cells in told))


def _row(cells: Iterable[Words], page: int) -> Row:
    read = [_read(cell) for cell in cells]
    return Row(tuple(GridCell((words,) if words else ()) for words in read), page)


def _read(words: Words) -> str:
    return without_gaps(collapse(joined([" ".join(word.words for word in line) for line in rows_of(words)])))


def _ends(words: Words, table: RuledTable) -> bool:
    """Whether nothing but the number of the page stands below `table`."""
    return all(word.words.strip("-–").isdigit() for word in words if word.box.middle > table.box.bottom)


def _as_wide(found: Unruled, last: Unruled | None) -> Unruled:
    """`found` with the edges of the `last` table, under whose columns it stands."""
    if last is None or last.edges != found.edges:
        return found
    box = found.table.box._replace(left=last.table.box.left, right=last.table.box.right)
    return found._replace(table=RuledTable(box, found.table.rows))
