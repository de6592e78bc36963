"""Tables whose headings say too little: their cells tell what the columns hold."""

from collections.abc import Sequence
from itertools import groupby

from dondoc.extract.headings import Heading
from dondoc.extract.inferred_columns import infer_columns, infer_heading, lacks_columns
from dondoc.extract.rows import Table, read_row, words_of
from dondoc.extract.told_targets import lacks_targets, tell_subject, tell_targets
from dondoc.extract.wording import Wording
from dondoc.model import Line

_FEWEST_COLUMNS = 3  # of a table whose heading is not known


def tell_columns(table: Table, wording: Wording) -> None:
    """Tell by the cells of `table` what those of its columns hold whose headings are not known, or say too little."""
    if not (lacks_columns(table.columns) or lacks_targets(table.columns)):
        return
    rows = [words_of(row.line, wording) for row in table.rows]
    columns = tell_subject(tell_targets(table.columns, table.heading.words, rows), rows)
    if lacks_columns(columns):
        columns = infer_columns(columns, table.heading.words, rows)
    if columns != table.columns:
        table.heading = Heading(columns, table.heading.words)
        table.rows = [read_row(row.line, words, table, wording) for row, words in zip(table.rows, rows, strict=True)]


def find_unheaded_tables(loose: Sequence[Line], wording: Wording) -> tuple[list[Table], list[Line]]:
    """The tables of tasks among `loose` rows, whose headings are not known, and the rows that are in none of them."""
    tables: list[Table] = []
    left: list[Line] = []
    for _, group in groupby(loose, key=lambda line: (line.table, len(line.cells))):
        header, *lines = group
        rows = [words_of(line, wording) for line in lines]
        headings = words_of(header, wording)
        columns = infer_heading(headings, rows) if len(headings) >= _FEWEST_COLUMNS and rows else None
        if columns is None:
            left += [header, *lines]
            continue
        tables.append(table := Table(Heading(columns, tuple(headings)), header))
        table.rows = [read_row(line, words, table, wording) for line, words in zip(lines, rows, strict=True)]
    return tables, left
