"""The life of one agency: what it took over and gave away, how it is written, whom it belongs to, who works there."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from dondoc.register import load_register
from dondoc.site.agencies.history import Answer, History, predecessors, successors
from dondoc.site.agencies.models import Agency, Membership, Succession

SPELLINGS_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Event:
    """Something that befell an agency on `day`; `other` is the one it took from or gave to, `words` the field."""

    day: date
    kind: Literal["founded", "took", "gave", "ended"]
    basis: str = ""
    certainty: str = ""
    note: str = ""
    other: Agency | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Biography:
    """What the page of an agency tells of it as of one day.

    `heirs` are all that hold something of what it had, `answering` the one that answers for it, None where that is
    open; `spellings` are some of the register's, `more_spellings` how many there are besides.
    """

    events: tuple[Event, ...]
    heirs: list[Answer]
    answering: Answer | None
    groups: list[Answer]
    members: list[Answer]
    spellings: tuple[str, ...]
    more_spellings: int
    own_spellings: list[str]
    people: list[Membership] = field(default_factory=list)


def biography_of(agency: Agency, day: date) -> Biography:
    """What is known of `agency`, as of `day`: a handful of queries."""
    history = History()
    written = _register_spellings(agency)
    return Biography(
        events=tuple(sorted(_events(agency), key=lambda event: event.day)),
        heirs=history.heirs(agency.register_id, day),
        answering=history.answering(agency.register_id, day),
        groups=history.groups_of(agency.register_id, day),
        members=history.members(agency.register_id, day) if agency.is_group else [],
        spellings=written[:SPELLINGS_SHOWN],
        more_spellings=max(0, len(written) - SPELLINGS_SHOWN),
        own_spellings=[spelling.words for spelling in agency.spellings.all()],
        people=list(agency.memberships.select_related("user").order_by("role", "user__display_name")),
    )


def field_words(field_id: str) -> str:
    """A field of work in words: the register's for one of its ids, else as it was written."""
    return load_register().fields.get(field_id, field_id)


def _events(agency: Agency) -> Iterator[Event]:
    """The first and last day, unless a succession of that day tells more, and every succession."""
    told = set()
    for row in predecessors(agency):
        told.add(row.day)
        yield _event(row, "took", row.giver)
    for row in successors(agency):
        told.add(row.day)
        yield _event(row, "gave", row.heir)
    if agency.valid_from:
        yield Event(agency.valid_from, "founded", agency.basis, agency.certainty)
    if agency.valid_to:
        ended = agency.valid_to + timedelta(days=1)
        yield Event(ended, "ended", "" if ended in told else agency.basis, agency.certainty)


def _event(row: Succession, kind: Literal["took", "gave"], other: Agency) -> Event:
    return Event(row.day, kind, row.basis, row.certainty, row.note, other, field_words(row.field))


def _register_spellings(agency: Agency) -> tuple[str, ...]:
    known = load_register().agencies.get(agency.register_id)
    return tuple(name for name in known.names if name != agency.name) if known else ()
