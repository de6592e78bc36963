"""Tables whose headings say too little: their cells tell what the columns hold."""

from collections.abc import Sequence
from itertools import groupby

from dondoc.extract.tables.headings import Heading
from dondoc.extract.tables.inferred_columns import infer_columns, infer_heading, lacks_columns
from dondoc.extract.tables.rows import Table, read_row, words_of
from dondoc.extract.tables.told_targets import lacks_targets, tell_measured, tell_subject, tell_targets
from dondoc.extract.wording import Wording
from dondoc.grammar.cells.columns import read_column_heading
from dondoc.model import Line

_FEWEST_COLUMNS = 3  # of a table whose heading is not known


def tell_columns(table: Table, wording: Wording) -> None:
    """Tell by the cells of `table` what those of its columns hold whose headings are not known, or say too little."""
    if not (lacks_columns(table.columns) or lacks_targets(table.columns)):
        return
    rows = [words_of(row.line, wording) for row in table.rows]
    columns = tell_subject(tell_targets(table.columns, table.heading.words, rows), table.heading.words, rows)
    if lacks_columns(columns):
        columns = infer_columns(columns, table.heading.words, rows)
    if columns != table.columns:
        table.heading = Heading(columns, table.heading.words)
        table.rows = [read_row(row.line, words, table, wording) for row, words in zip(table.rows, rows, strict=True)]


def find_unheaded_tables(loose: Sequence[Line], wording: Wording) -> tuple[list[Table], list[Line]]:
    """The tables among `loose` rows, whose headings are not known, and the rows that are in none of them."""
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
        tables.append(table := Table(told, lines[0], more_header=lines[1:height]))
        body = zip(lines[height:], rows[height:], strict=True)
        table.rows = [read_row(line, words, table, wording) for line, words in body]
    return tables, left


def _told_heading(rows: Sequence[Sequence[str]]) -> tuple[Heading, int] | None:
    """The heading of a table with these `rows`, and how many of them it takes."""
    if columns := infer_heading(rows[0], rows[1:]):
        return Heading(columns, tuple(rows[0])), 1
    one = Heading(tuple(map(read_column_heading, rows[0])), tuple(rows[0]))
    for heading, height in ((one, 1), (one.under(rows[1]), 2)):
        if heading and (columns := tell_measured(heading.columns, heading.words, rows[height:])):
            return Heading(columns, heading.words), height
    return None
