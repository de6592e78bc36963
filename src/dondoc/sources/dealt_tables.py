"""Tables in plain text with a cell a line, where rows take more lines or fewer than there are columns.

Cells are wrapped, empty ones have left no line, a blank line stands behind each cell, headings span others. The lines
below each heading that may be one are dealt out to its columns; the heading is right under which that costs least.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dondoc.sources.dealt_rows import Dealt, Table, deal_out
from dondoc.sources.heading_words import bare, ends_tables
from dondoc.sources.listed_cells import HEADS_OTHERS, held_under, names_bodies, says_when
from dondoc.sources.listed_headings import ListedHeading, headings_that_begin
from dondoc.sources.soft_breaks import joined
from dondoc.sources.spaced_lines import FEED

_CUT_OFF = 8.0
_TRIED = 90  # lines below a heading that tell whether it is one
_MOST_LINES = 1500  # that are dealt out at a time
_FEWEST_ROWS = 2
_FEWEST_WON = 0.45  # of what the lines of the rows would win if they fitted all
_LEFT_AGAIN = 3  # rows at the end of a long stretch, which may go on behind it
_OF_A_HEADING = 75  # lines in which it ends, each blank or not
LOOKED_AT = 160  # lines that tell whether a table begins
MOST_AHEAD = 8 * _MOST_LINES


class _Line(NamedTuple):
    """Words that stand together, and the lines [start, end) of the text that they are; '' is a cell left empty."""

    words: str
    start: int
    end: int


class DealtRow(NamedTuple):
    """The cells of a row, the line in which it begins, and whether they are sure."""

    start: int
    cells: list[str]
    guessed: bool = False


class DealtTable(NamedTuple):
    """A table in the first `end` lines: its rows, those of its heading first."""

    rows: list[DealtRow]
    end: int


def find_dealt(lines: Sequence[str]) -> DealtTable | None:
    """Return the table whose heading begins in the first of `lines`; None where none does."""
    cells = _cells(lines)
    words = [cell.words for cell in cells]
    heading = _heading(words)
    if heading is None:
        return None
    rows, end, cost = _dealt(words, heading)
    if not _is_table(rows, cost, words[heading.lines : end]):
        return None
    below = [DealtRow(cells[row.start].start, row.cells, row.guessed) for row in rows]
    return DealtTable([*_heading_rows(heading, cells), *below], cells[end - 1].end)


def may_begin_dealt(lines: Sequence[str]) -> bool:
    """Whether the first of `lines`, which are `LOOKED_AT`, begin a table that `find_dealt` may find."""
    if not any(headings_that_begin([cell.words for cell in _cells(lines[:_OF_A_HEADING])])):
        return False
    words = [cell.words for cell in _cells(lines)]
    heading = _heading(words)
    if heading is None:
        return False
    rows, cost = deal_out(words[heading.lines :], heading.columns)
    return _is_table(rows, cost, words[heading.lines : heading.lines + (rows[-1].end if rows else 0)])


def _heading(words: Sequence[str]) -> ListedHeading | None:
    """The heading in the first lines under which those below fit best."""
    readings = [(_cost(words, heading), at, heading) for at, heading in enumerate(headings_that_begin(words))]
    return min(readings)[-1] if readings else None


def _is_table(rows: Sequence[Dealt] | Sequence[DealtRow], cost: float, words: Sequence[str]) -> bool:
    """Whether `rows` below a heading, which take `words` and cost so much, are surely those of a table."""
    whole = sum(sum(map(bool, row.cells)) > _FEWEST_ROWS for row in rows)
    return whole >= _FEWEST_ROWS and -cost >= _FEWEST_WON * sum(map(bool, words))


def _cost(words: Sequence[str], heading: ListedHeading) -> float:
    """What it costs to deal out the first lines below the `heading`."""
    below = words[heading.lines : heading.lines + _TRIED]
    return deal_out(below, heading.columns).cost + _cut_off(words, heading)


def _cut_off(words: Sequence[str], heading: ListedHeading) -> float:
    """What it costs to end the `heading` where another column's stands below."""
    below = next(iter(words[heading.lines : heading.lines + 1]), "")
    return 0.0 if says_when(below) or names_bodies(below) or held_under(below) not in HEADS_OTHERS else _CUT_OFF


def _dealt(words: Sequence[str], heading: ListedHeading) -> tuple[list[DealtRow], int, float]:
    """The rows below the `heading`, where among `words` they end, and what they have cost."""
    rows: list[DealtRow] = []
    at, cost = heading.lines, 0.0
    own = [word for word in words[: heading.lines] if word]
    while True:
        table: Table = deal_out(words[at : at + _MOST_LINES], heading.columns, own)
        found = table.rows
        long = at + _MOST_LINES < len(words) and len(found) > 2 * _LEFT_AGAIN
        more = found[:-_LEFT_AGAIN] if long else found
        for row in more:
            if row.cells:
                rows.append(DealtRow(at + row.start, row.cells, row.guessed))
            else:
                rows += [DealtRow(at + row.start, heading.upper), *_lower(heading, at + row.start + 1)]
        cost += table.cost
        at += more[-1].end if more else 0
        if not long:
            return rows, at, cost


def _lower(heading: ListedHeading, line: int) -> list[DealtRow]:
    return [DealtRow(line, heading.lower)] if heading.lower else []


def _heading_rows(heading: ListedHeading, cells: Sequence[_Line]) -> Iterator[DealtRow]:
    yield DealtRow(0, heading.upper)
    yield from _lower(heading, cells[heading.lower_line].start)
    if heading.numbered:
        first = heading.lines - heading.numbered
        yield DealtRow(cells[first].start, [cell.words for cell in cells[first : heading.lines]])


def _cells(lines: Sequence[str]) -> list[_Line]:
    """What stands on each of `lines` before the table surely ends; where blank lines part all cells, without these."""
    spaced = len(lines) > _LEFT_AGAIN and not lines[1].strip() and not lines[3].strip()
    cells: list[_Line] = []
    blank = 0
    for at, line in enumerate(lines):
        words = " ".join(line.replace(FEED, " ").split())
        if "\t" in line or "|" in line or (words and ends_tables().match(bare(words))):
            break
        if not spaced:
            cells.append(_Line(words, at, at + 1))
        elif not words:
            blank += 1
        elif cells and not blank:
            cells[-1] = _Line(joined([cells[-1].words, words]), cells[-1].start, at + 1)
        else:
            cells += [_Line("", at, at)] * ((blank - 1) // 2)
            cells.append(_Line(words, at, at + 1))
            blank = 0
    return cells
