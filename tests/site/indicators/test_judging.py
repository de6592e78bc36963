"""Judging on a day: what is in, what is still open, what the trend says, what is missing."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.site.indicators.figures import Figure
from dondoc.site.indicators.forecasting import Forecast
from dondoc.site.indicators.goals import Direction, Goal, Reach
from dondoc.site.indicators.judgements import Gap, Judgement, Verdict, together
from dondoc.site.indicators.judging import judge

URBAN = Goal("eq", Direction.UP, Decimal("25.8"), last_year=2030)
GROWTH = Goal("eq", Direction.UP, Decimal(10), first_year=2026, last_year=2030, reach=Reach.MEAN)
INVESTMENT = Goal("ge", Direction.UP, Decimal(150_000), first_year=2026, last_year=2030, reach=Reach.TOTAL)
STEADY = Goal("ge", Direction.UP, Decimal(95), first_year=2026, last_year=2028, reach=Reach.EVERY)
TENFOLD = Goal("ge", Direction.UP, Decimal("2.7"), first_year=2020, last_year=2025, reach=Reach.TIMES)
IN_2027, AFTER = date(2027, 6, 1), date(2031, 1, 1)


def figures(**by_year: Any) -> list[Figure]:
    """`y2026=1.5` for a figure; text with a leading '~' for an estimate."""
    return [
        Figure(int(year[1:]), Decimal(str(value).removeprefix("~")), str(value).startswith("~"))
        for year, value in sorted(by_year.items())
    ]


def expected(value: str, low: str, high: str) -> Forecast:
    return Forecast(2030, Decimal(value), Decimal(low), Decimal(high), 2022, 2026, 5)


VERDICTS = [  # goal, figures, day, judgement, gap
    (URBAN, {"y2030": "25.9"}, AFTER, "exceeded", None),
    (URBAN, {"y2030": "25.8"}, AFTER, "met", None),
    (URBAN, {"y2030": "25.1"}, AFTER, "missed", None),
    (URBAN, {"y2030": "~25.8"}, date(2030, 12, 5), "met", None),  # 'ước thực hiện' before the year is out
    (URBAN, {"y2026": "21.7"}, IN_2027, "pending", None),
    (URBAN, {"y2026": "26"}, IN_2027, "likely", None),  # reached early is not met: it may fall again
    (URBAN, {"y2029": "26"}, AFTER, "no_data", Gap.LAST_YEAR),  # the last year itself decides
    (URBAN, {"y2029": "26"}, date(2030, 12, 31), "likely", None),  # on the last day time still remains
    (URBAN, {}, IN_2027, "no_data", Gap.NO_FIGURES),
    (URBAN, {"y2031": "30"}, AFTER, "no_data", Gap.NO_FIGURES),  # figures after the horizon say nothing
    # a mean is not judged before its end, however good or bad it runs
    (GROWTH, {"y2026": 20, "y2027": 20, "y2028": 20, "y2029": 20}, date(2030, 6, 1), "likely", None),
    (GROWTH, {"y2026": 1}, IN_2027, "pending", None),
    (GROWTH, {"y2026": 8, "y2027": 9, "y2028": 10, "y2029": 11, "y2030": 12}, AFTER, "met", None),
    (GROWTH, {"y2026": 8, "y2027": 9, "y2028": 10, "y2029": 11, "y2030": 14}, AFTER, "met", None),  # 10,4 is 10
    (GROWTH, {"y2026": 8, "y2027": 9, "y2028": 10, "y2029": 11, "y2030": 15}, AFTER, "exceeded", None),
    (GROWTH, {"y2026": 8, "y2027": 9, "y2028": 9, "y2029": 10, "y2030": 10}, AFTER, "missed", None),
    (GROWTH, {"y2026": 8, "y2028": 10}, date(2029, 6, 1), "no_data", Gap.SOME_YEARS),
    (GROWTH, {"y2026": 8, "y2027": 9, "y2028": 10, "y2029": 11}, AFTER, "no_data", Gap.SOME_YEARS),
    (GROWTH, {"y2024": 6, "y2025": 7}, IN_2027, "no_data", Gap.NO_FIGURES),  # years before the period do not count
    # a sum is met as soon as it is reached, and else not judged before its end
    (INVESTMENT, {"y2026": 30_000}, IN_2027, "pending", None),
    (INVESTMENT, {"y2026": 80_000, "y2027": 75_000}, date(2028, 6, 1), "met", None),
    (INVESTMENT, {f"y{year}": 20_000 for year in range(2026, 2031)}, AFTER, "missed", None),
    # each year counts: one miss decides at once
    (STEADY, {"y2026": 96}, IN_2027, "likely", None),
    (STEADY, {"y2026": 94}, IN_2027, "missed", None),
    (STEADY, {"y2026": 96, "y2027": 95, "y2028": 97}, AFTER, "met", None),
    (STEADY, {"y2026": 96, "y2028": 97}, AFTER, "no_data", Gap.SOME_YEARS),
    (STEADY, {"y2027": 97}, date(2028, 6, 1), "no_data", Gap.SOME_YEARS),
    (STEADY, {}, IN_2027, "no_data", Gap.NO_FIGURES),
    # so many times the base year
    (TENFOLD, {"y2020": 2, "y2025": "5.4"}, AFTER, "met", None),
    (TENFOLD, {"y2020": 2, "y2025": "5.3"}, AFTER, "missed", None),
    (TENFOLD, {"y2020": 2, "y2023": 3}, date(2024, 6, 1), "pending", None),
    (TENFOLD, {"y2025": 5}, AFTER, "no_data", Gap.BASE),
    (TENFOLD, {"y2020": 0, "y2025": 5}, AFTER, "no_data", Gap.BASE),
    (TENFOLD, {"y2020": 2}, date(2024, 6, 1), "no_data", Gap.NO_FIGURES),
    # what the target itself leaves open
    (Goal("ge", value=Decimal(3)), {"y2026": 4}, IN_2027, "unclear", Gap.YEAR),
    (Goal("eq", last_year=2030), {"y2030": 4}, AFTER, "unclear", Gap.NUMBER),
    (Goal("approx", value=Decimal(5), last_year=2030), {"y2030": 5}, AFTER, "unclear", Gap.TOLERANCE),
    (Goal("approx", value=Decimal(5), last_year=2030), {"y2026": 5}, IN_2027, "unclear", Gap.TOLERANCE),
    (Goal("approx", value=Decimal(5), last_year=2030), {}, IN_2027, "no_data", Gap.NO_FIGURES),
]


@pytest.mark.parametrize(("goal", "said", "day", "judgement", "gap"), VERDICTS)
def test_a_verdict_says_what_the_figures_allow(
    goal: Goal, said: dict[str, Any], day: date, judgement: str, gap: Gap | None
) -> None:
    verdict = judge(goal, figures(**said), day)
    assert (verdict.judgement, verdict.gap) == (judgement, gap)


OUTLOOKS = [
    (expected("26", "24", "28"), "likely"),
    (expected("25", "24", "26"), "pending"),  # the trend misses, its range does not
    (expected("24", "23", "25"), "unlikely"),
]


@pytest.mark.parametrize(("trend", "judgement"), OUTLOOKS)
def test_while_time_remains_the_trend_decides(trend: Forecast, judgement: str) -> None:
    assert judge(URBAN, figures(y2026="21.7"), IN_2027, trend).judgement == judgement


def test_the_trend_says_nothing_once_the_figure_is_in() -> None:
    assert judge(URBAN, figures(y2030="26"), AFTER, expected("10", "9", "11")).judgement == Judgement.EXCEEDED


@pytest.mark.parametrize(
    ("trend", "judgement"),
    [
        (expected("32.5", "30", "35"), "likely"),
        (expected("30", "25", "35"), "pending"),  # the range lies around the wanted one
        (expected("30", "29", "31"), "unlikely"),
    ],
)
def test_a_share_that_shall_stay_within_is_likely_where_the_trend_stays_within(trend: Forecast, judgement: str) -> None:
    share = Goal("between", Direction.KEEP, low=Decimal(32), high=Decimal(33), last_year=2030)
    assert judge(share, figures(y2026=31), IN_2027, trend).judgement == judgement


def test_the_trend_of_a_ratio_is_measured_in_the_base_year_too() -> None:
    trend = Forecast(2025, Decimal("5.6"), Decimal(5), Decimal(6), 2020, 2023, 4)
    assert judge(TENFOLD, figures(y2020=2, y2023=3), date(2024, 6, 1), trend).judgement == Judgement.LIKELY


def test_a_running_mean_comes_with_the_pace_still_needed() -> None:
    verdict = judge(GROWTH, figures(y2026=8, y2027="~9"), date(2028, 6, 1))
    assert verdict == Verdict(Judgement.PENDING, Decimal("8.5"), 2027, True, None, Decimal(11))


def test_a_running_sum_comes_with_what_each_year_still_needs() -> None:
    verdict = judge(INVESTMENT, figures(y2026=30_000), IN_2027)
    assert (verdict.measured, verdict.pace) == (Decimal(30_000), Decimal(30_000))


def test_a_verdict_on_an_estimate_says_so() -> None:
    assert judge(URBAN, figures(y2030="~26"), date(2030, 12, 5)).is_estimate
    assert not judge(URBAN, figures(y2030="26"), AFTER).is_estimate


TOGETHER = [
    (["exceeded", "exceeded"], "exceeded"),
    (["exceeded", "met"], "met"),
    (["exceeded", "missed"], "missed"),  # met only if all parts are
    (["missed", "no_data"], "missed"),
    (["met", "no_data"], "no_data"),
    (["met", "unclear"], "unclear"),
    (["likely", "unlikely"], "unlikely"),
    (["likely", "pending"], "pending"),
    (["met", "likely"], "likely"),
    ([], "no_data"),
]


@pytest.mark.parametrize(("parts", "whole"), TOGETHER)
def test_the_worst_part_decides_over_a_compound_target(parts: list[str], whole: str) -> None:
    assert together(Judgement(part) for part in parts) == whole


_SERIES = st.dictionaries(st.integers(2018, 2032), st.decimals(-1000, 1000, places=2), max_size=12)


@given(series=_SERIES, day=st.dates(date(2020, 1, 1), date(2035, 1, 1)), reach=st.sampled_from(Reach))
def test_met_and_missed_are_never_said_while_a_year_that_counts_is_missing(
    series: dict[int, Decimal], day: date, reach: Reach
) -> None:
    goal = Goal("ge", Direction.UP, Decimal(100), first_year=2024, last_year=2028, reach=reach)
    known = [Figure(year, value) for year, value in sorted(series.items())]
    verdict = judge(goal, known, day)
    if not verdict.judgement.is_good and verdict.judgement is not Judgement.MISSED:
        return
    levels = {Reach.END: {2028}, Reach.TIMES: {2024, 2028}, Reach.FALL: {2023, 2028}, Reach.GROWN: {2023, 2028}}
    wanted = levels.get(reach, set(range(2024, 2029)))
    is_settled_early = {
        Reach.TOTAL: verdict.judgement.is_good,  # a sum that is reached
        Reach.EVERY: verdict.judgement is Judgement.MISSED,  # a year that failed
    }
    assert wanted <= series.keys() or is_settled_early.get(reach)
