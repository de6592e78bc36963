"""Tables whose headings say too little: their cells tell what the columns hold."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from dondoc.extract.tables.headings import Heading
from dondoc.extract.tables.inferred_columns import (
    infer_columns,
    infer_heading,
    infer_without_heading,
    lacks_columns,
    with_second_time,
)
from dondoc.extract.tables.row_reading import read_row
from dondoc.extract.tables.rows import Table, words_of
from dondoc.extract.tables.told_subjects import tell_subject
from dondoc.extract.tables.told_targets import lacks_targets, tell_measured, tell_targets
from dondoc.extract.wording import Wording
from dondoc.grammar.cells.calendar_columns import read_part_of_year
from dondoc.grammar.cells.column_contents import may_head_leads
from dondoc.grammar.cells.columns import Column, read_column_heading
from dondoc.grammar.cells.party_marks import FEWEST_PARTIES, hold_party_marks
from dondoc.model import Line

_PARTS = (Column.LEAD, Column.COOPERATING, Column.LEAD_AND_COOPERATING)
_FEWEST_COLUMNS = 3  # of a table whose heading is not known


def tell_columns(table: Table, wording: Wording) -> None:
    """Tell by the cells of `table` what those of its columns hold whose headings are not known, or say too little."""
    if not (lacks_columns(table.columns) or lacks_targets(table.columns) or None in table.columns):
        return
    rows = [words_of(row.line, wording) for row in table.rows]
    if parties := _parties(table.heading, rows):
        table.heading = replace(table.heading, parties=parties)
    columns = tell_subject(tell_targets(table.columns, table.heading.words, rows), table.heading.words, rows)
    if lacks_columns(columns):
        columns = infer_columns(columns, table.heading.words, rows)
    columns = with_second_time(columns, table.heading.words, rows)
    if columns != table.columns or parties:
        table.heading = table.heading.telling(columns)
        table.rows = [read_row(row.line, words, table, wording) for row, words in zip(table.rows, rows, strict=True)]


def _parties(heading: Heading, rows: Sequence[Sequence[str]]) -> tuple[int, ...]:
    """The columns that stand for agencies: nothing is known of them, and their cells are marks."""
    places = tuple(
        place
        for place, (column, words) in enumerate(zip(heading.columns, heading.words, strict=True))
        if column is None
        and words
        and _may_span_parties(heading.span_over(place))
        and read_part_of_year(words) is None
        and hold_party_marks([row[place] for row in rows if place < len(row)])
    )
    return places if len(places) >= FEWEST_PARTIES else ()


def _may_span_parties(over: str) -> bool:
    """Whether agencies under the heading `over` may be those that do the work: 'Cấp trình' stands over others."""
    column = read_column_heading(over) if over else None
    return column in _PARTS or (column is None and may_head_leads(over))


def find_unheaded_tables(loose: Sequence[Line], wording: Wording, *, moved: bool) -> tuple[list[Table], list[Line]]:
    """The tables among `loose` rows, whose headings are not known, and the rows that are in none of them.

    `moved` says of their merged cells what it says of those of a Table.
    """
    tables: list[Table] = []
    left: list[Line] = []
    for _, group in groupby(loose, key=lambda line: (line.table, len(line.cells))):
        lines = list(group)
        rows = [words_of(line, wording) for line in lines]
        heading = _told_heading(rows) if len(rows[0]) >= _FEWEST_COLUMNS and len(rows) > 1 else None
        if heading is None:
            left += lines
            continue
        told, height = heading
        tables.append(table := Table(told, lines[0], more_header=lines[1:height], headed=height > 0, moved=moved))
        body = zip(lines[height:], rows[height:], strict=True)
        table.rows = [read_row(line, words, table, wording) for line, words in body]
    return tables, left


def _told_heading(rows: Sequence[Sequence[str]]) -> tuple[Heading, int] | None:
    """The heading of a table with these `rows`, and how many of them it takes."""
    if columns := infer_heading(rows[0], rows[1:]):
        return Heading(tell_subject(columns, rows[0], rows[1:]), tuple(rows[0])), 1
    if columns := infer_without_heading(rows):
        return Heading(columns, ("",) * len(columns)), 0
    one = Heading(tuple(map(read_column_heading, rows[0])), tuple(rows[0]))
    for heading, height in ((one, 1), (one.under(rows[1]), 2)):
        if heading and (columns := tell_measured(heading.columns, heading.words, rows[height:])):
            return Heading(columns, heading.words), height
    return None
