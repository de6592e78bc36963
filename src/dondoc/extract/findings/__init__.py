"""Faults of the source document itself, and things that a person should look at, each with its place and a reason.

One module a kind of evidence: `rows` looks at the rows of tables, `items` at what was read from them, `given_twice` at
tasks that come again, `figures` at numbers in the text, `names` at document numbers, `citations` at what they stand
for, `agencies` at names, `ended_agencies` at bodies that are no more, `submitters` at those who proposed it, `words` at
broken words, `goals` at targets, `paths` at these through the years, `outline` at numbered headings, `repeats` at
copied sentences, `unread_tables` at tables without borders, `layout` at how the text is written down. A new finder is a
function that yields findings, and a line here. What a finding says stands in `messages.yaml`.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dondoc.extract.collected import Collected
from dondoc.extract.findings.agencies import faults_of_agencies
from dondoc.extract.findings.citations import faults_of_citations
from dondoc.extract.findings.drafts import faults_of_drafts
from dondoc.extract.findings.ended_agencies import faults_of_ended_agencies
from dondoc.extract.findings.figures import faults_of_figures
from dondoc.extract.findings.given_twice import faults_of_tasks_given_twice
from dondoc.extract.findings.goals import faults_of_goals
from dondoc.extract.findings.items import faults_of_items
from dondoc.extract.findings.itself import faults_of_itself
from dondoc.extract.findings.layout import faults_of_layout
from dondoc.extract.findings.names import faults_of_numbers
from dondoc.extract.findings.outline import faults_of_outline
from dondoc.extract.findings.paths import faults_of_paths
from dondoc.extract.findings.pointers import faults_of_pointers
from dondoc.extract.findings.repeats import faults_of_repeats
from dondoc.extract.findings.rows import faults_of_rows
from dondoc.extract.findings.signs import faults_of_signs
from dondoc.extract.findings.submitters import faults_of_submitters
from dondoc.extract.findings.totals import faults_of_totals
from dondoc.extract.findings.unread_tables import faults_of_unread_tables
from dondoc.extract.findings.words import faults_of_words, of_the_document
from dondoc.extract.tables.rows import Table
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.documents.document_numbers import CitedDocument
from dondoc.model import Document, Duty, Finding, Head, Role
from dondoc.register import Register
from dondoc.text import pieces_of

__all__ = ["FaultsOfText", "WhatWasRead", "faults_of_text", "find_faults"]


class FaultsOfText(NamedTuple):
    """What the text alone shows to be wrong: figures, and words (those of names in a signature among them)."""

    figures: list[Finding]
    words: list[Finding]


def faults_of_text(document: Document) -> FaultsOfText:
    """Return the faults that the text of `document` shows; before anything is read, as memory is free for it then."""
    found = FaultsOfText([], [])
    for offset, piece in pieces_of(document.text):  # one after the other asks of each, which is folded once
        found.figures.extend(faults_of_figures(document, offset, piece))
        found.words.extend(faults_of_words(document, offset, piece))
    return found


class WhatWasRead(NamedTuple):
    """All that was read of a document, in which its faults are looked for."""

    collected: Collected
    tables: Sequence[Table]
    duties: Sequence[Duty]
    cites: Sequence[CitedDocument]
    head: Head
    register: Register
    agencies: AgencyReader


def find_faults(read: WhatWasRead, of_text: FaultsOfText) -> tuple[Finding, ...]:
    """Return the findings of a document that has been `read`, with those `of_text`, in the order of their places."""
    of_words = of_the_document(of_text.words, read.collected.roles)
    roles = read.collected.roles  # what a site has around the document is none of its faults
    of_rest = (*_of_what_was_read(read), *of_text.figures)
    found = [*(fault for fault in of_rest if roles.get(fault.source.line_start) is not Role.SITE_FRAME), *of_words]
    return tuple(sorted(found, key=lambda finding: (finding.source.start, finding.kind)))


def _of_what_was_read(read: WhatWasRead) -> Iterator[Finding]:
    collected, head, document = read.collected, read.head, read.collected.document
    yield from faults_of_rows(document, read.tables)
    yield from faults_of_items(collected, read.tables, read.duties, head, read.register)
    yield from faults_of_tasks_given_twice(collected)
    yield from faults_of_numbers(read.cites, document, head)
    yield from faults_of_citations(read.cites, document, head)
    yield from faults_of_agencies(collected, read.register, head)
    yield from faults_of_ended_agencies(collected, read.duties, read.agencies, read.register, head)
    yield from faults_of_submitters(collected, read.register, head)
    yield from faults_of_goals(collected)
    yield from faults_of_paths(collected)
    yield from faults_of_outline(collected)
    yield from faults_of_repeats(collected)
    yield from faults_of_layout(collected, head)
    yield from faults_of_signs(collected)
    yield from faults_of_drafts(collected)
    yield from faults_of_itself(document, head)
    yield from faults_of_pointers(collected)
    yield from faults_of_totals(document)
    yield from faults_of_unread_tables(collected)
