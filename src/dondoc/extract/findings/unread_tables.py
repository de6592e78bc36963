"""Tables of plain text that nobody could read: their headings stand among the paragraphs, and no row below them.

Their rows are read as paragraphs, if at all, so that tasks may be lost; so may those of a table that a converter has
run together in one paragraph. Rows of a table that was read, but whose cells had to be guessed, are named, too.
"""

from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.cells.heading_lines import (
    BAR,
    SUBJECTS,
    are_headings_side_by_side,
    begins_with_headings,
    head_a_table,
    headings_in,
    may_be_heading_line,
    read_heading_line,
)
from dondoc.grammar.documents.line_numbers import read_line_number
from dondoc.grammar.documents.numbering import Numbering
from dondoc.model import Document, Finding, Line, Role

_ENDS = frozenset({Role.SIGNATURE, Role.RECIPIENTS, Role.HEAD, Role.APPENDIX, Role.BASIS})
_TITLES = frozenset({Role.TITLE, Role.HEAD})  # a cell may say what issues documents
_READ = frozenset({Role.TABLE_HEADER, Role.REPEATED_HEADER, Role.TASK, Role.INDICATOR, Role.SECTION})
_FEWEST_BELOW = 2  # lines of rows
_LONGEST_TITLE = 12  # lines
_MOST_IN_TITLE = 500  # lines that are looked at
_FEWEST_IN_TITLE = 2  # headings among the lines of a title that is none
_LOOKED_AT, _LONGEST_CELL, _MOSTLY = 45, 50, 0.8  # lines below a heading; characters of one of a cell; of those lines
_MOST_OTHERS = _LOOKED_AT - int(_MOSTLY * _LOOKED_AT)  # of those lines that can be no cells
_STOPS = (".", ":")
_FEWEST_BARS = 8  # of a table with three columns, its headings and a row


def faults_of_unread_tables(collected: Collected) -> Iterator[Finding]:
    """Yield a finding for each table that was not read, from its headings to its end, and for each guessed row."""
    document = collected.document
    for number in document.guessed:
        line = document.lines[number - 1]
        yield finding("unsure_cells", document.span(line.start, line.end))
    for start, stop in document.cut_off:
        span = document.span(document.lines[start - 1].start, document.lines[stop - 1].end)
        yield finding("unread_table", span, first=start, last=stop)
    lines = [line for line in document.lines if not line.is_blank]
    at = 0
    while at < len(lines):
        if _holds_table(document, line := lines[at]):
            yield finding("unread_table", document.span(line.start, line.end), first=line.number, last=line.number)
        height = _height_of_heading(collected, lines, at)
        if not height:
            at += 1
            continue
        end = _end(collected, lines, at + height)
        if end - at - height >= _FEWEST_BELOW:
            first, last = lines[at], lines[end - 1]
            yield finding("unread_table", document.span(first.start, last.end), first=first.number, last=last.number)
        at = end


def _holds_table(document: Document, line: Line) -> bool:
    """Whether `line` is a paragraph in which all rows of a table run on, with bars between the cells."""
    if line.is_row or document.text.count(BAR, line.start, line.end) < _FEWEST_BARS:
        return False
    return begins_with_headings(document.quote(line))


def _height_of_heading(collected: Collected, lines: Sequence[Line], at: int) -> int:
    """How many of `lines` from `at` on are the headings of a table that was not read; 0 where none are."""
    words = collected.document.quote(lines[at])
    if not (may_be_heading_line(words) and _is_unread(collected, lines[at])):
        return 0
    if are_headings_side_by_side(words):
        return 1
    below = _headings_one_below_the_other(collected.document, lines, at)
    return len(below) if head_a_table(below) else int(_heads_scattered_cells(collected, lines, at))


def _headings_one_below_the_other(document: Document, lines: Sequence[Line], at: int) -> list[Column]:
    """What the columns hold that the lines from `at` on head, a line each."""
    columns: list[Column] = []
    for line in _from(lines, at):
        column = None if line.is_row else read_heading_line(document.quote(line))
        if column is None:
            break
        columns.append(column)
    return columns


def _heads_scattered_cells(collected: Collected, lines: Sequence[Line], at: int) -> bool:
    """Whether the heading of a column stands at `at`, and cells of its table below, in whatever order.

    Other headings stand among them: in a title that has far more lines than titles have, or among short lines that end
    no sentence.
    """
    document = collected.document
    if not headings_in(document.quote(lines[at])):
        return False
    titled = list(takewhile(lambda line: _is_title(collected, line), islice(_from(lines, at), _MOST_IN_TITLE)))
    below = titled if len(titled) > _LONGEST_TITLE else _open_cells(collected, lines[at : at + _LOOKED_AT])
    if len(below) <= _LONGEST_TITLE:
        return False
    known = {column for line in below for column in headings_in(document.quote(line))}
    if below is titled:
        return len(known) >= _FEWEST_IN_TITLE and not SUBJECTS.isdisjoint(known)
    return head_a_table(tuple(known))


def _from(lines: Sequence[Line], at: int) -> Iterator[Line]:
    """The `lines` from `at` on, without a copy of them: a long text would be copied as often as it has lines."""
    return (lines[place] for place in range(at, len(lines)))


def _open_cells(collected: Collected, lines: Sequence[Line]) -> list[Line]:
    """The first of `lines` that no zone of the document and no table holds; none where most cannot be cells."""
    found: list[Line] = []
    others = 0
    for line in lines:
        if collected.roles.get(line.number) in _ENDS or not _is_unread(collected, line):
            break
        others += not _may_be_cell(collected.document.quote(line))
        if others > _MOST_OTHERS:
            return []
        found.append(line)
    return found if len(found) - others >= _MOSTLY * len(found) else []


def _may_be_cell(words: str) -> bool:
    return len(words) <= _LONGEST_CELL and not words.endswith(_STOPS)


def _is_title(collected: Collected, line: Line) -> bool:
    return not line.is_row and collected.roles.get(line.number) in _TITLES


def _is_unread(collected: Collected, line: Line) -> bool:
    """Whether `line` is no row of a table that was read."""
    return not line.is_row or collected.roles.get(line.number) not in _READ


def _end(collected: Collected, lines: Sequence[Line], at: int) -> int:
    """Where the lines end that may be rows of the table whose headings end at `at`."""
    document = collected.document
    while at < len(lines) and collected.roles.get(lines[at].number) not in _ENDS and _is_unread(collected, lines[at]):
        words = document.quote(lines[at])
        number = read_line_number(words)
        if collected.roles.get(lines[at].number) is Role.TITLE and _titles(words, number):
            break
        if number and not number.is_list_mark and words.isupper() and words.count(" ") > 1:
            break
        at += 1
    return at


def _titles(words: str, number: Numbering | None) -> bool:
    """Whether `words` are a title indeed: in capitals, and no number of a row."""
    return number is None and words.isupper() and words.count(" ") > 1
