"""Things that somebody has to do by a day, of whichever room: what a reminder can be about.

A room registers its kind of thing when the site starts; the room of reminders asks for those that wait, and for nothing
else. What is done, dropped, paused or submitted must not be among them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from django.db.models import QuerySet

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting

if TYPE_CHECKING:
    from django.utils.functional import _StrOrPromise


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing as a reminder speaks of it: `day` is what rules count from, `agency` who has to do it.

    `page` shows it to everyone who may see it; `form` is where its agency answers. `consolidator` is the key of the
    agency that collects the answers, where there is one, `asker` the agency that asked for it where another did.
    """

    kind: str
    pk: int
    day: date
    agency: Agency
    title: str
    place: str
    page: str
    form: str
    consolidator: int | None = None
    asker: Agency | None = None


@dataclass(frozen=True, slots=True)
class Remindable:
    """A kind of thing: all `rows`, which of them are `waiting` on a day, and what a row is in a reminder.

    `day` is the lookup of the day that rules count from, such as 'due_on'; `label` is what people call the kind. A
    thing that is a whole list says by `listed` how many rows that list has today, for the keys of several things, and
    by `listed_then` how many it had on another day for whoever asks.
    """

    kind: str
    label: _StrOrPromise
    rows: Callable[[], QuerySet[Any]]
    waiting: Callable[[QuerySet[Any], date], QuerySet[Any]]
    day: str
    thing: Callable[[Any], Thing]
    listed: Callable[[Collection[int], date], Mapping[int, int]] | None = None
    listed_then: Callable[[Acting, Collection[int], date], Mapping[int, int]] | None = None


_kinds: dict[str, Remindable] = {}


def register_remindable(remindable: Remindable) -> None:
    """Let rules and reminders be about this kind of thing from now on."""
    _kinds[remindable.kind] = remindable


def remindables() -> dict[str, Remindable]:
    """All kinds that are registered, by their codes."""
    return dict(_kinds)
