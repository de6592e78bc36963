"""The deadline of stored obligations: one at a time as a value, many at once as a condition for the database.

Both say the same; a test holds them together. A dropped obligation is in no class, nor is a round that is history:
nobody waits for them. A completion that the office returned counts as not done.
"""

from datetime import date, timedelta

from django.db.models import F, Q

from dondoc.site.tracking.models import Completion, Obligation, Stage
from dondoc.site.tracking.timeliness import DUE_SOON_DAYS, Basis, TimeClass, Timeliness, on_day

OPEN_STAGES = (Stage.NOT_STARTED, Stage.RUNNING, Stage.PAUSED)


def standing(obligation: Obligation, today: date, basis: Basis = Basis.REPORTED) -> Timeliness:
    """How `obligation` stands to its deadline on `today`, by what was submitted, or by what was confirmed of it."""
    if basis == Basis.CONFIRMED:
        is_done = obligation.completion == Completion.CONFIRMED
    else:
        is_done = obligation.completion != Completion.RETURNED
    return on_day(today, due_on=obligation.due_on, done_on=obligation.done_on if is_done else None)


def is_done(basis: Basis = Basis.REPORTED, *, prefix: str = "") -> Q:
    """The condition for obligations that count as done; `prefix` leads to them."""
    said = Q(**{f"{prefix}state": Stage.DONE})
    if basis == Basis.CONFIRMED:
        return said & Q(**{f"{prefix}completion": Completion.CONFIRMED})
    return said & ~Q(**{f"{prefix}completion": Completion.RETURNED})


def is_open(basis: Basis = Basis.REPORTED, *, prefix: str = "") -> Q:
    """The condition for obligations of which something is still awaited."""
    unsaid = Q(**{f"{prefix}state__in": OPEN_STAGES})
    said = Q(**{f"{prefix}state": Stage.DONE})
    if basis == Basis.CONFIRMED:
        return unsaid | (said & ~Q(**{f"{prefix}completion": Completion.CONFIRMED}))
    return unsaid | (said & Q(**{f"{prefix}completion": Completion.RETURNED}))


def in_force(*, prefix: str = "") -> Q:
    """The condition for obligations that are on the table: rounds that are history left out."""
    return Q(**{f"{prefix}closed_on__isnull": True})


def in_time_class(kind: TimeClass, today: date, *, prefix: str = "", basis: Basis = Basis.REPORTED) -> Q:
    """The condition for obligations in the class `kind` on `today`; `prefix` leads to them ('obligations__')."""
    due, done = f"{prefix}due_on", f"{prefix}done_on"
    still_open, over = is_open(basis, prefix=prefix), is_done(basis, prefix=prefix)
    soon_until = today + timedelta(days=DUE_SOON_DAYS)
    found = {
        TimeClass.NO_DEADLINE: Q(**{f"{due}__isnull": True}) & (still_open | over),
        TimeClass.UPCOMING: still_open & Q(**{f"{due}__gt": soon_until}),
        TimeClass.DUE_SOON: still_open & Q(**{f"{due}__gte": today, f"{due}__lte": soon_until}),
        TimeClass.OVERDUE: still_open & Q(**{f"{due}__lt": today}),
        TimeClass.DONE_EARLY: over & Q(**{f"{done}__lt": F(due)}),
        TimeClass.DONE_ON_TIME: over & Q(**{done: F(due)}),
        TimeClass.DONE_LATE: over & Q(**{f"{done}__gt": F(due)}),
    }[kind]
    return found & in_force(prefix=prefix)
