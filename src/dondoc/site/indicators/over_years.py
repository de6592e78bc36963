"""Judging what a whole period shall come to: a mean, a sum, a fall or growth.

While years are left nothing is met but a sum that can only grow. Until then the pace decides: who has kept it so far
is likely to arrive; who would have to do better in every remaining year than in any of the last five is not.
"""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from dondoc.site.indicators.averages import FROM_LEVELS, NoAverage, measured, pace, year_by_year
from dondoc.site.indicators.figures import Figure, Figures, figure_of, within
from dondoc.site.indicators.goals import Direction, Goal, Reach
from dondoc.site.indicators.grading import grade
from dondoc.site.indicators.judgements import Gap, Judgement, Verdict

_REMEMBERED = 5  # years in which the remaining ones must have their like
_FEWEST = 3  # of them; two years say nothing of what can be


def judge_period(goal: Goal, known: Figures, day: date) -> Verdict:
    """The verdict on a goal for a period, by the `known` figures up to its last year; its border must be there."""
    counted = within(known, goal.years[0], goal.years[-1])
    base = figure_of(known, goal.years[0] - 1)
    if not counted:
        return Verdict(Judgement.NO_DATA, gap=Gap.NO_FIGURES)
    if goal.reach in FROM_LEVELS and base is None:
        return Verdict(Judgement.NO_DATA, gap=Gap.BASE)
    try:
        return _judge(goal, known, counted, base, day)
    except NoAverage:
        return Verdict(Judgement.UNCLEAR, gap=Gap.AVERAGE)


def _judge(goal: Goal, known: Figures, counted: Figures, base: Figure | None, day: date) -> Verdict:
    come_to = measured(goal.reach, counted, base)
    so_far = Verdict(Judgement.PENDING, come_to, counted[-1].year, any(one.is_estimate for one in counted))
    if _is_complete(goal, counted) or _is_reached_for_good(goal, come_to):
        return replace(so_far, judgement=grade(goal, come_to) or Judgement.UNCLEAR)
    if _is_over(goal, day) or _has_gaps(goal, counted):
        return replace(so_far, judgement=Judgement.NO_DATA, gap=Gap.SOME_YEARS)
    needed = pace(goal.reach, goal.border or Decimal(0), goal.years, counted, base)
    return replace(so_far, judgement=_outlook(goal, known, counted, come_to, needed), pace=needed)


def _outlook(goal: Goal, known: Figures, counted: Figures, come_to: Decimal, needed: Decimal) -> Judgement:
    steps = year_by_year(goal.reach, known)[-_REMEMBERED:]
    if len(steps) < _FEWEST:
        return Judgement.PENDING
    kept = come_to * len(goal.years) / len(counted) if goal.reach is Reach.TOTAL else come_to
    if _reaches(goal, kept):
        return Judgement.LIKELY
    without_like = {
        Direction.UP: needed > max(steps),
        Direction.DOWN: needed < min(steps),
        Direction.KEEP: False,
    }
    return Judgement.UNLIKELY if without_like[goal.direction] else Judgement.PENDING


def _reaches(goal: Goal, value: Decimal) -> bool:
    found = grade(goal, value)
    return found is not None and found.is_good


def _is_complete(goal: Goal, counted: Figures) -> bool:
    if goal.reach in FROM_LEVELS:
        return counted[-1].year == goal.last_year
    return len(counted) == len(goal.years)


def _is_reached_for_good(goal: Goal, total: Decimal) -> bool:
    """Whether a sum that can only grow has come as far as it must."""
    can_only_grow = goal.reach is Reach.TOTAL and goal.direction is Direction.UP
    return can_only_grow and goal.comparator in ("eq", "ge", "gt") and _reaches(goal, total)


def _has_gaps(goal: Goal, counted: Figures) -> bool:
    return goal.reach not in FROM_LEVELS and counted[-1].year - goal.years[0] + 1 > len(counted)


def _is_over(goal: Goal, day: date) -> bool:
    return goal.last_year is not None and day.year > goal.last_year
