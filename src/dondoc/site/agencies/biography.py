"""The life of one agency: what it took over and gave away, how it is written, whom it belongs to, who works there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from dondoc.site.agencies.grouping import Stretch
from dondoc.site.agencies.history import Answer, History, predecessors, successors
from dondoc.site.agencies.home import home_register
from dondoc.site.agencies.models import Agency, Membership, Succession
from dondoc.site.agencies.placing import parent_on

SPELLINGS_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Event:
    """Something that befell an agency on `day`.

    `other` is the one it took from, gave to or was put under, `words` the field of work.
    """

    day: date
    kind: Literal["founded", "took", "gave", "placed", "ended"]
    basis: str = ""
    certainty: str = ""
    note: str = ""
    other: Agency | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Belonging:
    """That an agency belongs to a group from a day to a day; `other` is the group or the member, as one looks."""

    other: Answer
    valid_from: date | None
    valid_to: date | None
    holds: bool


@dataclass(frozen=True, slots=True)
class Biography:
    """What the page of an agency tells of it as of one day.

    `parent` is the one it stood under on the day; `groups` and `members` are those of any day, in the order of the
    register. `heirs` are all that hold something of what it had, `answering` the one that answers for it, None where
    that is open; `spellings` are some of the register's, `more_spellings` how many there are besides.
    """

    events: tuple[Event, ...]
    heirs: list[Answer]
    answering: Answer | None
    parent: Agency | None
    groups: list[Belonging]
    members: list[Belonging]
    spellings: tuple[str, ...]
    more_spellings: int
    own_spellings: list[str]
    people: list[Membership] = field(default_factory=list)

    @property
    def members_now(self) -> list[Belonging]:
        return [one for one in self.members if one.holds]

    @property
    def members_then(self) -> list[Belonging]:
        return [one for one in self.members if not one.holds]


def biography_of(agency: Agency, day: date) -> Biography:
    """What is known of `agency`, as of `day`: a handful of queries."""
    history = History()
    written = _register_spellings(agency)
    return Biography(
        events=tuple(sorted(_events(agency), key=lambda event: event.day)),
        heirs=history.heirs(agency.register_id, day),
        answering=history.answering(agency.register_id, day),
        parent=parent_on(agency, day),
        groups=_belongings(history.stretches_of(agency.register_id), day),
        members=members_of(agency, day, history) if agency.is_group else [],
        spellings=written[:SPELLINGS_SHOWN],
        more_spellings=max(0, len(written) - SPELLINGS_SHOWN),
        own_spellings=[spelling.words for spelling in agency.spellings.all()],
        people=list(agency.memberships.select_related("user").order_by("role", "user__display_name")),
    )


def members_of(group: Agency, day: date, history: History | None = None) -> list[Belonging]:
    """Whom `group` ever stands for, in the order of the register, and who of them belongs to it on `day`."""
    return _belongings((history or History()).stretches(group.register_id), day)


def field_words(field_id: str) -> str:
    """A field of work in words: the register's for one of its ids, else as it was written."""
    return home_register().fields.get(field_id, field_id)


def _events(agency: Agency) -> Iterator[Event]:
    """The first and last day, unless a succession of that day tells more, and every succession."""
    told = set()
    for row in predecessors(agency):
        told.add(row.day)
        yield _event(row, "took", row.giver)
    for row in successors(agency):
        told.add(row.day)
        yield _event(row, "gave", row.heir)
    for placement in agency.placements.filter(valid_from__isnull=False).select_related("parent"):
        if placement.valid_from:
            yield Event(placement.valid_from, "placed", placement.basis, other=placement.parent)
    if agency.valid_from:
        yield Event(agency.valid_from, "founded", agency.basis, agency.certainty)
    if agency.valid_to:
        ended = agency.valid_to + timedelta(days=1)
        yield Event(ended, "ended", "" if ended in told else agency.basis, agency.certainty)


def _belongings(stretches: Iterable[tuple[Answer, Stretch]], day: date) -> list[Belonging]:
    return [Belonging(other, one.valid_from, one.valid_to, one.holds(day)) for other, one in stretches]


def _event(row: Succession, kind: Literal["took", "gave"], other: Agency) -> Event:
    return Event(row.day, kind, row.basis, row.certainty, row.note, other, field_words(row.field))


def _register_spellings(agency: Agency) -> tuple[str, ...]:
    known = home_register().agencies.get(agency.register_id)
    return tuple(name for name in known.names if name != agency.name) if known else ()
