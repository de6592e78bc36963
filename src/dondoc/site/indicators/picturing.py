"""A measure as a chart: its figures, the path to the target that it is judged by, and what other documents want.

Pages, reports and public pages draw the same values (`dondoc.charts`); words for a title come from who shows them.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from dondoc.charts import Goal, Outlook, Point, TargetPath
from dondoc.site.indicators.assessing import Assessment
from dondoc.site.indicators.goals import Reach
from dondoc.site.indicators.selectors.overview import Row

SCALELESS = (Reach.TOTAL, Reach.TIMES, Reach.FALL, Reach.GROWN)  # targets on another scale than the figures
_LEVELS = (Reach.MEAN, Reach.EVERY, Reach.RATE)  # targets that are a level through years rather than a point at the end

_LARGE = 1000


def path_chart(row: Row, title: str, ruling: Assessment | None = None) -> TargetPath:
    """The chart of yearly figures of `row`, by `ruling` or the target that the measure is judged by."""
    judged = ruling or row.ruling
    others = [one for one in row.assessments if one is not judged]
    return TargetPath(
        title,
        row.measure.unit,
        values=tuple(Point(_end(one.year), one.value, one.is_estimate) for one in row.figures),
        path=tuple(_path(judged)) if judged else (),
        outlook=tuple(_outlook(judged)) if judged else (),
        goals=(*_range(judged), *(goal for one in others for goal in _goal(one))),
    )


def _end(year: int) -> date:
    return date(year, 12, 31)


def _is_drawn(one: Assessment) -> bool:
    return one.goal.reach not in SCALELESS and one.goal.last_year is not None and one.goal.border is not None


def _path(one: Assessment) -> Iterator[Point]:
    """The way to the target, its level through the years, or the target alone."""
    border, last = one.goal.border, one.goal.last_year
    if one.path:
        yield from (Point(_end(year), value) for year, value in one.path.points)
    elif _is_drawn(one) and border is not None and last is not None:
        years = {one.goal.years[0], last} if one.goal.reach in _LEVELS else {last}
        yield from (Point(_end(year), border) for year in sorted(years))


def _outlook(one: Assessment) -> Iterator[Outlook]:
    if one.forecast and _is_drawn(one):
        trend = one.forecast
        yield Outlook(_end(trend.year), *(_rough(number) for number in (trend.value, trend.low, trend.high)))


def _rough(number: Decimal) -> Decimal:
    """`number` to one decimal, a large one to none: more would claim what no trend knows."""
    return number.quantize(Decimal(1) if abs(number) >= _LARGE else Decimal("0.1"))


def _range(one: Assessment | None) -> Iterator[Goal]:
    """Both ends of the target that the measure is judged by, where it is a range: its path leads to one of them."""
    if one is not None and one.goal.comparator == "between":
        yield from _goal(one)


def _goal(one: Assessment) -> Iterator[Goal]:
    border, last = one.goal.border, one.goal.last_year
    if _is_drawn(one) and border is not None and last is not None:
        programme = one.link.target.indicator.programme
        yield Goal(_end(last), border, programme.number or str(programme), one.goal.low, one.goal.high)
