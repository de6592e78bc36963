"""The daily work of all rooms, in the order in which a day is done.

A room registers its work in `AppConfig.ready`:

    register_daily("follow_groups", follow_groups_of, part=Part.REGISTER)

The work takes the day and returns how much it did. It must be idempotent, keep its own transactions, and make up for
days on which nothing ran: it is called once or more on a day, and perhaps not at all on another.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

Work = Callable[[date], int]


class Part(IntEnum):
    """The parts of a day: each may build on what those before it did."""

    REGISTER = 1  # who there is: agencies, groups, delegations
    OBLIGATIONS = 2  # what is to be done: rounds of recurring tasks
    CYCLES = 3  # what is to be reported
    REMINDERS = 4  # who is to be told
    MAIL = 5  # what leaves the house
    TIDYING = 6  # what nobody needs any more


@dataclass(frozen=True, slots=True)
class Daily:
    """One piece of daily work under the name by which people see it fail."""

    name: str
    part: Part
    work: Work


_registered: dict[str, Daily] = {}


def register_daily(name: str, work: Work, *, part: Part) -> None:
    """Do `work` every day from now on, in its part of the day; the same name again replaces it."""
    _registered[name] = Daily(name, part, work)


def daily_work() -> tuple[Daily, ...]:
    """All that is registered, by part and within a part by name."""
    return tuple(sorted(_registered.values(), key=lambda daily: (daily.part, daily.name)))
