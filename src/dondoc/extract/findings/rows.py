"""Faults that the rows of a table show: headers repeated, numbers left out, cells cut off."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dondoc.extract.findings.catalogue import finding
from dondoc.extract.tables.rows import Row, Table
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.slips.cut_sentences import is_cut
from dondoc.grammar.slips.list_order import ListOrder
from dondoc.model import Document, Finding, Line

_CUT_COLUMNS = frozenset({Column.TASK, Column.INDICATOR, Column.LEAD, Column.COOPERATING})
_MOST_MISSING = 100


def faults_of_rows(document: Document, tables: Sequence[Table]) -> Iterator[Finding]:
    """Yield what is wrong with the rows of `tables`."""
    for table in tables:
        for line in table.repeated:
            yield finding("repeated_header", document.span(line.start, line.end))
            yield from _misread_headings(document, table.header, line)
        for row, below in pairwise((*table.rows, None)):
            if row is not None:
                yield from _cut_cells(document, row, below)
        yield from _gaps(document, table)


def _misread_headings(document: Document, header: Line, repeated: Line) -> Iterator[Finding]:
    """Headings that a page break repeats with another letter in one of their words: 'ST' below 'TT'."""
    if len(header.cells) != len(repeated.cells):
        return
    for first, again in zip(header.cells, repeated.cells, strict=True):
        heading, words = document.quote(first).strip(), document.quote(again).strip()
        if len(heading) != len(words):
            continue
        others = [pair for pair in zip(heading, words, strict=True) if pair[0] != pair[1]]
        if len(others) == 1 and all(map(str.isalpha, others[0])) and heading.casefold() != words.casefold():
            yield finding("ocr_word", document.span(again.start, again.end), words=words, reading=heading)


def _cut_cells(document: Document, row: Row, below: Row | None) -> Iterator[Finding]:
    """Cells that break off, but for those with which a row `below` without a number goes on, as behind a page break."""
    for column in row.places:
        if column in _CUT_COLUMNS and is_cut(words := row.text(column)) and (cell := row.cell(column)):
            if below is not None and below.number is None and below.text(column):
                continue
            yield finding("truncated_cell", document.span(cell.start, cell.end), end=words[-40:])


def _gaps(document: Document, table: Table) -> Iterator[Finding]:
    """Numbers of one list that skip: 9.4 then 9.6. A list that starts again, or runs on under a new group, is whole."""
    order = ListOrder(most_missing=_MOST_MISSING)
    for above, row in pairwise((None, *table.rows)):
        fault = order.fault_of(row.number) if row and row.number else None
        if fault is None or row is None or row.number is None:
            continue
        place = document.span(row.line.start, row.line.end)
        if fault.missing:
            facts = {"before": fault.before, "after": row.number.label, "missing": ", ".join(fault.missing)}
            yield finding("numbering_gap", place, **facts)
        elif row.text(table.subject) != (above.text(table.subject) if above else ""):  # else a cell runs across both
            yield finding("numbering_repeat", place, label=row.number.label)
