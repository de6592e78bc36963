"""The table without drawn rules on one page: found below a heading of numbers, where `blanks` parts the columns surely
and `blank_rows` the rows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from dondoc.sources.grids import GridCell
from dondoc.sources.pdf.blank_rows import by_blanks, by_centres, by_numbers, from_numbers, one_stretch
from dondoc.sources.pdf.blanks import (
    Words,
    are_parted,
    cells_of,
    find_edges,
    head_of_numbers,
    hide_group,
    is_heading,
    numbers_below,
)
from dondoc.sources.pdf.repeated_headings import Headed, headed
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
    last_row: Words = ()
    orphan: Words = ()  # above its rows, the rest of one of which nobody knows the beginning


def find_unruled(
    words: Words,
    last: Unruled | None = None,
    *,
    beside: Sequence[tuple[Words, Strip]] = (),
    told: Sequence[list[float]] = (),
) -> Unruled | None:
    """Return the table among the `words` of a page, which may go on with the `last` of the page before.

    `beside` are the words of pages before and behind that may repeat its heading, with the word over their numbers;
    `told` says where columns of tables before it were parted.
    """
    head = head_of_numbers(words)
    if head is None:
        return _rest(words, last) if last is not None and last.at_end else None
    words = [word for word in words if word.box.middle > head.box.middle - _ABOVE * head.box.height]
    parted = headed(words, head, beside)
    numbers = [head, *numbers_below(words, head)]
    for edges in [*([last.edges] if last else []), *find_edges(words, head, beside), *told]:
        found = _under(parted, edges, last) if parted else None
        if found:
            return found
        firsts = [number for number in numbers if number.box.right < edges[0]]
        for told_by in (partial(by_blanks, torn=last is not None and last.at_end), by_numbers, by_centres):
            rows = (told_by(words, firsts) if firsts else None) or []
            table = _table(rows, edges) if rows else None
            if table and is_heading([cell.words for cell in table.rows[0].cells]):
                return _as_wide(Unruled(table, edges, head, _ends(words, table), rows[-1]), last)
    return None


def _under(page: Headed, edges: list[float], last: Unruled | None) -> Unruled | None:
    """The table of a `page` whose heading other pages repeat; the rest of a row may stand right below it."""
    heading = cells_of(page.heading, edges)
    if heading is None or not is_heading([_read(cell) for cell in heading]):
        return None
    goes_on = page.goes_on and last is not None and last.at_end
    numbers = [number for number in numbers_below(page.below, page.head) if number.box.right < edges[0]]
    for rows, has_number in _rows_below(page, numbers, goes_on=goes_on):
        table = _table([page.heading, *rows], edges)
        if table is None:
            continue
        orphan = rows[0] if page.goes_on and not has_number and not goes_on else ()
        if orphan:
            table = _below(table, rows[1:])
        table = replace(table, torn=goes_on and not has_number)
        return _as_wide(Unruled(table, edges, page.head, _ends(page.below, table), rows[-1], orphan), last)
    return None


def _rows_below(page: Headed, numbers: Words, *, goes_on: bool) -> Iterator[tuple[list[Words], bool]]:
    """Yield what the rows below the heading may be, and whether the first has a number or is the rest of a row.

    A page may have nothing but that rest, where the table `goes_on`.
    """
    if numbers:
        for told_by in (partial(by_blanks, torn=True), partial(from_numbers, above=_around(page.heading))):
            if rows := [row for row in told_by(page.below, numbers) or () if row]:
                yield rows, any(number in rows[0] for number in numbers)
    elif page.below and goes_on:
        yield [one_stretch(page.below)], False


def _below(table: RuledTable, rows: Sequence[Words]) -> RuledTable:
    """`table` without the rest of a row of which nobody knows the beginning: it stands before the table."""
    return RuledTable(table.box._replace(top=_around(rows[0]).top), (table.rows[0], *table.rows[2:]))


def _around(words: Words) -> Box:
    box = words[0].box
    for word in words:
        box = box.around(word.box)
    return box


def _rest(words: Words, last: Unruled) -> Unruled | None:
    """The table of a page that has no heading, under the columns of the `last`."""
    numbers = numbers_below(words, last.head._replace(box=last.head.box._replace(top=-2.0, bottom=-1.0)))
    words = _without_page_number(words)
    page = Headed(last.head, [last.head._replace(box=Box(0.0, -2.0, 0.0, -2.0 + last.head.box.height))], words, True)
    for rows, has_number in _rows_below(page, numbers, goes_on=False):
        if table := _table(rows, last.edges):
            found = replace(table, torn=not has_number)
            return _as_wide(Unruled(found, last.edges, last.head, _ends(words, found), rows[-1]), last)
    return None


def _without_page_number(words: Words) -> Words:
    rows = rows_of(words)
    if rows and len(rows[0]) == 1 and rows[0][0].words.isdigit():
        return [word for word in words if word != rows[0][0]]
    return words


def _table(rows: Sequence[Words], edges: Sequence[float]) -> RuledTable | None:
    told = [cells for row in rows if (cells := cells_of(row, edges)) is not None]
    if len(told) < len(rows) or not are_parted(told) or hide_group(told):
        return None
    box = _around([word for row in rows for word in row])
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
    return found._replace(table=replace(found.table, box=box))
