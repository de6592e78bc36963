"""A target on a day, with all that a reader asks about it: the verdict, the trend, the path and the distance to it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dondoc.site.indicators.figures import Figure, Figures
from dondoc.site.indicators.forecasting import Forecast, TooFewFigures, forecast
from dondoc.site.indicators.goals import Direction, Goal, Reach
from dondoc.site.indicators.judgements import Gap, Judgement, Verdict
from dondoc.site.indicators.judging import judge
from dondoc.site.indicators.models import Link
from dondoc.site.indicators.paths import Path
from dondoc.site.indicators.targets import goal_of, path_of, with_base

_FORESEEN = (Reach.END, Reach.TIMES)  # a mean or a sum is not foretold: the pace still needed says more


@dataclass(frozen=True, slots=True)
class Assessment:
    """One target of a measure and how it stands.

    `lead` is how far the newest figure on the path lies from it, on the good side above zero, on the bad side below;
    None where no year has both.
    """

    link: Link
    goal: Goal
    verdict: Verdict
    forecast: Forecast | None
    path: Path | None
    lead: Decimal | None
    lead_year: int | None
    holds: bool = True  # whether the target is in force on the day

    @property
    def behind(self) -> Decimal | None:
        """How far the newest figure lies on the bad side of the path."""
        return None if self.lead is None else -self.lead


def assess(link: Link, figures: Figures, day: date) -> Assessment:
    """How the target of `link` stands on `day` by the yearly `figures`, in the order of their years."""
    goal = goal_of(link)
    trend = _trend(goal, figures, day)
    path = path_of(link, goal, figures)
    newest = _newest_on(path, figures)
    return Assessment(
        link=link,
        goal=goal,
        verdict=_verdict(link, goal, figures, day, trend),
        forecast=trend,
        path=path,
        lead=_lead(goal, path, newest) if newest else None,
        lead_year=newest.year if newest else None,
        holds=link.holds_on(day),
    )


def _verdict(link: Link, goal: Goal, figures: Figures, day: date, trend: Forecast | None) -> Verdict:
    if not link.is_confirmed:
        return Verdict(Judgement.UNCLEAR, gap=Gap.LINK)
    if not link.holds_on(day):
        return Verdict(Judgement.UNCLEAR, gap=Gap.ENDED)
    return judge(goal, with_base(link, figures), day, trend)


def _trend(goal: Goal, figures: Figures, day: date) -> Forecast | None:
    """The trend at the goal's last year while that is still to come and its own figure is not in."""
    last = goal.last_year
    if last is None or goal.reach not in _FORESEEN or day.year > last:
        return None
    known = [figure for figure in figures if figure.year <= last]
    if known and known[-1].year == last:
        return None
    try:
        return forecast(known, last)
    except TooFewFigures:
        return None


def _newest_on(path: Path | None, figures: Figures) -> Figure | None:
    """The newest figure of a year that the path has, its first year left out: there the two are one."""
    if path is None:
        return None
    counted = [figure for figure in figures if path.at(figure.year) is not None and figure.year > path.points[0][0]]
    return counted[-1] if counted else None


def _lead(goal: Goal, path: Path | None, figure: Figure) -> Decimal | None:
    wanted = path.at(figure.year) if path else None
    if wanted is None or goal.direction is Direction.KEEP:
        return None
    return figure.value - wanted if goal.direction is Direction.UP else wanted - figure.value
