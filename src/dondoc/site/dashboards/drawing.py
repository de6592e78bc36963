"""The charts of the boards, as values of `dondoc.charts`."""

from collections.abc import Iterable
from datetime import date, timedelta

from django.utils.translation import gettext as _

from dondoc.charts import Bar, Class, Every, Form, Point, Series, StackedBars, ThroughTime, Tone
from dondoc.site.tracking.timeliness import Classes


def classes_of_many(title: str, many: Iterable[tuple[str, Classes]]) -> StackedBars:
    """Bars of the four counting classes, one for each name."""
    classes = (
        Class(_("Done in time"), Tone.DONE),
        Class(_("Done after the deadline"), Tone.PAUSED),
        Class(_("Not done, in time"), Tone.COURSE),
        Class(_("Not done, overdue"), Tone.LATE),
    )
    bars = tuple(Bar(name, (one.done_on_time, one.done_late, one.open_in_time, one.open_overdue)) for name, one in many)
    return StackedBars(title, classes, bars, unit=_("tasks"))


def falling_due(by_day: dict[date, int], today: date, days: int) -> ThroughTime:
    """What falls due on each of the next `days`."""
    points = tuple(Point(day, by_day.get(day, 0)) for day in (today + timedelta(days=at) for at in range(days + 1)))
    title = _("Falls due in the next %(days)d days: %(number)d tasks") % {"days": days, "number": sum(by_day.values())}
    return ThroughTime(title, _("tasks"), (Series("", points),), Every.DAY, Form.BAR)
