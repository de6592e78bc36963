"""Judging a mean, a sum, a fall or growth over a period."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.site.indicators.figures import Figure
from dondoc.site.indicators.goals import Direction, Goal, Reach
from dondoc.site.indicators.judgements import Gap
from dondoc.site.indicators.over_years import judge_period


def years(said: str) -> list[Figure]:
    """'2025: 10, 2026: 12' as figures."""
    pairs = (each.split(":") for each in said.split(",") if each)
    return [Figure(int(year), Decimal(value.strip())) for year, value in pairs]


def goal(reach: Reach, comparator: str = "eq", value: str = "10", **said: Decimal | Direction) -> Goal:
    return Goal(comparator, value=Decimal(value), first_year=2026, last_year=2030, reach=reach, **said)  # type: ignore[arg-type]


FALLING = goal(Reach.FALL, "between", low=Decimal("1.5"), high=Decimal(2))
POVERTY = "2022: 21, 2023: 18.5, 2024: 16.6, 2025: 14.9"
GROWTH = "2022: 8.7, 2023: 1.2, 2024: 6.3, 2025: 8.0"
WAY = date(2028, 6, 1)
OVER = date(2031, 6, 1)

VERDICTS = [
    (FALLING, f"{POVERTY}, 2026: 13.2, 2027: 11.4", "likely", None),
    (FALLING, f"{POVERTY}, 2026: 14.6, 2027: 14.2", "pending", None),  # 2.3 a year needed; 2.5 was seen in 2023
    (FALLING, f"{POVERTY}, 2026: 15.0, 2027: 15.0", "unlikely", None),  # 2.53 a year needed
    (FALLING, f"{POVERTY}, 2030: 6.9", "met", None),
    (FALLING, f"{POVERTY}, 2030: 3.9", "exceeded", None),
    (FALLING, f"{POVERTY}, 2030: 8.0", "missed", None),
    (FALLING, "2026: 13.2", "no_data", Gap.BASE),
    (FALLING, POVERTY, "no_data", Gap.NO_FIGURES),
    (goal(Reach.RATE), f"{GROWTH}, 2026: 10.1", "likely", None),
    (goal(Reach.RATE), f"{GROWTH}, 2026: 9.1", "unlikely", None),  # 10.2 a year needed, no year had more than 9.1
    (goal(Reach.RATE), "2026: 9.1", "pending", None),  # one year says nothing of what can be
    (goal(Reach.RATE), f"{GROWTH}, 2027: 12", "no_data", Gap.SOME_YEARS),
    (goal(Reach.RATE), "2026: -100, 2027: 5, 2028: 5", "unclear", Gap.AVERAGE),
    (goal(Reach.GROWN), "2025: 100, 2030: 161.051", "met", None),
    (goal(Reach.GROWN), "2025: 100, 2030: 150", "missed", None),
    (goal(Reach.TOTAL, "gt", "100"), "2023: 18, 2024: 19, 2025: 20, 2026: 21", "likely", None),
    (goal(Reach.TOTAL, "gt", "100"), "2023: 14, 2024: 15, 2025: 15, 2026: 16", "unlikely", None),
    (goal(Reach.MEAN, "le", "5", direction=Direction.DOWN), "2024: 7, 2025: 7, 2026: 8", "unlikely", None),
]


@pytest.mark.parametrize(("wanted", "said", "judgement", "gap"), VERDICTS)
def test_the_pace_decides_while_years_are_left(wanted: Goal, said: str, judgement: str, gap: Gap | None) -> None:
    verdict = judge_period(wanted, years(said), WAY)
    assert (verdict.judgement, verdict.gap) == (judgement, gap)


def test_a_period_that_is_over_without_its_last_figure_is_not_judged() -> None:
    verdict = judge_period(FALLING, years(f"{POVERTY}, 2029: 9"), OVER)
    assert (verdict.judgement, verdict.gap) == ("no_data", Gap.SOME_YEARS)


@given(st.lists(st.decimals(1, 30, places=1), min_size=5, max_size=5), st.sampled_from([Reach.RATE, Reach.MEAN]))
def test_a_full_period_is_judged_and_by_its_mean_alone(values: list[Decimal], reach: Reach) -> None:
    known = [Figure(2026 + place, value) for place, value in enumerate(values)]
    verdict = judge_period(goal(reach, "ge"), known, OVER)
    assert verdict.measured is not None
    assert (verdict.judgement == "met") == (verdict.measured >= 10)
