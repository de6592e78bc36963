"""A document's target as a goal that can be judged, and the path to it."""

from decimal import Decimal, InvalidOperation

from dondoc.site.indicators.averages import FROM_LEVELS
from dondoc.site.indicators.figures import Figure, Figures, figure_of
from dondoc.site.indicators.goals import Direction, Goal, Reach
from dondoc.site.indicators.models import Link
from dondoc.site.indicators.models.links import PathChoice
from dondoc.site.indicators.paths import NoPath, Path, compound_path, given_path, linear_path

_WHOLE = Decimal(100)


def goal_of(link: Link) -> Goal:
    """What the target of `link` wants, read with what a person has said about it."""
    target, reach = link.target, Reach(link.reach)
    return Goal(
        comparator=target.comparator,
        direction=_direction(link, reach),
        value=target.value,
        low=target.low,
        high=target.high,
        first_year=_first_year(link, reach),
        last_year=_year(target.period_end),
        reach=reach,
        tolerance=link.tolerance,
        most=_WHOLE if link.measure.is_share and reach not in FROM_LEVELS else None,
    )


def with_base(link: Link, figures: Figures) -> Figures:
    """`figures` with the base value that a person has given for its year, in place of what was known of it."""
    if link.base_year is None or link.base_value is None:
        return figures
    others = [figure for figure in figures if figure.year != link.base_year]
    return sorted([*others, Figure(link.base_year, link.base_value)], key=lambda figure: figure.year)


def _direction(link: Link, reach: Reach) -> Direction:
    """Which way is better in the terms of the goal: of a fall or growth that is wanted, more."""
    return Direction.UP if reach in FROM_LEVELS else Direction(link.measure.direction)


def _first_year(link: Link, reach: Reach) -> int | None:
    """The document's first year; a fall or growth without one begins after the base year that a person has given."""
    if link.target.period_start or reach not in FROM_LEVELS or link.base_year is None:
        return _year(link.target.period_start)
    return link.base_year + 1


def path_of(link: Link, goal: Goal, figures: Figures) -> Path | None:
    """The way to the goal, where one number at one year is wanted and its beginning is known; else None."""
    try:
        if link.path == PathChoice.GIVEN:
            return given_path({int(year): Decimal(value) for year, value in link.given.items()})
        base = _base(link, figures)
        if goal.reach is not Reach.END or goal.last_year is None or goal.border is None or base is None:
            return None
        make = compound_path if link.path == PathChoice.COMPOUND else linear_path
        return make(base.year, base.value, goal.last_year, goal.border)
    except (NoPath, InvalidOperation, ValueError):
        return None


def _base(link: Link, figures: Figures) -> Figure | None:
    """Where the path begins: as a person has said, else the last figure before the document's own year."""
    if link.base_year is not None:
        if link.base_value is not None:
            return Figure(link.base_year, link.base_value)
        return figure_of(figures, link.base_year)
    issued_on = link.target.indicator.programme.issued_on
    before = [figure for figure in figures if issued_on and figure.year < issued_on.year]
    return before[-1] if before else None


def _year(period: str) -> int | None:
    return int(period[:4]) if period[:4].isdecimal() else None
