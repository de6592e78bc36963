"""Faults that the rows of a table show: headers repeated, numbers left out, cells cut off."""

from collections.abc import Iterator, Sequence

from dondoc.extract.findings.catalogue import finding
from dondoc.extract.rows import Row, Table
from dondoc.grammar.columns import Column
from dondoc.grammar.cut_sentences import is_cut
from dondoc.grammar.numbering import Rank
from dondoc.model import Document, Finding

_CUT_COLUMNS = (Column.TASK, Column.INDICATOR, Column.LEAD, Column.COOPERATING)


def faults_of_rows(document: Document, tables: Sequence[Table]) -> Iterator[Finding]:
    """Yield what is wrong with the rows of `tables`."""
    for table in tables:
        for line in table.repeated:
            yield finding("repeated_header", document.span(line.start, line.end))
        for row in table.rows:
            yield from _cut_cells(document, row)
        yield from _gaps(document, table)


def _cut_cells(document: Document, row: Row) -> Iterator[Finding]:
    for column in _CUT_COLUMNS:
        words, cell = row.text(column), row.cell(column)
        if cell and is_cut(words):
            yield finding("truncated_cell", document.span(cell.start, cell.end), end=words[-40:])


def _gaps(document: Document, table: Table) -> Iterator[Finding]:
    """Numbers of one list that skip: 9.4 then 9.6. A list that starts again, or runs on under a new group, is whole."""
    last: dict[tuple[Rank, str], int] = {}
    for row in table.rows:
        if row.number is None or not row.number.rank.is_arabic:
            last = {} if row.number and row.number.rank < Rank.NUMBER else last
            continue
        group, _, ending = row.number.label.rpartition(".")
        key, figure = (row.number.rank, group), int(ending)
        before = last.get(key)
        if before is not None and figure > before + 1:
            missing = ", ".join(_numbered(group, n) for n in range(before + 1, figure))
            place = document.span(row.line.start, row.line.end)
            yield finding(
                "numbering_gap", place, before=_numbered(group, before), after=row.number.label, missing=missing
            )
        elif before is not None and figure == before and group:
            yield finding("numbering_repeat", document.span(row.line.start, row.line.end), label=row.number.label)
        last[key] = figure


def _numbered(group: str, figure: int) -> str:
    return f"{group}.{figure}" if group else str(figure)
