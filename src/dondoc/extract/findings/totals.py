"""Rows of a table that state the total of the rows above or below, and do not."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.cells.total_rows import is_rate, is_total, may_state_total
from dondoc.grammar.documents.line_numbers import read_cell_number, read_line_number
from dondoc.grammar.documents.numbering import Numbering
from dondoc.grammar.figures.numbers import in_figures, read_number
from dondoc.model import Document, Finding, Line

_FEWEST = 2  # rows
_LONGEST_NUMBER = 3  # characters
_Rows = list[tuple[Line, list[str]]]


def faults_of_totals(document: Document) -> Iterator[Finding]:
    """Yield the totals in the tables of `document` that its rows do not make up.

    Only of tables whose rows are one plain list, numbered throughout: elsewhere a column has groups and their parts.
    """
    for (table, _), lines in groupby(document.lines, lambda line: (line.table, len(line.cells))):
        if table and (rows := _rows(lines, document)):
            yield from _uneven(rows, document)


def _rows(lines: Iterator[Line], document: Document) -> _Rows | None:
    """The rows of one width in a row, where one of them states a total."""
    told = [line for line in lines if line.is_row]
    if not any(may_state_total(document.quote(line)) for line in told):
        return None
    rows = [(line, [document.quote(cell) for cell in line.cells]) for line in told]
    return rows if any(_states_total(words) for _, words in rows) else None


def _states_total(words: Sequence[str]) -> bool:
    return any(is_total(word) for word in words[:2])


def _uneven(rows: _Rows, document: Document) -> Iterator[Finding]:
    totals = [(line, words) for line, words in rows if _states_total(words)]
    listed = [words for _, words in rows if words and _number(words[0])]
    figures = [_number(words[0]) for words in listed]
    plain = [str(place) for place in range(1, len(listed) + 1)]
    others = [words for _, words in rows[1:] if not _states_total(words) and words not in listed]
    if len(totals) != 1 or len(listed) < _FEWEST or [each.label for each in figures if each] != plain or others:
        return
    line, words = totals[0]
    for place, cell in enumerate(line.cells):
        heading = rows[0][1][place] if place < len(rows[0][1]) else ""
        column = [read_number(row[place]) if place < len(row) and row[place] else Decimal(0) for row in listed]
        whole = read_number(words[place])
        if whole is None or None in column or not any(column) or is_rate(heading):
            continue
        values = [value for value in column if value is not None]
        total = sum(values, Decimal(0))
        if abs(total - whole) > _slack([whole, *values]):
            facts = {"whole": words[place], "total": in_figures(total)}
            yield finding("column_total", document.span(cell.start, cell.end), **facts)


def _number(cell: str) -> Numbering | None:
    """The number of a row, alone in its first `cell` or before the words there: '1. Ngân sách tỉnh'."""
    return read_cell_number(cell) or (read_line_number(cell) if "." in cell[:_LONGEST_NUMBER] else None)


def _slack(values: Sequence[Decimal]) -> Decimal:
    """How far a total may be off as all its parts were rounded: half of their last place each."""
    places = min(int(value.as_tuple().exponent) for value in values)
    return Decimal(5).scaleb(places - 1) * len(values) if places < 0 else Decimal(0)
