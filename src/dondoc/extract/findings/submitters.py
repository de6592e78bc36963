"""Agencies that a document says it was proposed by, though they were no more on the day of the proposal."""

from collections.abc import Iterator

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.documents.proposals import day_of_proposal, find_proposal
from dondoc.model import Finding, Head, Role
from dondoc.register import Register


def faults_of_submitters(collected: Collected, register: Register, head: Head) -> Iterator[Finding]:
    """Yield the agencies that submitted the document of `collected` after their end, by `register`."""
    if head.issued_on is None:
        return
    document = collected.document
    for line in document.lines:
        if collected.roles.get(line.number) is not Role.BASIS:
            continue
        words = document.quote(line)
        first = find_proposal(words)
        day = day_of_proposal(words, head.issued_on) if first is not None else None
        if first is None or day is None:
            continue
        for mention in register.match(words, on=head.issued_on):
            agency = mention.agency
            if agency is None or mention.start < first or agency.exists(day):
                continue
            place = document.span(line.start + mention.start, line.start + mention.end)
            raw = words[mention.start : mention.end]
            if heirs := register.successors(agency.id, on=day):
                names = "; ".join(heir.name for heir in heirs)
                yield finding("submitted_by_ended", place, name=raw, day=f"{day:%d/%m/%Y}", heirs=names)
            else:
                yield finding("agency_not_yet", place, name=raw, issued_on=f"{day:%d/%m/%Y}")
