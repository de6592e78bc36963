"""Tables of plain text that nobody could read: their headings stand among the paragraphs, and no row below them.

Their rows are read as paragraphs, if at all, so that tasks may be lost. Rows of a table that was read, but whose cells
had to be guessed, are named, too.
"""

from collections.abc import Iterator, Sequence

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.cells.heading_lines import are_headings_side_by_side, head_a_table, read_heading_line
from dondoc.grammar.documents.line_numbers import read_line_number
from dondoc.model import Finding, Line, Role

_ENDS = frozenset({Role.SIGNATURE, Role.RECIPIENTS, Role.HEAD, Role.TITLE, Role.APPENDIX, Role.BASIS})
_READ = frozenset({Role.TABLE_HEADER, Role.REPEATED_HEADER, Role.TASK, Role.INDICATOR, Role.SECTION})
_FEWEST_BELOW = 2  # lines of rows


def faults_of_unread_tables(collected: Collected) -> Iterator[Finding]:
    """Yield a finding for each table that was not read, from its headings to its end, and for each guessed row."""
    document = collected.document
    for number in document.guessed:
        line = document.lines[number - 1]
        yield finding("unsure_cells", document.span(line.start, line.end))
    lines = [line for line in document.lines if not line.is_blank]
    at = 0
    while at < len(lines):
        height = _height_of_heading(collected, lines, at)
        if not height:
            at += 1
            continue
        end = _end(collected, lines, at + height)
        if end - at - height >= _FEWEST_BELOW:
            first, last = lines[at], lines[end - 1]
            yield finding("unread_table", document.span(first.start, last.end), first=first.number, last=last.number)
        at = end


def _height_of_heading(collected: Collected, lines: Sequence[Line], at: int) -> int:
    """How many of `lines` from `at` on are the headings of a table that was not read; 0 where none are."""
    document = collected.document
    if not _is_unread(collected, lines[at]):
        return 0
    if are_headings_side_by_side(document.quote(lines[at])):
        return 1
    columns: list[Column | None] = []
    for line in lines[at:]:
        column = None if line.is_row else read_heading_line(document.quote(line))
        if column is None:
            break
        columns.append(column)
    return len(columns) if head_a_table(columns) else 0


def _is_unread(collected: Collected, line: Line) -> bool:
    """Whether `line` is no row of a table that was read."""
    return not line.is_row or collected.roles.get(line.number) not in _READ


def _end(collected: Collected, lines: Sequence[Line], at: int) -> int:
    """Where the lines end that may be rows of the table whose headings end at `at`."""
    document = collected.document
    while at < len(lines) and collected.roles.get(lines[at].number) not in _ENDS and _is_unread(collected, lines[at]):
        words = document.quote(lines[at])
        number = read_line_number(words)
        if number and not number.is_list_mark and words.isupper() and words.count(" ") > 1:
            break
        at += 1
    return at
