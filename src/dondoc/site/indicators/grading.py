"""How a finished figure stands to the border of a goal: beyond it, met, or missed.

No national rule draws the line between met and beyond; this is the common usage of yearly reports. 'Trên X' and
'tối thiểu X' say already that more is wanted, so nothing is beyond them; neither is anything beyond a whole.
"""

from decimal import ROUND_HALF_UP, Decimal

from dondoc.site.indicators.goals import Direction, Goal
from dondoc.site.indicators.judgements import Judgement


def grade(goal: Goal, measured: Decimal) -> Judgement | None:
    """EXCEEDED, MET or MISSED; None where the goal lacks what it takes: its number, or the tolerance of an 'about'."""
    if goal.comparator == "between":
        return _grade_range(goal, measured, goal.low, goal.high)
    if goal.value is None:
        return None
    if goal.comparator == "approx":
        if goal.tolerance is None:
            return None
        return _grade_range(goal, measured, goal.value - goal.tolerance, goal.value + goal.tolerance)
    if goal.comparator == "eq":
        return _grade_exact(goal, _rounded_like(goal.value, measured), goal.value)
    return _grade_side(goal.comparator, measured, goal.value)


def _grade_range(goal: Goal, measured: Decimal, low: Decimal | None, high: Decimal | None) -> Judgement | None:
    if low is None or high is None:
        return None
    if low <= measured <= high:
        return Judgement.MET
    beyond = {Direction.UP: measured > high, Direction.DOWN: measured < low, Direction.KEEP: False}[goal.direction]
    return Judgement.EXCEEDED if beyond else Judgement.MISSED


def _grade_exact(goal: Goal, measured: Decimal, value: Decimal) -> Judgement:
    if measured == value:
        return Judgement.MET
    if goal.direction is Direction.KEEP:
        return Judgement.MISSED
    is_beyond = measured > value if goal.direction is Direction.UP else measured < value
    if is_beyond and goal.direction is Direction.UP and goal.most is not None and value >= goal.most:
        return Judgement.MET  # more than the whole is a slip of the books, not a merit
    return Judgement.EXCEEDED if is_beyond else Judgement.MISSED


def _grade_side(comparator: str, measured: Decimal, value: Decimal) -> Judgement:
    if comparator == "le" and measured < value:
        return Judgement.EXCEEDED
    met = {"gt": measured > value, "ge": measured >= value, "lt": measured < value, "le": measured <= value}
    return Judgement.MET if met[comparator] else Judgement.MISSED


def _rounded_like(value: Decimal, measured: Decimal) -> Decimal:
    """`measured` to the decimals that `value` was written with, as far as they show: 25.80 has one."""
    exponent = value.normalize().as_tuple().exponent
    places = min(exponent, 0) if isinstance(exponent, int) else 0
    return measured.quantize(Decimal(1).scaleb(places), ROUND_HALF_UP)
