"""How an obligation stands to its deadline on a day, and the government's classes for counting many of them.

Stage and time are two fields: an agency says whether a task is running or done, the calendar says whether it
is late. Nothing here reads a clock or a database; the day is an argument, so every figure can be asked for as
of any day. `on_day` tells how one obligation stands, `count` sorts many into the classes.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache

DUE_SOON_DAYS = 15  # an open obligation is due soon from this many days before its deadline, the day itself included


class Basis(StrEnum):
    """Whose word counts: what agencies report as done (and nobody has returned), or only what the office confirmed."""

    REPORTED = "reported"
    CONFIRMED = "confirmed"


class TimeClass(StrEnum):
    """Where an obligation stands on the calendar, whatever its agency says of its stage."""

    NO_DEADLINE = "no_deadline"
    UPCOMING = "upcoming"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    DONE_EARLY = "done_early"
    DONE_ON_TIME = "done_on_time"
    DONE_LATE = "done_late"


@dataclass(frozen=True, slots=True)
class Timeliness:
    """A time class with its distance: whole days left, gained or lost, never negative; 0 without a deadline."""

    kind: TimeClass
    days: int
    is_done: bool


def on_day(today: date, *, due_on: date | None, done_on: date | None = None) -> Timeliness:
    """How an obligation with the last day on time `due_on`, done on `done_on` (None: still open), stands on `today`.

    The deadline itself is on time; the first day after it is overdue by one day.
    """
    is_done = done_on is not None and done_on <= today
    if due_on is None:
        return Timeliness(TimeClass.NO_DEADLINE, 0, is_done)
    if is_done and done_on is not None:
        return _when_done((due_on - done_on).days)
    return _while_open((due_on - today).days)


@lru_cache(maxsize=4_096)
def _when_done(days_gained: int) -> Timeliness:
    if days_gained > 0:
        return Timeliness(TimeClass.DONE_EARLY, days_gained, True)
    if days_gained == 0:
        return Timeliness(TimeClass.DONE_ON_TIME, 0, True)
    return Timeliness(TimeClass.DONE_LATE, -days_gained, True)


@lru_cache(maxsize=4_096)
def _while_open(days_left: int) -> Timeliness:
    if days_left < 0:
        return Timeliness(TimeClass.OVERDUE, -days_left, False)
    if days_left <= DUE_SOON_DAYS:
        return Timeliness(TimeClass.DUE_SOON, days_left, False)
    return Timeliness(TimeClass.UPCOMING, days_left, False)


@dataclass(frozen=True, slots=True)
class Rate:
    """A share that names what it is a share of: `part` and `whole` are the codes of the two counts.

    `value` is exact, and None where nothing falls under `whole`.
    """

    part: str
    whole: str
    numerator: int
    denominator: int

    @property
    def value(self) -> Fraction | None:
        return Fraction(self.numerator, self.denominator) if self.denominator else None


@dataclass(frozen=True, slots=True)
class Classes:
    """The four counting classes of the Government's task reports, and beside them what has no deadline.

    The four (report 1270/BC-TCTTTg of 27/12/2017) add up to everything with a deadline. Early counts as on time.
    The published rate of completion is taken over what fell due only (done, or open and overdue), a plain count
    over everything; the two differ, so each rate names its denominator. `basis` says whose 'done' was counted.
    """

    done_on_time: int = 0
    done_late: int = 0
    open_in_time: int = 0
    open_overdue: int = 0
    done_no_deadline: int = 0
    open_no_deadline: int = 0
    basis: Basis = Basis.REPORTED

    @property
    def done_with_deadline(self) -> int:
        return self.done_on_time + self.done_late

    @property
    def done(self) -> int:
        return self.done_with_deadline + self.done_no_deadline

    @property
    def with_deadline(self) -> int:
        return self.done_with_deadline + self.open_in_time + self.open_overdue

    @property
    def fell_due(self) -> int:
        """Done, or open past the deadline: the denominator of the published rates."""
        return self.done_with_deadline + self.open_overdue

    @property
    def no_deadline(self) -> int:
        return self.done_no_deadline + self.open_no_deadline

    @property
    def total(self) -> int:
        return self.with_deadline + self.no_deadline

    @property
    def rates(self) -> tuple[Rate, ...]:
        """The two published rates, the share of punctual ones among the done, and the plain share of all."""
        return (
            Rate("done_with_deadline", "fell_due", self.done_with_deadline, self.fell_due),
            Rate("open_overdue", "fell_due", self.open_overdue, self.fell_due),
            Rate("done_on_time", "done_with_deadline", self.done_on_time, self.done_with_deadline),
            Rate("done", "total", self.done, self.total),
        )


_ON_TIME = (TimeClass.DONE_EARLY, TimeClass.DONE_ON_TIME)


def count(standings: Iterable[Timeliness], basis: Basis = Basis.REPORTED) -> Classes:
    """Sort obligations, given as how each stands on one and the same day, into the counting classes.

    `basis` is whose 'done' made the standings.
    """
    counts: dict[str, int] = {}
    for standing in standings:
        name = counting_class(standing)
        counts[name] = counts.get(name, 0) + 1
    return Classes(**counts, basis=basis)


def counting_class(standing: Timeliness) -> str:
    """The name of the field of `Classes` that counts an obligation with this standing."""
    if standing.kind == TimeClass.NO_DEADLINE:
        return "done_no_deadline" if standing.is_done else "open_no_deadline"
    if standing.is_done:
        return "done_on_time" if standing.kind in _ON_TIME else "done_late"
    return "open_overdue" if standing.kind == TimeClass.OVERDUE else "open_in_time"
