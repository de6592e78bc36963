"""What must hold of the reading of any text: nothing is lost, and every place is in the text."""

from collections.abc import Iterator

from dondoc.model import Document, Programme, Role, Span
from dondoc.writers.programme_json import as_json, from_json


def complaints(programme: Programme, document: Document) -> Iterator[str]:
    """Yield a sentence for each thing in `programme`, read from `document`, that must not be."""
    yield from _of_the_ledger(programme, document)
    for name, place in places(programme):
        yield from _of_a_place(name, place, document)
    yield from _of_ids(programme)
    written = as_json(programme)
    if as_json(from_json(written)) != written:  # figures of more than 15 digits are rounded, once
        yield "the programme does not come back from its JSON"


def places(programme: Programme) -> Iterator[tuple[str, Span]]:
    """Yield every place that `programme` names, with what it is the place of."""
    for items in (programme.sections, programme.tasks, programme.indicators):
        yield from ((item.id, item.source) for item in items)
    for kind in ("duties", "rules", "findings"):
        yield from ((kind, item.source) for item in getattr(programme, kind))
    for citation in programme.citations:
        yield from ((citation.number, place) for place in citation.occurrences)
    yield from (("unclassified", place) for place in programme.ledger.unclassified)


def _of_the_ledger(programme: Programme, document: Document) -> Iterator[str]:
    ledger = programme.ledger
    if ledger.characters != len(document.text):
        yield f"the ledger counts {ledger.characters} characters of {len(document.text)}"
    if len(ledger.roles) != len(document.lines):
        yield f"the ledger has {len(ledger.roles)} lines of {len(document.lines)}"
        return
    for line, role in zip(document.lines, ledger.roles, strict=True):
        if (role is Role.BLANK and document.quote(line).strip()) or (line.is_blank and role is not Role.BLANK):
            yield f"line {line.number} is {role}: {document.quote(line)[:80]!r}"
    unclassified = [number for number, role in enumerate(ledger.roles, 1) if role is Role.UNCLASSIFIED]
    if unclassified != [place.line_start for place in ledger.unclassified]:
        yield f"the unclassified lines are {unclassified}, and others are listed"


def _of_a_place(name: str, place: Span, document: Document) -> Iterator[str]:
    if not 0 <= place.start < place.end <= len(document.text):
        yield f"{name} is at {place.start}-{place.end} of {len(document.text)}"
    elif not document.quote(place).strip():
        yield f"{name} at {place.start}-{place.end} quotes nothing"
    elif (place.line_start, place.line_end) != _lines(place, document):
        yield f"{name} at {place.start}-{place.end} is said to be in lines {place.line_start}-{place.line_end}"


def _lines(place: Span, document: Document) -> tuple[int, int]:
    return document.line_at(place.start).number, document.line_at(place.end - 1).number


def _of_ids(programme: Programme) -> Iterator[str]:
    for items in (programme.sections, programme.tasks, programme.indicators):
        if len({item.id for item in items}) != len(items):
            yield "two things have one id"
    ids = {section.id for section in programme.sections} | {None}
    if not {section.parent for section in programme.sections} | {task.section_id for task in programme.tasks} <= ids:
        yield "something is in a section that is not there"
    yield from (f"{task.id} has no words" for task in programme.tasks if not task.text.strip())
