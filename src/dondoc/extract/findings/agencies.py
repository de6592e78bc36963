"""Names of agencies that are unlike the register's in letters or marks, or stand twice in one list."""

from collections.abc import Iterator

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.extract.findings.ended_agencies import place_of_words
from dondoc.grammar.bodies.name_variants import differs_in_capitals, is_variant, may_hold_variant
from dondoc.grammar.slips.repeated_names import find_repeated_names, may_repeat_names
from dondoc.model import Document, Finding, Head, Role
from dondoc.register import Register
from dondoc.text import fold

_HEADINGS = frozenset({Role.HEADING, Role.SECTION})
_LIST_SIGNS = " -–+*•;.,"
_SHORTEST_RECIPIENT = 1  # blanks
_NAME_WHO = _HEADINGS | {Role.TASK}


def faults_of_agencies(collected: Collected, register: Register, head: Head) -> Iterator[Finding]:
    """Yield the agencies that are named otherwise than `register` has them on the day of the document, or twice."""
    yield from _variants(collected, register, head)
    yield from _otherwise_elsewhere(collected)
    yield from _misread(collected, register, head)
    yield from _twice(collected)
    yield from _sent_twice(collected)


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
                        "name_variant",
                        place_of_words(document, task.source, ref.raw),
                        written=ref.raw,
                        expected=ref.name,
                    )


def _otherwise_elsewhere(collected: Collected) -> Iterator[Finding]:
    """Names whose capitals are a matter of habit, where the document has the official ones at least as often."""
    text = collected.document.text
    refs = {
        (ref.raw, ref.name) for task in collected.tasks for ref in (*task.leads, *task.cooperating) if not ref.group
    }
    rarer = [
        (raw, name)
        for raw, name in sorted(refs)
        if differs_in_capitals(raw, name) and not is_variant(raw, name) and 0 < text.count(raw) <= text.count(name)
    ]
    for line in collected.document.lines if rarer else ():
        if collected.roles.get(line.number) in _NAME_WHO:
            for raw, name in rarer:
                start = text.find(raw, line.start, line.end)
                if start >= 0:
                    place = collected.document.span(start, start + len(raw))
                    yield finding("name_variant", place, written=raw, expected=name)


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
                    place = place_of_words(collected.document, task.source, ref.raw)
                    yield finding("agency_misread", place, name=ref.raw, near="; ".join(near))


def _twice(collected: Collected) -> Iterator[Finding]:
    """Agencies that one heading or one cell lists twice."""
    document = collected.document
    role_of = collected.roles.get
    for line in document.lines:
        role = role_of(line.number)
        if role not in _NAME_WHO or line.is_row is not (role is Role.TASK):
            continue  # of tasks the cells list agencies, of headings the line
        if may_repeat_names(document.quote(line)):
            for place in line.cells if line.is_row else (line,):
                yield from _listed_twice(document, place.start, place.end)


def _sent_twice(collected: Collected) -> Iterator[Finding]:
    """Lines that one list of recipients has twice."""
    document = collected.document
    known: set[str] = set()
    for line in document.lines:
        if collected.roles.get(line.number) is not Role.RECIPIENTS:
            if known and document.quote(line).strip(_LIST_SIGNS):
                known = set()
            continue
        words = document.quote(line).strip(_LIST_SIGNS)
        if words.count(" ") >= _SHORTEST_RECIPIENT and not line.is_row:
            folded = fold(words)
            if folded in known:
                yield finding("sent_twice", document.span(line.start, line.end), name=words)
            known.add(folded)


def _listed_twice(document: Document, start: int, end: int) -> Iterator[Finding]:
    for first, last, name in find_repeated_names(document.text[start:end]):
        yield finding("named_twice", document.span(start + first, start + last), name=name)
