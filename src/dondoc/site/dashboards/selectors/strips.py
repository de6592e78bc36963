"""The counting classes with the list behind each: the first line of every board, and the rows of its tables."""

from dataclasses import dataclass, fields
from datetime import date, timedelta

from dondoc.site.dashboards.linking import Linked, tasks
from dondoc.site.figures.models import Scope
from dondoc.site.figures.selectors.due import due_by_day
from dondoc.site.tracking.addressed import stretch
from dondoc.site.tracking.timeliness import Classes

DAYS_AHEAD = 30
WEEK_AHEAD = 7
_CLASSES = tuple(field.name for field in fields(Classes)[:6])


@dataclass(frozen=True, slots=True)
class Strip:
    """The classes of something, each with its list; the shares are whole percents, None where there is no whole."""

    done_on_time: Linked
    done_late: Linked
    open_in_time: Linked
    open_overdue: Linked
    done_no_deadline: Linked
    open_no_deadline: Linked
    still_open: Linked
    classes: Classes

    @property
    def on_time(self) -> int | None:
        """Of what was done by a deadline, the percent in time."""
        return percent(self.classes.done_on_time, self.classes.done_with_deadline)

    @property
    def completed(self) -> int | None:
        """Of what fell due (done, or open and overdue), the percent done."""
        return percent(self.classes.done_with_deadline, self.classes.fell_due)

    @property
    def overdue_share(self) -> int | None:
        """Of what is still open, the percent overdue."""
        return percent(self.classes.open_overdue, self.still_open.number)


def strip(classes: Classes, **query: object) -> Strip:
    """The classes of what `query` narrows the list of obligations to."""
    parts = {name: tasks(getattr(classes, name), lop=name, **query) for name in _CLASSES}
    still_open = classes.open_in_time + classes.open_overdue + classes.open_no_deadline
    return Strip(**parts, still_open=tasks(still_open, lop="open", **query), classes=classes)


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is open and falls due: in the next week, in the next thirty days, and day by day."""

    week: Linked
    month: Linked
    by_day: dict[date, int]


def ahead(today: date, scope: Scope = Scope.AGENCY, key: int | None = None, **query: object) -> Ahead:
    """What falls due from `today` on, of one thing where `key` names it; `query` narrows the list alike."""
    by_day = due_by_day(today, today + timedelta(days=DAYS_AHEAD), scope=scope, key=key)
    week = sum(number for day, number in by_day.items() if day <= today + timedelta(days=WEEK_AHEAD))
    return Ahead(_due(week, today, WEEK_AHEAD, query), _due(sum(by_day.values()), today, DAYS_AHEAD, query), by_day)


def _due(number: int, today: date, days: int, query: dict[str, object]) -> Linked:
    return tasks(number, lop="open", han=stretch(today, today + timedelta(days=days)), **query)


def percent(part: int, whole: int) -> int | None:
    """`part` of `whole` as a whole percent; None of nothing."""
    return round(100 * part / whole) if whole else None
