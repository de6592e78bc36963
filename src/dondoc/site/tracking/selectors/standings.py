"""The deadline of stored obligations: one at a time as a value, many at once as a condition for the database.

Both say the same; a test holds them together. A dropped obligation is in no class: nobody waits for it.
"""

from datetime import date, timedelta

from django.db.models import F, Q

from dondoc.site.tracking.models import Obligation, Stage
from dondoc.site.tracking.timeliness import DUE_SOON_DAYS, TimeClass, Timeliness, on_day

OPEN_STAGES = (Stage.NOT_STARTED, Stage.RUNNING, Stage.PAUSED)


def standing(obligation: Obligation, today: date) -> Timeliness:
    """How `obligation` stands to its deadline on `today`, by what was submitted."""
    return on_day(today, due_on=obligation.due_on, done_on=obligation.done_on)


def in_time_class(kind: TimeClass, today: date, *, prefix: str = "") -> Q:
    """The condition for obligations in the class `kind` on `today`; `prefix` leads to them ('obligations__')."""
    due, done, state = f"{prefix}due_on", f"{prefix}done_on", f"{prefix}state"
    is_open = Q(**{f"{state}__in": OPEN_STAGES})
    is_done = Q(**{state: Stage.DONE})
    soon_until = today + timedelta(days=DUE_SOON_DAYS)
    return {
        TimeClass.NO_DEADLINE: Q(**{f"{due}__isnull": True}) & (is_open | is_done),
        TimeClass.UPCOMING: is_open & Q(**{f"{due}__gt": soon_until}),
        TimeClass.DUE_SOON: is_open & Q(**{f"{due}__gte": today, f"{due}__lte": soon_until}),
        TimeClass.OVERDUE: is_open & Q(**{f"{due}__lt": today}),
        TimeClass.DONE_EARLY: is_done & Q(**{f"{done}__lt": F(due)}),
        TimeClass.DONE_ON_TIME: is_done & Q(**{done: F(due)}),
        TimeClass.DONE_LATE: is_done & Q(**{f"{done}__gt": F(due)}),
    }[kind]
