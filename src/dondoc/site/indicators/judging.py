"""Judging an indicator on a day: by its goal, its figures so far, and a forecast where there is one.

Met and missed are said only of figures that are in: those of the goal's last year, or of all its years where a mean,
a sum or each year counts. Before that it is likely, unlikely or open; on missing figures nothing is said.
"""

from datetime import date
from decimal import Decimal

from dondoc.site.indicators.figures import Figure, Figures, figure_of, rounded, within
from dondoc.site.indicators.forecasting import Forecast
from dondoc.site.indicators.goals import Goal, Reach
from dondoc.site.indicators.grading import grade
from dondoc.site.indicators.judgements import Gap, Judgement, Verdict
from dondoc.site.indicators.over_years import judge_period


def judge(goal: Goal, figures: Figures, day: date, forecast: Forecast | None = None) -> Verdict:
    """The verdict on `goal` as of `day`; `figures` in the order of their years, `forecast` for the goal's last year."""
    if goal.last_year is None:
        return Verdict(Judgement.UNCLEAR, gap=Gap.YEAR)
    known = [figure for figure in figures if figure.year <= goal.last_year]
    if goal.border is None:
        return _open(Judgement.UNCLEAR, known[-1:], Gap.NUMBER)
    ways = {Reach.END: _at_end, Reach.TIMES: _in_times, Reach.EVERY: _each_year}
    verdict = ways.get(goal.reach, _over_period)(goal, known, day, forecast)
    lacks_tolerance = goal.comparator == "approx" and goal.tolerance is None
    if lacks_tolerance and verdict.gap is None:
        return Verdict(
            Judgement.UNCLEAR, verdict.measured, verdict.year, verdict.is_estimate, Gap.TOLERANCE, verdict.pace
        )
    return verdict


def _at_end(goal: Goal, known: Figures, day: date, forecast: Forecast | None) -> Verdict:
    last = figure_of(known, goal.last_year)
    if last:
        return _final(goal, last.value, last)
    if not known:
        return Verdict(Judgement.NO_DATA, gap=Gap.NO_FIGURES)
    if _is_over(goal, day):
        return _open(Judgement.NO_DATA, known[-1:], Gap.LAST_YEAR)
    return _open(_outlook(goal, known[-1].value, forecast), known[-1:])


def _in_times(goal: Goal, known: Figures, day: date, forecast: Forecast | None) -> Verdict:
    base = figure_of(known, goal.first_year)
    if base is None or not base.value:
        return Verdict(Judgement.NO_DATA, gap=Gap.BASE)
    later = [
        Figure(one.year, rounded(one.value / base.value), one.is_estimate) for one in known if one.year > base.year
    ]
    return _at_end(goal, later, day, forecast.divided(base.value) if forecast else None)


def _each_year(goal: Goal, known: Figures, day: date, forecast: Forecast | None) -> Verdict:
    counted = within(known, goal.years[0], goal.years[-1])
    if not counted:
        return Verdict(Judgement.NO_DATA, gap=Gap.NO_FIGURES)
    failed = next((one for one in counted if grade(goal, one.value) is Judgement.MISSED), None)
    if failed:
        return Verdict(Judgement.MISSED, failed.value, failed.year, failed.is_estimate)
    if len(counted) == len(goal.years):
        return Verdict(Judgement.MET, counted[-1].value, counted[-1].year, _any_estimate(counted))
    if _is_over(goal, day) or _has_gaps(goal, counted):
        return _open(Judgement.NO_DATA, counted[-1:], Gap.SOME_YEARS)
    return _open(Judgement.LIKELY, counted[-1:])


def _over_period(goal: Goal, known: Figures, day: date, forecast: Forecast | None) -> Verdict:
    return judge_period(goal, known, day)


def _final(goal: Goal, measured: Decimal, figure: Figure) -> Verdict:
    return Verdict(grade(goal, measured) or Judgement.UNCLEAR, measured, figure.year, figure.is_estimate)


def _open(judgement: Judgement, newest: Figures, gap: Gap | None = None) -> Verdict:
    if not newest:
        return Verdict(judgement, gap=gap)
    return Verdict(judgement, newest[0].value, newest[0].year, newest[0].is_estimate, gap)


def _outlook(goal: Goal, newest: Decimal, forecast: Forecast | None) -> Judgement:
    """Likely where the trend itself reaches the goal, unlikely where not even the better end of its range does."""
    if forecast is None:
        return Judgement.LIKELY if _reaches(goal, newest) else Judgement.PENDING
    if _reaches(goal, forecast.value):
        return Judgement.LIKELY
    return Judgement.PENDING if _range_touches(goal, forecast) else Judgement.UNLIKELY


def _range_touches(goal: Goal, forecast: Forecast) -> bool:
    """Whether a number between the ends of the forecast would reach the goal."""
    ends = _reaches(goal, forecast.low) or _reaches(goal, forecast.high)
    return ends or (goal.border is not None and forecast.low <= goal.border <= forecast.high)


def _reaches(goal: Goal, value: Decimal) -> bool:
    found = grade(goal, value)
    return found is not None and found.is_good


def _has_gaps(goal: Goal, counted: Figures) -> bool:
    return counted[-1].year - goal.years[0] + 1 > len(counted)


def _any_estimate(figures: Figures) -> bool:
    return any(figure.is_estimate for figure in figures)


def _is_over(goal: Goal, day: date) -> bool:
    return goal.last_year is not None and day.year > goal.last_year
