"""Agencies that the day of the document does not know: those that lead, cooperate, are written to, or issue it."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from itertools import chain

from dondoc.extract.collected import Collected
from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.grammar.bodies.organisations import is_below_district, is_of_a_city, names_a_body
from dondoc.grammar.bodies.other_provinces import is_of_a_province
from dondoc.model import AgencyRef, Document, Duty, Finding, Head, Role, Span, Task
from dondoc.register import Agency, Register

_DISTRICTS = "g-huyen-tp"  # the group of all of them; the day on which it ends is theirs
_LIST_MARKS = "-–+*• "
_ENDS = " .;/"
_Named = tuple[AgencyRef, Callable[[], Span]]


def faults_of_ended_agencies(
    collected: Collected, duties: Sequence[Duty], agencies: AgencyReader, register: Register, head: Head
) -> Iterator[Finding]:
    """Yield the agencies that `collected` and `duties` name and that the day of the document does not know, each once.

    `agencies` reads the names of those that the document is sent to.
    """
    on = head.issued_on
    if on is None:
        return
    named = _each_once(chain(_of_tasks(collected), _written_to(collected, agencies)))
    yield from _of_districts(named, register, on)
    known = [(ref.agency, ref.raw, place) for ref, place in named if ref.agency]
    told: set[str] = set()
    for agency_id, raw, place in (
        *known,
        *_reported_to(collected, duties, register, on),
        *_issuing(collected, register, head),
    ):
        agency = register.agencies.get(agency_id)
        if agency is None or agency.exists(on) or agency.id in told or _may_be_another(agency, raw):
            continue
        told.add(agency.id)
        heirs = register.successors(agency.id, on=on)
        if heirs:
            names = "; ".join(heir.name for heir in heirs)
            yield finding("agency_ended", place(), name=raw, issued_on=_written(on), heirs=names)
        else:
            yield finding("agency_not_yet", place(), name=raw, issued_on=_written(on))


def _of_districts(named: Sequence[_Named], register: Register, on: date) -> Iterator[Finding]:
    """Bodies of single districts, which registers do without, on a day that has no districts any more."""
    districts = register.agencies.get(_DISTRICTS)
    if districts is None or districts.exists(on) or districts.valid_to is None or districts.valid_to > on:
        return
    told: set[str] = set()
    for ref, place in named:
        if ref.agency is None and ref.raw not in told and _is_of_a_district(ref.raw):
            told.add(ref.raw)
            yield finding("district_ended", place(), name=ref.raw, issued_on=_written(on))


def _is_of_a_district(name: str) -> bool:
    """Whether the body `name` is one of a district, or of a city that is no province."""
    return is_below_district(name) or (is_of_a_city(name) and not is_of_a_province(name))


def _each_once(named: Iterable[_Named]) -> list[_Named]:
    """The first place of each agency and its words: a thousand tasks name the same few."""
    first: dict[tuple[str | None, str], _Named] = {}
    for ref, place in named:
        first.setdefault((ref.agency, ref.raw), (ref, place))
    return list(first.values())


def _of_tasks(collected: Collected) -> Iterator[_Named]:
    for task in collected.tasks:
        for ref in (*task.leads, *task.cooperating):
            yield ref, partial(_place_of_lead, collected, task, ref.raw)


def _written_to(collected: Collected, agencies: AgencyReader) -> Iterator[_Named]:
    """Those that the document is addressed to, or sent to: 'Kính gửi: …', 'Nơi nhận: …'."""
    document = collected.document
    for line in document.lines:
        if collected.roles.get(line.number) is Role.RECIPIENTS and not line.is_row:
            words = document.quote(line)
            name = words.rpartition(":")[2].strip(_LIST_MARKS).rstrip(_ENDS)
            for ref in agencies.cell(name) if name else ():
                yield ref, partial(place_of_words, document, document.span(line.start, line.end), ref.raw)


def _reported_to(
    collected: Collected, duties: Sequence[Duty], register: Register, on: date
) -> Iterator[tuple[str, str, Callable[[], Span]]]:
    for duty in duties:
        for raw in (duty.to or "").split("; "):
            for agency in register.resolve(raw, on=on) if raw else ():
                yield agency.id, raw, partial(place_of_words, collected.document, duty.source, raw)


def _issuing(collected: Collected, register: Register, head: Head) -> Iterator[tuple[str, str, Callable[[], Span]]]:
    document, issuer = collected.document, head.issuer or ""
    first = next(line for line in document.lines if not line.is_blank)
    for agency in register.resolve(issuer, on=head.issued_on):
        yield agency.id, issuer, partial(document.span, first.start, first.end)


def _may_be_another(agency: Agency, raw: str) -> bool:
    """Whether `raw` may name another than `agency`: 'UBND thành phố' of a district, 'Chi Lăng' any place."""
    if agency.kind == "district":
        return agency.name.rpartition(" ")[2] not in raw
    return agency.name.endswith(f" {raw}") and raw[:1].isupper() and not names_a_body(raw)


def _written(day: date) -> str:
    return f"{day.day:02}/{day.month:02}/{day.year}"


def _place_of_lead(collected: Collected, task: Task, raw: str) -> Span:
    """Where the words `raw` stand in `task`, else in the nearest heading over it that has them, else the task."""
    place = place_of_words(collected.document, task.source, raw)
    section = next((each for each in collected.sections if each.id == task.section_id), None)
    while place == task.source and section is not None:
        over = place_of_words(collected.document, section.source, raw)
        if over != section.source:
            return over
        section = next((each for each in collected.sections if each.id == section.parent), None)
    return place


def place_of_words(document: Document, source: Span, raw: str, *, last: bool = False) -> Span:
    """Return where the words `raw` stand in the row of `source`, or `source` itself where they do not stand as one.

    Of several places it is the first, or the `last`: who leads stands before those who cooperate.
    """
    row = document.line_at(source.start)
    end = document.line_at(max(source.start, source.end - 1)).end
    words = r"(?<!\w)" + r"\s+".join(map(re.escape, raw.split())) + r"(?!\w)"
    places = [match.span() for match in re.finditer(words, document.text[row.start : end])] if raw else []
    start, stop = places[-1 if last else 0] if places else (0, 0)
    return document.span(row.start + start, row.start + stop) if places else source
