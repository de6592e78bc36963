"""A measure as a chart: its figures, the path to the target that it is judged by, and what other documents want.

Pages, reports and public pages draw the same values (`dondoc.charts`); words for a title come from who shows them.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from dondoc.charts import Goal, Outlook, Point, TargetPath
from dondoc.site.indicators.assessing import Assessment
from dondoc.site.indicators.goals import Reach
from dondoc.site.indicators.paths import PathKind
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
        path=tuple(_bent(judged, others)) if judged else (),
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


def _bent(one: Assessment, others: list[Assessment]) -> Iterator[Point]:
    """The way to the target through what the same document wants by earlier years: one path with a bend at each."""
    points, last = list(_path(one)), one.goal.last_year
    document = one.link.target.indicator.programme_id
    bends = sorted(
        (each.goal.last_year, each.goal.border)
        for each in others
        if _is_horizon(each) and each.link.target.indicator.programme_id == document
        if each.goal.last_year is not None and each.goal.border is not None
        if last is not None and each.goal.last_year < last
    )
    is_given = one.path is not None and one.path.kind is PathKind.GIVEN
    if not bends or is_given or not points or not _is_horizon(one):
        yield from points
        return
    yield from (each for each in points[:1] if each.on.year < bends[0][0] and len(points) > 1)
    yield from (Point(_end(year), value) for year, value in bends)
    yield points[-1]


def _is_horizon(one: Assessment) -> bool:
    """Whether it is a level to be reached by a year."""
    return _is_drawn(one) and one.goal.reach is Reach.END and one.goal.comparator != "between"


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
