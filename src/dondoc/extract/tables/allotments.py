"""Tables that allot figures to places: which they are, how high their heading is, and what each column gives.

Neither a task nor a measure stands in their rows, so that the heading of a table of tasks says nothing of them: the
title above and the words over the figures tell.
"""

from collections.abc import Collection, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from dondoc.extract.tables.allotted_columns import allotted_columns, height_of_heading, known_column, words_over_columns
from dondoc.extract.tables.column_numbers import numbers_columns
from dondoc.extract.tables.headings import Heading
from dondoc.extract.tables.row_reading import read_row
from dondoc.extract.tables.rows import Allotted, Table, words_of
from dondoc.extract.wording import Wording, plain
from dondoc.grammar.cells.allotments import (
    allots,
    is_year,
    unit_over,
    what_is_allotted,
    what_stands_over,
    without_appendix,
)
from dondoc.grammar.cells.allotted_places import heads_places, may_head_places
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.documents.landmarks import opens_appendix
from dondoc.grammar.figures.target_cells import hold_targets
from dondoc.grammar.times.plan_years import last_year
from dondoc.model import Document, Line

_FAR_ABOVE = 12  # lines above a table that may be its title
_FEWEST_ROWS = 2
_MOST_ROWS = 40  # that are looked at


class _Above(NamedTuple):
    """What the lines above a table say: its title, and the unit of its figures."""

    title: str = ""
    unit: str = ""


def with_allotments(document: Document, tables: Sequence[Table], wording: Wording) -> list[Table]:
    """Return `tables` with those that allot figures, in the place of what was read of their lines as anything else."""
    of_tasks = {line.number for table in tables if _says_tasks(table) for line in table.lines()}
    allotting: list[Table] = []
    last = _Above()  # over the last of them
    for lines in _runs(document, of_tasks):
        if not _may_allot(lines, wording):
            continue
        above = _above(document, lines[0], wording)
        if allotting and not allots(above.title) and tuple(words_of(lines[0], wording)) == allotting[-1].heading.words:
            above = last  # the heading that a page break repeats
        if table := _allotment(lines, above, wording):
            last = above
            allotting.append(table)
    if not allotting:
        return list(tables)
    taken = {line.number for table in allotting for line in table.lines()}
    others = [table for table in tables if taken.isdisjoint(line.number for line in table.lines())]
    return sorted([*others, *allotting], key=lambda table: table.header.start)


def _says_tasks(table: Table) -> bool:
    """Whether there are words under what is headed as tasks; below 'Kế hoạch giao' figures may stand."""
    if not table.has(Column.TASK):
        return False
    cells = [row.text(Column.TASK) for row in table.rows[:_MOST_ROWS]]
    return any(cell[:1].isalpha() for cell in cells) or not hold_targets(cells)


def _runs(document: Document, of_tasks: Collection[int]) -> Iterator[list[Line]]:
    """The rows of each table of the source but those `of_tasks`; in a sheet titles are rows, and an appendix begins.

    A line without words, as Markdown has it below a heading, ends no table.
    """
    filled = (line for line in document.lines if line.is_row or line.start < line.end)
    for number, group in groupby(filled, lambda line: 0 if line.number in of_tasks else line.table):
        if not number:
            continue
        run: list[Line] = []
        for line in group:
            alone = _stands_alone(line)
            if alone and run and opens_appendix(document.quote(line)):
                yield run
                run = []
            elif run or not alone:
                run.append(line)
        if run:
            yield run


def _stands_alone(line: Line) -> bool:
    """Whether one cell of the row `line` has words."""
    return sum(cell.start < cell.end for cell in line.cells) == 1


def _may_allot(lines: Sequence[Line], wording: Wording) -> bool:
    """Whether `lines` have one that may head places, and rows below it: most tables have none."""
    return len(lines) > _FEWEST_ROWS and any(map(may_head_places, words_of(lines[0], wording)))


def _allotment(lines: Sequence[Line], above: _Above, wording: Wording) -> Table | None:
    """The table below what stands `above` that `lines` are, where they allot figures."""
    title = above.title
    rows = [words_of(line, wording) for line in lines]
    named = next(
        (i for i, word in enumerate(rows[0]) if heads_places(word, [r[i] for r in rows[1:] if i < len(r)])), None
    )
    if named is None:
        return None
    height = height_of_heading(rows, named)
    known = (known_column(word) if place != named else None for place, word in enumerate(rows[0]))
    heading = Heading(tuple(known), tuple(rows[0]))
    body = rows[height:]
    columns = tuple(allotted_columns(words_over_columns(rows[:height]), named, body, title))
    if not columns:
        return None
    year = last_year(title) if title else None
    subject = what_is_allotted(title)
    if not subject and not any(column.measure for column in columns):
        headed = rows[0][columns[0].place]
        other = what_stands_over(title) if is_year(headed) else headed or title
        subject = without_appendix(title) if allots(title) else other
    allotted = Allotted(subject, named, columns, year, above.unit)
    table = Table(heading, lines[0], more_header=list(lines[1:height]), allotted=allotted)
    for line, words in zip(lines[height:], body, strict=True):
        if words == rows[0] or numbers_columns(words):
            table.repeated.append(line)
        else:
            table.rows.append(read_row(line, words, table, wording))
    return table


def _above(document: Document, header: Line, wording: Wording) -> _Above:
    """What stands above a table and says what it is: a line, or several in capitals, below the name of an appendix."""
    said, unit = list[str](), ""
    for line in reversed(document.lines[max(0, header.number - 1 - _FAR_ABOVE) : header.number - 1]):
        words = plain(wording(line.start, line.end)).strip()
        if line.is_row and not _stands_alone(line):
            break
        unit = unit or unit_over(words) or ""
        if not words or words.startswith("(") or unit_over(words):
            continue
        if said and not (words.isupper() and said[0].isupper()):
            break
        said.insert(0, words)
        if opens_appendix(words):
            break
    return _Above(" ".join(said), unit)
