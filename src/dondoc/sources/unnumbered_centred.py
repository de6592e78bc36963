"""Tables with centred cells that have no numbers: what stands above and below the middle of a row tells where it ends.

All cells of a row have one middle, so as many of its lines stand above a cell as below it. The rows are those by which
that is true throughout, and cells begin as cells do.
"""

from collections.abc import Iterator, Sequence, Set
from functools import cache
from itertools import pairwise

from dondoc.sources.crossing_words import cells_at
from dondoc.sources.heading_words import bare, ends_tables, heading_words
from dondoc.sources.listed_cells import Holds, held_under
from dondoc.sources.soft_breaks import joined
from dondoc.sources.spaced_columns import Columns, Line, find_columns
from dondoc.sources.spaced_lines import text_of
from dondoc.sources.spaced_tables import Row, SpacedTable
from dondoc.sources.storeys import storeys_of

_FEWEST_COLUMNS, _FEWEST_ROWS, _FEWEST_NAMED = 3, 2, 2
_MOST_ABOVE = 3  # lines of a heading above its middle
_TALLEST = 16  # lines of a row
_MOST_LINES = 80  # of a page
_ASKEW, _SMALL, _EMPTY, _ROW, _NO_WORK = 3.0, 1.5, 0.8, 0.2, 9.0  # what a reading costs, by each
_APART = 3  # lines from one line of a cell to the next; as much as a line that is askew
_FILLED = 0.6  # of the lines of as many rows: a column with so many is filled in most
_DEAREST, _DOUBTFUL = 1.0, 2.5  # a row on the average; one that is none


def find_unnumbered(parts: Sequence[Line], turned: Set[int]) -> Iterator[SpacedTable]:
    """Yield the tables without numbers that have centred cells among the lines `parts`; pages begin at `turned`."""
    at = 0
    while at < len(parts):
        found = _table(parts, at, turned) if _heads_work(parts[at]) else None
        if found:
            yield found
        at = found.end if found else at + 1


def _heads_work(line: Line) -> bool:
    if len(line) < _FEWEST_COLUMNS or held_under(line[0].words) is not Holds.WORK:
        return False
    return sum(bool(heading_words().search(bare(part.words))) for part in line) >= _FEWEST_NAMED


def _table(parts: Sequence[Line], head: int, turned: Set[int]) -> SpacedTable | None:
    """The table of one page in the middle of whose heading `head` stands."""
    top = head
    while top > max(0, head - _MOST_ABOVE) and parts[top - 1] and parts[top - 1][0].start > parts[head][0].end:
        top -= 1
    body = 2 * head - top + 1
    end = _end(parts, body, turned)
    heading, lines = parts[top:body], [at for at in range(body, end) if parts[at]]
    columns = find_columns([parts[at] for at in lines], heading)
    if len(columns) < _FEWEST_COLUMNS or len(columns) < len(parts[head]):
        return None
    cells = [cells_at(parts[at], columns) for at in lines]
    found = _rows(cells, columns)
    if found is None:
        return None
    rows = [Row(lines[start], _joined(cells[start:stop])) for start, stop in found]
    heads = [Row(top + at, row) for at, row in enumerate(storeys_of(heading, columns))]
    return SpacedTable(top, lines[found[-1][1] - 1] + 1, [*heads, *rows])


def _end(parts: Sequence[Line], body: int, turned: Set[int]) -> int:
    """Where the lines end that may be rows: at the end of the page, or what stands below tables."""
    for at in range(body, min(body + _MOST_LINES, len(parts))):
        if at in turned or (parts[at] and ends_tables().match(bare(text_of(parts[at])))):
            return at
    return min(body + _MOST_LINES, len(parts))


def _rows(cells: Sequence[Sequence[str]], columns: Columns) -> list[tuple[int, int]] | None:
    """Where the rows of the lines `cells` begin and end by the cheapest reading; None where that is dear."""

    @cache
    def cost(start: int, stop: int) -> float:
        return _cost(cells[start:stop], filled)

    filled = [
        column
        for column in range(1, len(columns))
        if sum(bool(line[column]) for line in cells) >= _FILLED * sum(bool(line[0][:1].isupper()) for line in cells)
    ]
    best: list[tuple[float, int]] = [(0.0, 0)]
    for stop in range(1, len(cells) + 1):
        starts = range(max(0, stop - _TALLEST), stop)
        best.append(min((best[start][0] + cost(start, stop), start) for start in starts))
    rows: list[tuple[int, int]] = []
    stop = len(cells)
    while stop:
        rows.append((best[stop][1], stop))
        stop = best[stop][1]
    rows.reverse()
    centred = any(any(not words for words in cells[start]) and stop - start > 1 for start, stop in rows)
    doubtful = any(cost(*row) > _DOUBTFUL for row in rows[1:-1])  # the first and last one a page break may cut
    sure = not doubtful and best[-1][0] <= _DEAREST * len(rows)
    return rows if sure and centred and len(rows) >= _FEWEST_ROWS else None


def _cost(row: Sequence[Sequence[str]], filled: Sequence[int]) -> float:
    """How unlikely it is that the lines `row` are one."""
    cost = _ROW
    for column in range(len(row[0])):
        lines = [at for at, cells in enumerate(row) if cells[column]]
        if not lines:
            cost += _NO_WORK if column == 0 else _EMPTY if column in filled else 0.0
            continue
        cost += _ASKEW * abs(lines[0] - (len(row) - 1 - lines[-1]))
        cost += _ASKEW * sum(below - above >= _APART for above, below in pairwise(lines))
        cost += _SMALL * row[lines[0]][column][0].islower()
    return cost


def _joined(lines: Sequence[Sequence[str]]) -> list[str]:
    return [joined(filter(None, cells)) for cells in zip(*lines, strict=True)]
