"""The charts of public pages."""

from datetime import date

from django.utils.translation import gettext as _

from dondoc.charts import Bar, Class, Every, Outlook, Point, StackedBars, TargetPath, Tone
from dondoc.site.indicators.selectors.overview import Row
from dondoc.site.tracking.timeliness import Classes


def measure_chart(row: Row) -> TargetPath | None:
    """The yearly figures of a measure beside the path of the newest document; None without a figure."""
    if not row.figures:
        return None
    path = row.ruling.path if row.ruling else None
    trend = row.ruling.forecast if row.ruling else None
    foreseen = (Outlook(_end(trend.year), trend.value, trend.low, trend.high),) if trend else ()
    return TargetPath(
        title=row.measure.name,
        unit=row.measure.unit,
        values=tuple(Point(_end(one.year), one.value, one.is_estimate) for one in row.figures),
        path=tuple(Point(_end(year), value) for year, value in path.points) if path else (),
        outlook=foreseen,
        every=Every.YEAR,
    )


def standing_chart(classes: Classes) -> StackedBars | None:
    """How the work of a programme stands, as parts of one bar; None where there is none."""
    parts = (
        (Class(_("Finished in time"), Tone.DONE), classes.done_on_time + classes.done_no_deadline),
        (Class(_("Finished late"), Tone.SOON), classes.done_late),
        (Class(_("Under way, in time"), Tone.COURSE), classes.open_in_time + classes.open_no_deadline),
        (Class(_("Not finished, overdue"), Tone.LATE), classes.open_overdue),
    )
    if not classes.total:
        return None
    bar = Bar(_("All tasks"), tuple(number for _class, number in parts))
    return StackedBars(_("How the tasks stand"), tuple(one for one, _number in parts), (bar,))


def _end(year: int) -> date:
    return date(year, 12, 31)
