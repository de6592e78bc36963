"""Tables in plain text that only spaces set apart and whose cells are centred, as converters lay out a PDF of Word's.

The number of a row stands in the middle of it, words of its other cells above (`centred_rows`). A table begins below
what heads the numbers ('TT'), goes over pages that repeat its heading or count on, and is read where its rows are sure.
"""

from collections.abc import Iterator, Sequence, Set
from itertools import takewhile

from dondoc.sources.centred_rows import are_centred
from dondoc.sources.centred_sheets import (
    Sheet,
    begins_within,
    how_unsure,
    joined_cells,
    read_sheet,
    rows_of_sheet,
    with_last_row_to,
)
from dondoc.sources.crossing_words import cells_at
from dondoc.sources.heading_words import bare, heading_words, heads_of_numbers
from dondoc.sources.spaced_columns import Fragment, Line
from dondoc.sources.spaced_lines import NUMBER, numbers_columns, text_of
from dondoc.sources.spaced_tables import Row, SpacedTable
from dondoc.sources.storeys import storeys_of

_LEFT = 12  # characters from the margin at which numbers begin
_OFF = 3  # characters by which a number is off what heads it
_TALLEST_HEADING = 10  # lines
_ABOVE = 5  # lines of a heading above the middle
_FEWEST_ROWS, _FEWEST_NAMED = 2, 2
_SPLIT, _REST = "ST", "T"  # 'STT' in a narrow column
_MOST_TORN_OFF = 6  # lines of a row on the other side of a page break


def find_centred_tables(parts: Sequence[Line], turned: Set[int]) -> Iterator[SpacedTable]:
    """Yield the tables with centred cells among the lines `parts`; pages begin at `turned`."""
    at = 0
    while at < len(parts):
        found = _table(parts, at, turned) if _heads_numbers(parts[at]) else None
        if found:
            yield found
        at = found.end if found else at + 1


def _heads_numbers(line: Line) -> bool:
    if not line or line[0].start > _LEFT:
        return False
    return line[0].words == _SPLIT or bare(line[0].words) in heads_of_numbers()


def _table(parts: Sequence[Line], head: int, turned: Set[int]) -> SpacedTable | None:
    """The table under the heading in the middle of which `head` stands, over all its pages."""
    top = _top(parts, head)
    first = _first_sheet(parts, top, head, _page_end(head, len(parts), turned))
    if first is None:
        return None
    heading = parts[top : first.body]
    repeated = {text_of(line) for line in heading if line}
    sheets = [first]
    while (start := _next_page(sheets[-1].end, parts, turned)) < len(parts):
        torn = _torn_off(parts[sheets[-1].end : start])
        sheet = _further_sheet(parts, start, _page_end(start, len(parts), turned), heading, repeated)
        if torn is None or sheet is None or len(sheet.columns) != len(first.columns):
            break
        sheets[-1] = with_last_row_to(sheets[-1], sheets[-1].end + torn)
        sheets.append(sheet)
    if _goes_on(parts, sheets[-1]):
        return None  # below its number: the cells begin at the top
    centred = any(are_centred(sheet.cells, sheet.numbers, sheet.rows) for sheet in sheets)
    if not centred or sum(len(sheet.rows) for sheet in sheets) < _FEWEST_ROWS:
        return None
    heads = [Row(top + at, cells) for at, cells in enumerate(storeys_of(heading, first.columns))]
    rows: list[Row] = []
    for sheet in sheets:
        if rows and sheet.rest:
            rows[-1] = Row(rows[-1].line, joined_cells([rows[-1].cells, *sheet.rest]))
        rows += rows_of_sheet(sheet)
    return SpacedTable(top, sheets[-1].end, [*heads, *rows])


def _goes_on(parts: Sequence[Line], sheet: Sheet) -> bool:
    """Whether a line right below the last row of a table goes on with a cell of it."""
    below = parts[sheet.end] if sheet.end < len(parts) else ()
    if not below or NUMBER.match(below[0].words.split()[0]):
        return False
    return any(start - 1 <= below[0].start and below[0].end <= end for start, end in sheet.columns[1:])


def _torn_off(below: Sequence[Line]) -> int | None:
    """How many lines right below the last row of a page go on with it; None where something else stands there."""
    torn = sum(1 for _ in takewhile(bool, below))
    return torn if torn <= _MOST_TORN_OFF and not any(below[torn:]) else None


def _top(parts: Sequence[Line], head: int) -> int:
    """Where the heading begins whose middle is the line `head`; a title above it has one stretch of words."""
    top = head
    while top > max(0, head - _ABOVE) and parts[top - 1]:
        line = parts[top - 1]
        named = any(heading_words().search(bare(part.words)) for part in line)
        if not (len(line) > 1 or (named and not line[0].words.isupper() and line[0].words[0].isalpha())):
            break
        top -= 1
    return top


def _page_end(at: int, end: int, turned: Set[int]) -> int:
    return next((line for line in range(at + 1, end) if line in turned), end)


def _next_page(at: int, parts: Sequence[Line], turned: Set[int]) -> int:
    return at if at in turned else _page_end(at, len(parts), turned)


def _numbers(parts: Sequence[Line], start: int, end: int, over: Fragment) -> list[int]:
    """The lines of [start, end) that hold the number of a row, below the word `over` them."""
    middle = (over.start + over.end) / 2
    return [
        at
        for at in range(start, end)
        if parts[at]
        and NUMBER.match(parts[at][0].words)
        and abs((parts[at][0].start + parts[at][0].end) / 2 - middle) <= _OFF
        and not numbers_columns(parts[at])
    ]


def _first_sheet(parts: Sequence[Line], top: int, head: int, end: int) -> Sheet | None:
    """The first page of the table, whose heading may end in any of the lines before the first number."""
    numbers = _numbers(parts, _below(parts, head, end), end, parts[head][0])
    if not numbers or numbers[0] - top > 2 * _TALLEST_HEADING:
        return None
    sheets = []
    for body in range(numbers[0], head, -1):
        heading = [line for line in parts[top:body] if line]
        if _is_heading(heading) and (parts[body] or not parts[body - 1]):
            sheets += [sheet] if (sheet := read_sheet(parts, top, body, numbers, end, heading)) else []
    return min(sheets, key=how_unsure, default=None)


def _below(parts: Sequence[Line], head: int, end: int) -> int:
    """The line below the word that heads the numbers, whose line is `head`; it may stand in two."""
    if parts[head][0].words == _SPLIT:
        for at in range(head + 1, min(head + _ABOVE, end)):
            if parts[at] and parts[at][0].words == _REST:
                return at + 1
    return head + 1


def _is_heading(heading: Sequence[Line]) -> bool:
    named = sum(1 for line in heading for part in line if heading_words().search(bare(part.words)))
    return named >= _FEWEST_NAMED and len(heading) <= _TALLEST_HEADING


def _further_sheet(
    parts: Sequence[Line], start: int, end: int, heading: Sequence[Line], repeated: Set[str]
) -> Sheet | None:
    """The next page of the table, on which the `heading` may be `repeated`."""
    begin = next((at for at in range(start, end) if parts[at]), end)
    body = begin + sum(1 for _ in takewhile(lambda line: not line or text_of(line) in repeated, parts[begin:end]))
    own = [line for line in parts[begin:body] if line]
    over = next((line[0] for line in own or heading if _heads_numbers(line)), None)
    if over is None or (own and len(own) < len([line for line in heading if line])):
        return None
    numbers = _numbers(parts, body, end, over)
    sheets = [
        sheet
        for rest in range(min(numbers[0] - body, _MOST_TORN_OFF) + 1 if numbers else 0)
        if (sheet := read_sheet(parts, start, body + rest, numbers, end, own or [line for line in heading if line]))
    ]
    best = min(sheets, key=lambda sheet: (how_unsure(sheet), begins_within(sheet)), default=None)
    return best and best._replace(rest=[cells_at(line, best.columns) for line in parts[body : best.body]])
