"""A person's work as an iCalendar feed (RFC 5545): what has a day and still waits, of that person alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from icalendar import Calendar, Event

from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.models import Delegation, Membership
from dondoc.site.tracking.models import Cycle
from dondoc.site.tracking.models.cycles import CycleState
from dondoc.site.tracking.remindable import Thing, remindables

_ONE_DAY = timedelta(days=1)
_DOING = (Role.OFFICER, Role.HEAD)
_OVERSEEING = (Role.OFFICE, Role.LEADER)
_NOT_BY_A_DAY = (
    "request",
    "drafted_request",
    "approval",
)  # a request waits since a day; what its head has to read is the report


@dataclass(frozen=True, slots=True)
class Entry:
    """One day in a calendar. `uid` stays the same for as long as the thing does, whatever becomes of its words."""

    uid: str
    day: date
    title: str
    place: str
    address: str
    kind: str


def calendar_of(user: User, today: date, now: datetime) -> bytes:
    """The calendar of `user` as a file: each thing a whole day, gone once it is done."""
    calendar = Calendar()
    calendar.add("prodid", "-//Dondoc//Reminders//VI")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", _words("calendar"))
    calendar.add("refresh-interval", timedelta(hours=6), {"VALUE": "DURATION"})
    entries = {entry.uid: entry for entry in entries_of(user, today)}
    for uid in sorted(entries):
        calendar.add_component(_event(entries[uid], now))
    return bytes(calendar.to_ical())


def entries_of(user: User, today: date) -> Iterator[Entry]:
    """What stands in the calendar of `user`: the work of the agencies they act for, or the cycles they watch over."""
    if not user.is_active:
        return
    for membership in _places(user, today):
        if membership.role in _DOING:
            yield from (_of_thing(thing) for thing in _things(membership, today))
        elif membership.role in _OVERSEEING or membership.role == Role.CONSOLIDATOR:
            yield from (_of_cycle(cycle) for cycle in _cycles(membership))


def _places(user: User, today: date) -> Iterator[Membership]:
    """The places of `user`, and those in which they stand in for somebody on the day."""
    yield from Membership.objects.filter(user=user).select_related("agency")
    for one in Delegation.objects.in_force(today).filter(delegate=user).select_related("membership__agency"):
        yield one.membership


def _things(membership: Membership, today: date) -> Iterator[Thing]:
    for kind, remindable in sorted(remindables().items()):
        if kind in _NOT_BY_A_DAY or remindable.listed:  # a list has its rows
            continue
        rows = remindable.waiting(remindable.rows(), today).filter(agency=membership.agency_id)
        yield from (remindable.thing(row) for row in rows.filter(**{f"{remindable.day}__isnull": False}))


def _cycles(membership: Membership) -> Iterator[Cycle]:
    cycles = Cycle.objects.filter(state=CycleState.OPEN).select_related("programme")
    if membership.role == Role.CONSOLIDATOR:
        cycles = cycles.filter(programme__consolidator=membership.agency_id)
    yield from cycles


def _of_thing(thing: Thing) -> Entry:
    return Entry(f"{thing.kind}-{thing.pk}", thing.day, thing.title, thing.place, thing.form, thing.kind)


def _of_cycle(cycle: Cycle) -> Entry:
    address = reverse("tracking:cycle", args=[cycle.pk])
    return Entry(f"cycle-{cycle.pk}", cycle.due_on, str(cycle), cycle.programme.title, address, "cycle")


def _event(entry: Entry, now: datetime) -> Event:
    address = f"{settings.DONDOC_ORIGIN or 'http://localhost:8000'}{entry.address}"
    event = Event()
    event.add("uid", f"{entry.uid}@{settings.MAIL_DOMAIN}")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", entry.day)
    event.add("dtend", entry.day + _ONE_DAY)
    event.add("summary", _words("event_title", entry=entry))
    event.add("description", f"{entry.title}\n{entry.place}\n{address}")
    event.add("url", address)
    event.add("transp", "TRANSPARENT")
    return event


def _words(name: str, **context: object) -> str:
    return " ".join(render_to_string(f"reminders/words/{name}.txt", dict(context)).split())
