"""The places of a chart's marks, in the units of its picture; words and shapes stand in the templates.

Numbers are handed on as text: a template would write them the Vietnamese way, which SVG does not read.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from dondoc.site.indicators.assessing import Assessment
from dondoc.site.indicators.figures import Figure
from dondoc.site.indicators.goals import Reach
from dondoc.site.indicators.scales import Scale, joined, named_years, steps_around, text
from dondoc.site.ui.numbers import written

_LINE = 15  # units between two labels that would else lie on each other
SCALELESS = (Reach.TOTAL, Reach.TIMES, Reach.FALL, Reach.GROWN)  # targets on another scale than the figures
_INSET = 16  # so that the first number lies clear of the axis
_LEVELS = (Reach.MEAN, Reach.EVERY, Reach.RATE)  # targets that are a level through years rather than a point at the end


@dataclass(frozen=True, slots=True)
class Mark:
    """A point with its label; `label_y` keeps off its neighbours."""

    x: str
    y: str
    label: str
    label_y: str
    is_hollow: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the grid and what it stands for."""

    at: str
    label: str


@dataclass(frozen=True, slots=True)
class Span:
    """A vertical bar: the range of a forecast or of a target."""

    x: str
    top: str
    bottom: str
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture of `width` by `height` units; the drawing itself lies between left and right, top and bottom."""

    width: int
    height: int
    left: str
    right: str
    bottom: str
    years: tuple[Tick, ...]
    levels: tuple[Tick, ...]
    line: str
    dots: tuple[Mark, ...]
    paths: tuple[str, ...]
    goals: tuple[Mark, ...]
    ranges: tuple[Span, ...]
    forecast: Span | None


def draw(
    figures: Sequence[Figure], assessments: Iterable[Assessment], *, width: int, height: int, margin: int
) -> Chart | None:
    """The chart of yearly `figures` with the targets of `assessments`; None where there is nothing to draw.

    `margin` is the room for labels at the right, in units.
    """
    shown = [one for one in assessments if one.goal.last_year and one.goal.border is not None and _is_level(one)]
    values = [*(one.value for one in figures), *(value for one in shown for value in _values_of(one))]
    years = [*(one.year for one in figures), *(year for one in shown for year in _years_of(one))]
    if not values:
        return None
    steps = steps_around(min(values), max(values))
    scale = Scale((min(years), max(years)), (steps[0], steps[-1]), (46, 14, width - margin, height - 26), _INSET)
    goals, ranges = _goals(shown, scale)
    return Chart(
        width=width,
        height=height,
        left=text(scale.box[0]),
        right=text(scale.box[2]),
        bottom=text(scale.box[3]),
        years=tuple(Tick(text(scale.x(year)), str(year)) for year in named_years(years, scale)),
        levels=tuple(Tick(text(scale.y(Decimal(str(step)))), written(Decimal(str(step)))) for step in steps),
        line=joined(((one.year, one.value) for one in figures), scale),
        dots=_dots(figures, scale),
        paths=tuple(joined(points, scale) for one in shown if len(points := _points_of(one)) > 1),
        goals=goals,
        ranges=ranges,
        forecast=_forecast(shown, scale),
    )


def _is_level(one: Assessment) -> bool:
    """Whether the target is measured on the scale of the figures; a sum and a multiple are not."""
    return one.goal.reach not in SCALELESS


def _points_of(one: Assessment) -> list[tuple[int, Decimal]]:
    """The dashed line to the target: its path, or its level through the years."""
    if one.path:
        return list(one.path.points)
    border = one.goal.border
    if one.goal.reach in _LEVELS and border is not None:
        return [(one.goal.years[0], border), (one.goal.years[-1], border)]
    return []


def _values_of(one: Assessment) -> list[Decimal]:
    ends = (one.goal.value, one.goal.low, one.goal.high)
    trend = [one.forecast.value] if one.forecast else []
    return [*(end for end in ends if end is not None), *(value for _, value in _points_of(one)), *trend]


def _years_of(one: Assessment) -> list[int]:
    return [*(year for year, _ in _points_of(one)), one.goal.last_year or 0]


def _dots(figures: Sequence[Figure], scale: Scale) -> tuple[Mark, ...]:
    """A dot a figure; the first and the last say their number."""
    ends = {figures[0].year, figures[-1].year} if figures else set()
    return tuple(_dot(one, scale, is_end=one.year in ends) for one in figures)


def _dot(one: Figure, scale: Scale, *, is_end: bool) -> Mark:
    x, y = scale.x(one.year), scale.y(one.value)
    number = written(one.value)
    return Mark(text(x), text(y), number if is_end else "", text(y - 9), one.is_estimate, f"{one.year}: {number}")


def _goals(shown: Sequence[Assessment], scale: Scale) -> tuple[tuple[Mark, ...], tuple[Span, ...]]:
    """The targets at their last year, labels moved apart, and the bars of those that are ranges."""
    marks: list[Mark] = []
    taken: list[float] = []
    trend = next((one.forecast for one in shown if one.forecast and one.link.is_confirmed), None)
    if trend:
        taken.append(scale.y(trend.value))
    for one in sorted(shown, key=lambda each: each.goal.border or Decimal(0), reverse=True):
        border = one.goal.border or Decimal(0)
        x, y = scale.x(one.goal.last_year or 0), scale.y(border)
        label_y = _free(y, taken)
        taken.append(label_y)
        programme = one.link.target.indicator.programme
        marks.append(Mark(text(x), text(y), _wanted(one), text(label_y + 4), text=programme.number))
    ranges = tuple(
        Span(text(scale.x(one.goal.last_year or 0)), text(scale.y(one.goal.high)), text(scale.y(one.goal.low)))
        for one in shown
        if one.goal.comparator == "between" and one.goal.low is not None and one.goal.high is not None
    )
    return tuple(marks), ranges


def _wanted(one: Assessment) -> str:
    if one.goal.low is not None and one.goal.high is not None:
        return f"{written(one.goal.low)}–{written(one.goal.high)}"
    return written(one.goal.border or Decimal(0))


def _free(y: float, taken: Sequence[float]) -> float:
    """The first place from `y` downwards that keeps a line off all that are taken."""
    while any(abs(y - other) < _LINE for other in taken):
        y += 1
    return y


def _forecast(shown: Sequence[Assessment], scale: Scale) -> Span | None:
    """The trend of the target that the measure is judged by, cut off where the picture ends."""
    one = next((each for each in shown if each.forecast and each.link.is_confirmed), None)
    if one is None or one.forecast is None:
        return None
    trend, x = one.forecast, scale.x(one.forecast.year)
    _, top, _, bottom = scale.box
    high, low = (min(max(scale.y(value), top), bottom) for value in (trend.high, trend.low))
    y = scale.y(trend.value)
    mark = Mark(text(x), text(y), written(trend.value, 1), text(y + 4))
    return Span(text(x), text(high), text(low), mark)
