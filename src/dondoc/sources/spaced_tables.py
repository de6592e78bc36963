"""Tables in plain text whose columns are only set apart by spaces, as converters lay out the pages of a PDF.

Told by their shape alone: numbers of rows under each other at the left, and strips of blanks from the heading to the
last row. Blank lines, page numbers and repeated headings may stand between rows; a heading may have several lines.
"""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from dondoc.sources.soft_breaks import joined
from dondoc.sources.spaced_columns import Columns, Line, by_place
from dondoc.sources.spaced_lines import FEED, NUMBER, fragments, heads_rows, is_numbered, numbers_columns, text_of
from dondoc.sources.spaced_pages import alike

_FIGURE = re.compile(r"[<>\u2264\u2265~]? ?\d[\d.,]*(?: ?[-\u2013] ?\d[\d.,]*)? ?%?$")
_FEWEST_FIGURES = 2
_SUB_ROW = ("- ", "+ ")
_FEWEST_COLUMNS, _FEWEST_ROWS = 3, 2
_LONGEST_HEADING = 8  # lines
_MOST_LINES = 60  # of a page
_LONGEST_HEAD = 45  # characters of a line over one column


class Row(NamedTuple):
    """A row of a table: the line in which it begins, and the words of its cells."""

    line: int
    cells: list[str]


class SpacedTable(NamedTuple):
    """The lines [start, end) that are a table, and its rows, headings that repeat among them."""

    start: int
    end: int
    rows: list[Row]


def find_spaced_tables(lines: Sequence[str]) -> Iterator[SpacedTable]:
    """Yield the tables that stand among `lines`, in order."""
    parts = [fragments(line) for line in lines]
    turned = {at for at, line in enumerate(lines) if line.startswith(FEED)}
    at = 0
    while (first := _first_row(parts, at)) is not None:
        top = _top_of_heading(parts, at, first)
        at = first + 1
        if top < first:
            at = _end_of_table(parts, top, first, turned)
            if table := _read(parts, top, first, at, turned):
                yield table


def _is_row(line: Line) -> bool:
    """Whether `line` begins a row, which heads nothing, as a row of the table before may stand above another."""
    return is_numbered(line) and not numbers_columns(line)


def _first_row(parts: Sequence[Line], at: int) -> int | None:
    """The first numbered line from `at` below a heading of several columns."""
    for line in range(at, len(parts)):
        if not is_numbered(parts[line]) or numbers_columns(parts[line]):
            continue
        above = parts[max(at, line - _LONGEST_HEADING) : line]
        if any(len(one) >= _FEWEST_COLUMNS and (numbers_columns(one) or not is_numbered(one)) for one in above):
            return line
    return None


def _top_of_heading(parts: Sequence[Line], at: int, first: int) -> int:
    """Where the lines above the row `first` begin that head it; titles have one fragment, headings more."""
    top = first
    while top > max(at, first - _LONGEST_HEADING) and (parts[top - 1] or top == first) and not _is_row(parts[top - 1]):
        top -= 1
    while top < first and (len(parts[top]) < 2 or _is_sentence(parts[top])):
        top += 1
    return top


def _is_sentence(line: Line) -> bool:
    """Whether `line` has more words together than head a column: '(Kèm theo Kế hoạch số    /KH-UBND …)'."""
    return any(part.end - part.start > _LONGEST_HEAD for part in line)


def _end_of_table(parts: Sequence[Line], top: int, first: int, turned: Set[int]) -> int:
    """The line behind the last row: behind the last numbered line before another heading, and what goes on with it."""
    repeated = {text_of(line) for line in parts[top:first]}
    left = parts[first][1].start - 1  # where the words begin, behind the numbers
    end = first
    overleaf = False  # right below a repeated heading, where the last row may go on
    for line in range(first, len(parts)):
        if line in turned and text_of(parts[line]) not in repeated:
            left = min(left, _left_below(parts, line - 1, left))  # a page may be set in less
        if text_of(parts[line]) in repeated:
            left, overleaf = _left_below(parts, line, left), True
        elif not parts[line]:
            overleaf = False
        elif is_numbered(parts[line]) or (overleaf and parts[line][0].start >= left):
            end = line + 1
        elif parts[line][0].start < left:
            break
    while end < len(parts) and parts[end] and parts[end][0].start >= left:
        end += 1
    return end


def _left_below(parts: Sequence[Line], heading: int, left: int) -> int:
    """Where the words begin on the page that the repeated `heading` opens, as far left as those of its first row."""
    row = next((line for line in parts[heading + 1 : heading + _MOST_LINES] if is_numbered(line)), None)
    starts = [line[1].start for line in (parts[heading], row) if line and len(line) > 1]
    return min(starts) - 1 if starts else left


def _read(parts: Sequence[Line], top: int, first: int, end: int, turned: Set[int]) -> SpacedTable | None:
    while first - 1 > top and (not parts[first - 1] or heads_rows(parts[first - 1])):
        first -= 1  # the title of a group stands above the first number
    heading = [line for line in parts[top:first] if line]
    repeated = {text_of(line) for line in heading}
    heads: list[Row] = []
    rows: list[Row] = []
    pages = list(_pages(parts, first, end, repeated, turned))
    bodies = [parts[start:stop] for start, stop in pages]
    own = [[line for line in body if text_of(line) in repeated] or heading for body in bodies]
    columns_of_pages = alike([(_told(body, repeated), over) for body, over in zip(bodies, own, strict=True)])
    if columns_of_pages is None or len(columns_of_pages[0]) < _FEWEST_COLUMNS:
        return None
    for (start, _), body, columns in zip(pages, bodies, columns_of_pages, strict=True):
        if not heads:
            heads.append(Row(top, _joined([by_place(line, columns) for line in heading if not numbers_columns(line)])))
        goes_on = False  # the line before is one of a heading, too
        across = False  # the row runs across the columns
        titled = False  # the row above is a title, which may go on
        for at, line in enumerate(body, start):
            if text_of(line) in repeated:
                _add(heads, at, by_place(line, columns), begins=not goes_on)
            elif line:
                across = len(line) == 2 if is_numbered(line) else across and len(line) == 1
                cells = _across(line, columns) if across else by_place(line, columns)
                if cells[0] and not NUMBER.match(cells[0]):
                    return None
                title = heads_rows(line) and bool(cells[1])
                _add(rows, at, cells, begins=bool(cells[0]) or _is_sub_row(cells) or (title and not titled))
                titled = title or (titled and not cells[0]) or cells[1].isupper()
            goes_on = text_of(line) in repeated
    return SpacedTable(top, end, heads + rows) if len(rows) >= _FEWEST_ROWS else None


def _pages(
    parts: Sequence[Line], first: int, end: int, repeated: Set[str], turned: Set[int]
) -> Iterator[tuple[int, int]]:
    """The stretches of [first, end) that begin with a repeated heading, or a page: pages may be set in a little."""
    starts = [
        at
        for at in range(first + 1, end)
        if (text_of(parts[at]) in repeated or at in turned) and text_of(parts[at - 1]) not in repeated
    ]
    yield from pairwise([first, *starts, end])


def _told(body: Sequence[Line], repeated: Set[str]) -> list[Line]:
    """The lines of rows, without those whose words run across the columns."""
    told = []
    across = False
    for line in body:
        across = len(line) == 2 if is_numbered(line) else across and len(line) < 2
        if line and not across and text_of(line) not in repeated:
            told.append(line)
    return told


def _add(rows: list[Row], line: int, cells: list[str], *, begins: bool) -> None:
    """Add the `cells` of a `line` as a row of its own, or to the last."""
    if begins or not rows:
        rows.append(Row(line, cells))
    else:
        rows[-1] = Row(rows[-1].line, _joined([rows[-1].cells, cells]))


def _is_sub_row(cells: Sequence[str]) -> bool:
    """Whether a part of the row above has a row of its own: a dash and words in other cells, or figures of its own."""
    if cells[1].startswith(_SUB_ROW):
        return sum(map(bool, cells)) > 1
    return cells[1][:1].isupper() and sum(bool(_FIGURE.match(cell)) for cell in cells) >= _FEWEST_FIGURES


def _across(line: Line, columns: Columns) -> list[str]:
    """The cells of a `line` whose words run across the row: a number alone with them, or what goes on below."""
    number = [line[0].words] if len(line) > 1 else [""]
    return [*number, line[-1].words, *[""] * (len(columns) - 2)]


def _joined(rows: Sequence[Sequence[str]]) -> list[str]:
    return [joined(filter(None, cells)) for cells in zip(*rows, strict=True)]
