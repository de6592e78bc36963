"""Whom a document names: every mention of an agency, as of the day of the document."""

from collections.abc import Iterator
from datetime import date

from dondoc.extract import extract_programme
from dondoc.extract.jurisdiction import register_of
from dondoc.extract.tables.reading import find_tables
from dondoc.grammar.bodies.named_agencies import AgenciesNamed, NamedAgency, find_named_agencies, unknown_at
from dondoc.grammar.cells.columns import Column
from dondoc.model import Document, Indicator, Programme, Task
from dondoc.register import Register, load_register

_COLUMNS_OF_AGENCIES = (Column.LEAD, Column.COOPERATING, Column.LEAD_AND_COOPERATING, Column.CONSOLIDATING)


def agencies_named(document: Document, *, register: Register | None = None, on: date | None = None) -> AgenciesNamed:
    """Return the agencies that `document` names, on its own day unless another is asked for.

    `register` is by default that of the province that issued it.
    """
    programme = extract_programme(document, register=register)
    register = register or register_of(programme.document, load_register())
    day = on or programme.document.issued_on
    found = find_named_agencies(document.text, register, day, _cells_of_agencies(document))
    found += _assigned_to_nobody_known(programme, document, found)
    ordered = tuple(sorted(found, key=lambda named: named.start))
    return AgenciesNamed(document, register.province, day, on is None and day is not None, ordered)


def _cells_of_agencies(document: Document) -> Iterator[tuple[int, int]]:
    tables, _ = find_tables(document)
    for row in (row for table in tables for row in table.rows):
        for column in _COLUMNS_OF_AGENCIES:
            if (cell := row.cell(column)) and not cell.merged:
                yield cell.start, cell.end


def _assigned_to_nobody_known(
    programme: Programme, document: Document, found: list[NamedAgency]
) -> Iterator[NamedAgency]:
    """Whoever is given a task or an indicator and is no one that was found yet, once by the words."""
    items: list[Task | Indicator] = [*programme.tasks, *programme.indicators]
    words = dict.fromkeys(ref.raw for item in items for ref in (*item.leads, *item.cooperating) if not ref.agency)
    for raw in words:
        start = document.text.find(raw)
        if start >= 0 and all(one.end <= start or start + len(raw) <= one.start for one in found):
            yield unknown_at(document.text, start, start + len(raw))
