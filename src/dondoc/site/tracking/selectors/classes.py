"""The counting classes as conditions for the database, so that a figure of a report leads to the rows it counts.

The names are those of `timeliness.Classes`; `timeliness.count` sorts values into the same classes, and a test holds the
two together.
"""

from datetime import date

from django.db.models import F, Q

from dondoc.site.tracking.models import Stage
from dondoc.site.tracking.selectors.standings import in_time_class, is_done, is_open
from dondoc.site.tracking.timeliness import Basis, TimeClass, Timeliness, counting_class


def counting_conditions(today: date) -> dict[str, Q]:
    """The condition of each counting class on `today`, its sums and 'dropped' among them, by name."""
    due = Q(due_on__isnull=False)
    single = {
        "done_on_time": is_done() & Q(done_on__lte=F("due_on")),
        "done_late": in_time_class(TimeClass.DONE_LATE, today),
        "open_in_time": is_open() & Q(due_on__gte=today),
        "open_overdue": in_time_class(TimeClass.OVERDUE, today),
        "done_no_deadline": is_done() & ~due,
        "open_no_deadline": is_open() & ~due,
    }
    return {
        **single,
        "done": is_done(),
        "open": is_open(),
        "done_with_deadline": is_done() & due,
        "with_deadline": (is_done() | is_open()) & due,
        "no_deadline": (is_done() | is_open()) & ~due,
        "fell_due": (is_done() & due) | single["open_overdue"],
        "not_in_time": single["done_late"] | single["open_overdue"],
        "total": is_done() | is_open(),
        "dropped": Q(state=Stage.DROPPED),
    }


def confirmed_conditions(today: date) -> dict[str, Q]:
    """The conditions of two classes by what the office has confirmed: what it has not is still open."""
    return {
        "done": is_done(Basis.CONFIRMED),
        "open_overdue": in_time_class(TimeClass.OVERDUE, today, basis=Basis.CONFIRMED),
    }


def classes_named(standing: Timeliness, *, is_dropped: bool) -> frozenset[str]:
    """The names of the counting classes and sums that something with this standing is in."""
    if is_dropped:
        return frozenset({"dropped"})
    single = counting_class(standing)
    has_deadline = standing.kind is not TimeClass.NO_DEADLINE
    names = {single, "total", "done" if standing.is_done else "open"}
    names.add("with_deadline" if has_deadline else "no_deadline")
    if has_deadline and standing.is_done:
        names.add("done_with_deadline")
    if "done_with_deadline" in names or single == "open_overdue":
        names.add("fell_due")
    if single in ("done_late", "open_overdue"):
        names.add("not_in_time")
    return frozenset(names)
