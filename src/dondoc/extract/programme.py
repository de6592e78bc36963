"""The stages of reading, one after the other."""

from collections.abc import Iterable

from dondoc.extract.citations import read_citations
from dondoc.extract.collected import Collected
from dondoc.extract.duties import read_duties
from dondoc.extract.findings import WhatWasRead, faults_of_text, find_faults
from dondoc.extract.head.reading import read_head, with_known_issuer
from dondoc.extract.jurisdiction import places_not_meant, register_of
from dondoc.extract.ledger import close_ledger
from dondoc.extract.paragraphs import find_paragraphs
from dondoc.extract.prose.addressees import read_addressees
from dondoc.extract.prose.aims import year_issued, year_of
from dondoc.extract.prose.indicators import read_prose_indicators
from dondoc.extract.prose.items import ProseReader
from dondoc.extract.reading_order import read_in_order
from dondoc.extract.repairs import with_repairs
from dondoc.extract.sections import sections_in_use
from dondoc.extract.tables.reading import find_tables, lines_of_unsure_tables
from dondoc.extract.tables.rows import Table
from dondoc.extract.zones import zone
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.documents.document_numbers import find_document_numbers
from dondoc.grammar.documents.issuer_levels import is_central
from dondoc.grammar.documents.ordering_kinds import gives_orders
from dondoc.grammar.documents.shared_issuers import with_shared_issuers
from dondoc.grammar.documents.state_headings import is_report
from dondoc.grammar.times.plan_years import last_year
from dondoc.model import Document, Programme
from dondoc.register import Register, load_register


def read_programme(document: Document, register: Register | None, home: Register | None) -> Programme:
    """Return all that can be read from `document`; see `dondoc.extract.extract_programme`."""
    of_text = faults_of_text(document)
    tables, _ = find_tables(document)
    zoned = zone(find_paragraphs(document, _lines_of(tables) | lines_of_unsure_tables(document)))
    head = read_head(zoned)
    home = home or load_register()
    known = register or register_of(head, home)
    head = with_known_issuer(head, known)
    agencies = AgencyReader(known, head.issued_on, () if register else places_not_meant(head, home))
    agencies.learn_abbreviations(document.text)
    issued = year_issued(head)
    of_the_centre = head.issuer is None or is_central(head.issuer)
    title = head.title or ""
    collected = Collected(document, year_of(head), issued, title, of_the_centre, gives_orders(head.kind, title))
    addressees = read_addressees(zoned, agencies)
    prose = ProseReader(agencies, collected, head.title, addressees, is_report(head.kind))
    read_in_order(zoned, tables, prose, agencies, collected)
    collected.settle_labels()
    read_prose_indicators(prose.prose, collected, last_year(head.title or ""))
    del zoned  # most of it is read; what is not stands in `prose`
    sections = sections_in_use(collected)
    cites = with_shared_issuers(document.text, find_document_numbers(document.text))
    duties = read_duties([paragraph for paragraph, _ in prose.prose], prose.announcing, agencies, collected, addressees)
    findings = find_faults(WhatWasRead(collected, tables, duties, cites, head, known, agencies), of_text)
    return Programme(
        document=head,
        sections=sections,
        tasks=with_repairs(collected.tasks, findings, document),
        indicators=with_repairs(collected.indicators, findings, document),
        duties=duties,
        rules=tuple(collected.rules),
        citations=read_citations(cites, document, head, collected.roles),
        findings=findings,
        ledger=close_ledger(collected),
    )


def _lines_of(tables: Iterable[Table]) -> set[int]:
    return {line.number for table in tables for line in table.lines()}
