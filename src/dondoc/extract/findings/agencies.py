"""Names of agencies: unlike the register's in letters or marks, or of agencies that do not exist on the day."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.bodies.name_variants import is_variant, may_hold_variant
from dondoc.grammar.bodies.organisations import is_below_district
from dondoc.grammar.slips.repeated_names import find_repeated_names
from dondoc.model import Document, Duty, Finding, Head, Role, Span, Task
from dondoc.register import Register

_DISTRICTS = "g-huyen-tp"  # the group of all of them; the day on which it ends is theirs
_HEADINGS = frozenset({Role.HEADING, Role.SECTION})


def faults_of_agencies(
    collected: Collected, duties: Sequence[Duty], register: Register, head: Head
) -> Iterator[Finding]:
    """Yield the agencies that are named otherwise than `register` has them on the day of the document, or twice."""
    yield from _variants(collected, register, head)
    yield from _misread(collected, register, head)
    yield from _gone(collected, duties, register, head)
    yield from _twice(collected)


def _variants(collected: Collected, register: Register, head: Head) -> Iterator[Finding]:
    """Names in headings and in cells, each heading and each row by itself."""
    document = collected.document
    for line in document.lines:
        if collected.roles.get(line.number) in _HEADINGS and not line.is_row:
            words = document.quote(line)
            if words.isupper() or not may_hold_variant(words):
                continue
            for mention in register.match(words, on=head.issued_on):
                raw = document.text[line.start + mention.start : line.start + mention.end]
                if mention.agency and is_variant(raw, mention.agency.name):
                    place = document.span(line.start + mention.start, line.start + mention.end)
                    yield finding("name_variant", place, written=raw, expected=mention.agency.name)
    for task in collected.tasks:
        if task.source.cell is not None:
            for ref in (*task.leads, *task.cooperating):
                if not ref.group and is_variant(ref.raw, ref.name):
                    yield finding(
                        "name_variant", _place(document, task.source, ref.raw), written=ref.raw, expected=ref.name
                    )


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
                    place = _place(collected.document, task.source, ref.raw)
                    yield finding("agency_misread", place, name=ref.raw, near="; ".join(near))


def _gone(collected: Collected, duties: Sequence[Duty], register: Register, head: Head) -> Iterator[Finding]:
    """Agencies that lead, cooperate or are reported to and that the day of the document does not know, each once."""
    if head.issued_on is None:
        return
    told: set[str] = set()
    yield from _of_districts(collected, register, head.issued_on)
    for agency_id, raw, place in _named(collected, duties, register, head.issued_on):
        agency = register.agencies.get(agency_id)
        if agency is None or agency.exists(head.issued_on) or agency.id in told:
            continue
        told.add(agency.id)
        heirs = register.successors(agency.id, on=head.issued_on)
        day = f"{head.issued_on.day:02}/{head.issued_on.month:02}/{head.issued_on.year}"
        if heirs:
            names = "; ".join(heir.name for heir in heirs)
            yield finding("agency_ended", place(), name=raw, issued_on=day, heirs=names)
        else:
            yield finding("agency_not_yet", place(), name=raw, issued_on=day)


def _of_districts(collected: Collected, register: Register, on: date) -> Iterator[Finding]:
    """Bodies of single districts, which registers do without, on a day that has no districts any more."""
    districts = register.agencies.get(_DISTRICTS)
    if districts is None or districts.exists(on) or districts.valid_to is None or districts.valid_to > on:
        return
    told: set[str] = set()
    for task in collected.tasks:
        for ref in (*task.leads, *task.cooperating):
            if ref.agency is None and ref.raw not in told and is_below_district(ref.raw):
                told.add(ref.raw)
                day = f"{on.day:02}/{on.month:02}/{on.year}"
                yield finding("district_ended", _place_of_lead(collected, task, ref.raw), name=ref.raw, issued_on=day)


def _named(
    collected: Collected, duties: Sequence[Duty], register: Register, on: date
) -> Iterator[tuple[str, str, Callable[[], Span]]]:
    """The agencies of tasks and those that duties report to: id, words, and what gives their place."""
    for task in collected.tasks:
        for ref in (*task.leads, *task.cooperating):
            if ref.agency:
                yield ref.agency, ref.raw, partial(_place_of_lead, collected, task, ref.raw)
    for duty in duties:
        for raw in (duty.to or "").split("; "):
            for agency in register.resolve(raw, on=on) if raw else ():
                yield agency.id, raw, partial(_place, collected.document, duty.source, raw)


def _twice(collected: Collected) -> Iterator[Finding]:
    """Agencies that one heading or one cell lists twice."""
    document = collected.document
    for line in document.lines:
        if not line.is_row and collected.roles.get(line.number) in _HEADINGS:
            yield from _listed_twice(document, line.start, line.end)
        elif line.is_row and collected.roles.get(line.number) is Role.TASK:
            for cell in line.cells:
                yield from _listed_twice(document, cell.start, cell.end)


def _listed_twice(document: Document, start: int, end: int) -> Iterator[Finding]:
    for first, last, name in find_repeated_names(document.text[start:end]):
        yield finding("named_twice", document.span(start + first, start + last), name=name)


def _place_of_lead(collected: Collected, task: Task, raw: str) -> Span:
    """Where the words `raw` stand in `task`, else in the nearest heading over it that has them, else the task."""
    place = _place(collected.document, task.source, raw)
    section = next((each for each in collected.sections if each.id == task.section_id), None)
    while place == task.source and section is not None:
        over = _place(collected.document, section.source, raw)
        if over != section.source:
            return over
        section = next((each for each in collected.sections if each.id == section.parent), None)
    return place


def _place(document: Document, source: Span, raw: str) -> Span:
    """Where the words `raw` stand in the row of `source`, or `source` itself where they do not stand as one."""
    row = document.line_at(source.start)
    end = document.line_at(max(source.start, source.end - 1)).end
    match = re.search(r"\s+".join(map(re.escape, raw.split())), document.text[row.start : end]) if raw else None
    return document.span(row.start + match.start(), row.start + match.end()) if match else source
