"""Tables without rules by the order in which the file writes their cells: see `file_order`.

What is not surely written so, row below row, is left to those who look at the blanks between words.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from dondoc.sources.grids import GridCell
from dondoc.sources.pdf.blanks import OVER_NUMBERS, is_heading
from dondoc.sources.pdf.file_order import FiledCell, cells_in_order
from dondoc.sources.pdf.filed_heading import FiledHeading, heading_of
from dondoc.sources.pdf.filed_rows import (
    Columns,
    FiledRow,
    are_sure,
    behind,
    box_around,
    follow,
    has_number,
    is_number,
    rows_below,
    widened,
)
from dondoc.sources.pdf.strips import Box, Strip, rows_of
from dondoc.sources.pdf.tables import Row, RuledTable
from dondoc.sources.soft_breaks import joined, without_gaps
from dondoc.text import collapse

_FEWEST_CELLS = 3  # of the fullest row of a table; those of a torn row may be fewer


_FEWEST_RESTS = 2  # cells that go on overleaf, if the first does not do so in the middle of a sentence


class FiledTable(NamedTuple):
    """A table of one page, where its columns stand, and whether nothing but a page number stands behind it."""

    table: RuledTable
    columns: Columns
    at_end: bool


def filed_tables(words: Sequence[Strip], last: FiledTable | None = None) -> list[FiledTable]:
    """Return the tables among the `words` of a page, in the order of the file; the `last` page's may go on."""
    found: list[FiledTable] = []
    cells = cells_in_order(words)
    heads = [at for at, cell in enumerate(cells) if cell.text in OVER_NUMBERS]
    if last is not None and last.at_end and (not heads or heads[0]):
        rest = _rest(cells[: heads[0]] if heads else cells, last, is_last=not heads)
        found += [rest] if rest else []
    for start, end in pairwise([*heads, len(cells)]):
        one = _table(cells[start:end], last if not found else None, is_last=end == len(cells))
        if one is None:
            return []
        found.append(one)
    return found


def _table(cells: Sequence[FiledCell], last: FiledTable | None, *, is_last: bool) -> FiledTable | None:
    head = cells[0]
    body = next((at for at, cell in enumerate(cells) if at and is_number(cell, head)), len(cells))
    goes_on = last is not None and last.at_end
    if goes_on and last is not None:
        body = min(body, _end_of_repeated(cells, last))
    heading = heading_of(cells[:body])
    if heading is None or not is_heading(_told(heading)):
        return None
    columns = widened(heading.columns, cells[body:], head)
    rows = rows_below(cells[body:], columns, head) if columns else None
    at_end = is_last and _ends(cells[body:], rows or [])
    if not rows or not (goes_on or at_end or max(map(len, rows)) >= _FEWEST_CELLS) or not follow(rows):
        return None
    if not are_sure(rows if not goes_on else rows[1:], columns) or has_number(behind(cells[body:], rows), head):
        return None
    page = head.words[0].page
    made = [_row(row, len(columns), page) for row in [*heading.rows, *rows]]
    box = box_around([*cells[:body], *(cell for row in rows for cell in row.values())])
    table = RuledTable(box, tuple(made))
    if goes_on and last is not None and last.table.width == table.width:
        torn = not made[len(heading.rows)].cells[0].words or not last.table.rows[-1].cells[0].words
        box = box._replace(left=last.table.box.left, right=last.table.box.right)
        table = RuledTable(box, tuple(made), torn=torn)
    return FiledTable(table, columns, at_end)


def _rest(cells: Sequence[FiledCell], last: FiledTable, *, is_last: bool) -> FiledTable | None:
    """The rows at the head of a page that go on with the `last` table without its heading."""
    head = FiledCell((), Box(last.columns[0][0], 0.0, last.columns[0][1], 0.0))
    columns = widened(last.columns, cells, head)
    rows = rows_below(cells, columns, head) if columns else []
    if not rows or not are_sure(rows[1:], columns) or not follow(rows) or has_number(behind(cells, rows), head):
        return None
    if 0 not in rows[0] and len(rows[0]) < _FEWEST_RESTS and not cells[0].text[0].islower():
        return None  # a title may stand in the middle of the next page
    made = [_row(row, len(columns), cells[0].words[0].page) for row in rows]
    box = box_around([cell for row in rows for cell in row.values()])
    box = box._replace(left=last.table.box.left, right=last.table.box.right)
    return FiledTable(RuledTable(box, tuple(made), torn=0 not in rows[0]), columns, is_last and _ends(cells, rows))


def _ends(cells: Sequence[FiledCell], rows: Sequence[FiledRow]) -> bool:
    """Whether nothing but the number of the page stands behind `rows`, the first of `cells`."""
    return all(word.words.strip("-–").isdigit() for cell in behind(cells, rows) for word in cell.words)


def _end_of_repeated(cells: Sequence[FiledCell], last: FiledTable) -> int:
    """How many of the first `cells` are the heading of the `last` table once more."""
    heading = [cell.words for row in last.table.rows[:2] for cell in row.cells if cell.words]
    same = 0
    for cell, words in zip(cells, heading, strict=False):
        if _read(cell) != words:
            break
        same += 1
    return same or len(cells)


def _told(heading: FiledHeading) -> list[str]:
    """What `heading` says of each column, the upper row and the lower."""
    cells = [[row[at].text for row in heading.rows if at in row] for at in range(len(heading.columns))]
    return [" ".join(words) for words in cells]


def _row(row: FiledRow, width: int, page: int) -> Row:
    return Row(tuple(GridCell((_read(row[at]),) if at in row else ()) for at in range(width)), page)


def _read(cell: FiledCell) -> str:
    lines = (" ".join(word.words for word in line) for line in rows_of(cell.words))
    return without_gaps(collapse(joined(list(lines))))
