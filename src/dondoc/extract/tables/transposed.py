"""Tables that stand on their side: each row says one thing of a task, its first cell what, the next cell the words.

'Tên nhiệm vụ | Xây dựng kho dữ liệu', 'Cơ quan chủ trì | Sở Tài chính', 'Thời hạn | Quý II/2026' are one task. Where a
label comes again another task begins; several columns of words are several tasks.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from dondoc.extract.tables.headings import Heading, read_heading
from dondoc.extract.tables.row_reading import read_row
from dondoc.extract.tables.rows import Table, words_of
from dondoc.extract.wording import Wording
from dondoc.grammar.cells.columns import Column, read_row_label
from dondoc.model import Cell, Document, Line

_MOST_CELLS = 8
_FEWEST_LABELS = 3
_LEADING = (Column.LEAD, Column.LEAD_AND_COOPERATING)
_SAYING = (*_LEADING, Column.COOPERATING, Column.DEADLINE, Column.PERIOD, Column.PRODUCT, Column.TASK)
_IGNORED = (Column.NUMBER, Column.YEAR, Column.UNIT)


class _Said(NamedTuple):
    """One row: what it says, and in which cells; a row of one cell says what the task is."""

    column: Column
    line: Line
    cells: Sequence[Cell]


def find_transposed(document: Document, wording: Wording) -> tuple[list[Table], set[int]]:
    """Return the tables of `document` that stand on their side, and the numbers of their lines."""
    tables: list[Table] = []
    taken: set[int] = set()
    for lines in _small_tables(document):
        if not _may_stand_so(lines[:_FEWEST_LABELS], wording):
            continue
        if table := _transposed(lines, wording):
            tables.append(table)
            taken.update(line.number for line in lines)
    return tables, taken


def _small_tables(document: Document) -> Iterator[list[Line]]:
    """The rows of each table that is narrow enough, and high enough."""
    for number, group in groupby(document.lines, attrgetter("table")):
        if not number:
            continue
        lines = list(group)
        if len(lines) >= _FEWEST_LABELS and len(lines[0].cells) <= _MOST_CELLS:
            yield lines


def _may_stand_so(lines: Sequence[Line], wording: Wording) -> bool:
    """Whether one of the first rows has a label that says who leads, or two have labels at all; none heads columns."""
    first = words_of(lines[0], wording)
    if read_heading(first):
        return False
    rows = [first, *(words_of(line, wording) for line in lines[1:])]
    if any(map(read_heading, rows)):
        return False
    labels = list(map(_label, rows))
    return any(label and label[0] in _LEADING for label in labels) or sum(map(bool, labels)) > 1


def _label(words: Sequence[str]) -> tuple[Column, int] | None:
    """What the row of `words` says, and in which of its first two cells that stands."""
    for place, cell in enumerate(words[:2]):
        if place + 1 < len(words) and (column := read_row_label(cell)) and column not in _IGNORED:
            return column, place
    return None


def _transposed(lines: Sequence[Line], wording: Wording) -> Table | None:
    said = list(_said(lines, wording))
    columns = [row.column for row in said]
    if sum(column in _SAYING for column in columns) < _FEWEST_LABELS or not set(_LEADING).intersection(columns):
        return None
    if Column.TASK not in columns or len(said) * 2 < len(lines):
        return None
    held = tuple(dict.fromkeys(columns))
    records = [record for task in _tasks(said) for record in _records(task, held)]
    table = Table(Heading(held, tuple(column.value for column in held)), lines[0], told=list(lines))
    table.rows = [read_row(line, words_of(line, wording), table, wording) for line in records]
    return table if table.rows else None


def _said(lines: Sequence[Line], wording: Wording) -> Iterator[_Said]:
    for line in lines:
        words = words_of(line, wording)
        filled = [cell for cell, word in zip(line.cells, words, strict=True) if word]
        if label := _label(words):
            yield _Said(label[0], line, line.cells[label[1] + 1 :])
        elif len(filled) == 1:  # one cell runs across the row: the name of the task
            yield _Said(Column.TASK, line, filled)


def _tasks(said: Sequence[_Said]) -> Iterator[list[_Said]]:
    """Deal the rows out to the tasks: the next one begins where what was said is said again."""
    task: list[_Said] = []
    for row in said:
        again = any(row.column is earlier.column for earlier in task)
        if again and (row.column is Column.TASK or row.column is task[0].column) and len(task) > 1:
            yield task
            task = []
        if not any(row.column is earlier.column for earlier in task):
            task.append(row)
    if task:
        yield task


def _records(task: Sequence[_Said], held: Sequence[Column]) -> Iterator[Line]:
    """A row as of a table that stands upright for each column of words, its cells in the order of `held`."""
    by_column = {row.column: row for row in task}
    first, last = task[0].line, task[-1].line
    subject = by_column.get(Column.TASK)
    if subject is None:
        return
    for place, cell in enumerate(subject.cells):
        if cell.start == cell.end:
            continue
        cells = tuple(_cell(by_column.get(column), place, number, last) for number, column in enumerate(held, 1))
        yield Line(first.number, first.start, last.end, first.page, cells, first.table, first.row)


def _cell(row: _Said | None, place: int, number: int, last: Line) -> Cell:
    """The cell at `place` of `row`; where a single cell holds for all tasks beside each other, that."""
    if row is None or not row.cells:
        return Cell(last.end, last.end, number)
    filled = [cell for cell in row.cells if cell.start < cell.end]
    own = row.cells[place] if place < len(row.cells) else filled[0] if len(filled) == 1 else row.cells[-1]
    return Cell(own.start, own.end, number)
