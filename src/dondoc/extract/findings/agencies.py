"""Names of agencies: unlike the register's in letters or marks, or of agencies that do not exist on the day."""

import re
from collections.abc import Iterator

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.name_variants import is_variant
from dondoc.model import AgencyRef, Document, Finding, Head, Role, Span, Task
from dondoc.register import Register

_HEADINGS = frozenset({Role.HEADING, Role.SECTION})


def faults_of_agencies(collected: Collected, register: Register, head: Head) -> Iterator[Finding]:
    """Yield the agencies that are named otherwise than `register` has them on the day of the document."""
    yield from _variants(collected, register, head)
    yield from _misread(collected, register, head)
    yield from _gone(collected, register, head)


def _variants(collected: Collected, register: Register, head: Head) -> Iterator[Finding]:
    """Names in headings and in cells, each heading and each row by itself."""
    document = collected.document
    for line in document.lines:
        if collected.roles.get(line.number) in _HEADINGS and not line.is_row:
            for mention in register.match(document.quote(line), on=head.issued_on):
                raw = document.text[line.start + mention.start : line.start + mention.end]
                if mention.agency and is_variant(raw, mention.agency.name):
                    place = document.span(line.start + mention.start, line.start + mention.end)
                    yield finding("name_variant", place, written=raw, expected=mention.agency.name)
    for task in collected.tasks:
        if task.source.cell is not None:
            for ref in (*task.leads, *task.cooperating):
                if not ref.group and is_variant(ref.raw, ref.name):
                    yield finding("name_variant", _place(document, task, ref), written=ref.raw, expected=ref.name)


def _misread(collected: Collected, register: Register, head: Head) -> Iterator[Finding]:
    """Long names that are one letter from one of the register, each once; they stay as written until decided."""
    told: set[str] = set()
    for task in collected.tasks:
        for ref in (*task.leads, *task.cooperating):
            if ref.agency is None and ref.raw not in told:
                told.add(ref.raw)
                mentions = register.match_misread(ref.raw, on=head.issued_on)
                near = sorted({agency.name for mention in mentions for agency in mention.agencies})
                if near:
                    place = _place(collected.document, task, ref)
                    yield finding("agency_misread", place, name=ref.raw, near="; ".join(near))


def _gone(collected: Collected, register: Register, head: Head) -> Iterator[Finding]:
    """Agencies that lead or cooperate and that the day of the document does not know, each once."""
    if head.issued_on is None:
        return
    told: set[str] = set()
    for task in collected.tasks:
        for ref in (*task.leads, *task.cooperating):
            agency = register.agencies.get(ref.agency or "")
            if agency is None or agency.exists(head.issued_on) or agency.id in told:
                continue
            told.add(agency.id)
            heirs = register.successors(agency.id, on=head.issued_on)
            day = f"{head.issued_on.day:02}/{head.issued_on.month:02}/{head.issued_on.year}"
            place = _place(collected.document, task, ref)
            if heirs:
                names = "; ".join(heir.name for heir in heirs)
                yield finding("agency_ended", place, name=ref.raw, issued_on=day, heirs=names)
            else:
                yield finding("agency_not_yet", place, name=ref.raw, issued_on=day)


def _place(document: Document, task: Task, ref: AgencyRef) -> Span:
    """Where the words of `ref` stand in the row of `task`, or the task itself where they do not stand as one."""
    row = document.line_at(task.source.start)
    end = document.line_at(max(task.source.start, task.source.end - 1)).end
    match = re.search(r"\s+".join(map(re.escape, ref.raw.split())), document.text[row.start : end]) if ref.raw else None
    return document.span(row.start + match.start(), row.start + match.end()) if match else task.source
