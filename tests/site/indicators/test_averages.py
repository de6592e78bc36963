"""What a period makes of its years, and what the years that are left still need."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.site.indicators.averages import NoAverage, measured, pace, year_by_year
from dondoc.site.indicators.figures import Figure
from dondoc.site.indicators.goals import Reach

BASE = Figure(2025, Decimal(100))


def series(*values: str, first: int = 2026) -> list[Figure]:
    return [Figure(first + place, Decimal(value)) for place, value in enumerate(values)]


@pytest.mark.parametrize(
    ("reach", "values", "come_to"),
    [
        (Reach.TOTAL, ["10", "20"], "30"),
        (Reach.MEAN, ["10", "20"], "15"),
        (Reach.RATE, ["10", "10", "10"], "10"),
        (Reach.RATE, ["0", "21"], "10"),  # 1.21 over two years is 1.1 a year; the plain mean would say 10.5
        (Reach.GROWN, ["50", "121"], "10"),
        (Reach.FALL, ["98", "96.5"], "1.75"),
    ],
)
def test_a_period_comes_to_what_its_years_make(reach: Reach, values: list[str], come_to: str) -> None:
    assert measured(reach, series(*values), BASE) == Decimal(come_to)


@pytest.mark.parametrize(
    ("reach", "values", "border", "needed"),
    [
        (Reach.TOTAL, ["30000"], "150000", "30000"),
        (Reach.MEAN, ["8", "9"], "10", "11"),
        (Reach.FALL, ["99"], "1.5", "1.625"),  # 7.5 points in five years, 1 in the first: 6.5 in four
    ],
)
def test_the_pace_is_what_each_year_left_needs(reach: Reach, values: list[str], border: str, needed: str) -> None:
    assert pace(reach, Decimal(border), range(2026, 2031), series(*values), BASE) == Decimal(needed)


@pytest.mark.parametrize(
    ("reach", "values", "base"),
    [
        (Reach.RATE, ["-100"], BASE),
        (Reach.GROWN, ["0"], BASE),
        (Reach.GROWN, ["5"], Figure(2025, Decimal(0))),
        (Reach.FALL, ["5"], None),
        (Reach.FALL, ["5"], Figure(2026, Decimal(6))),
    ],
)
def test_what_has_no_mean_is_refused(reach: Reach, values: list[str], base: Figure | None) -> None:
    with pytest.raises(NoAverage):
        measured(reach, series(*values), base)


def test_the_years_of_a_fall_are_its_steps_and_a_missing_year_makes_none() -> None:
    known = [Figure(2023, Decimal(20)), Figure(2024, Decimal(18)), Figure(2026, Decimal(12))]
    assert year_by_year(Reach.FALL, known) == [Decimal(2)]
    assert year_by_year(Reach.GROWN, known) == [Decimal(-10)]
    assert year_by_year(Reach.MEAN, known) == [Decimal(20), Decimal(18), Decimal(12)]


rates = st.decimals(-20, 40, places=2)
levels = st.decimals("0.5", 1000, places=2)


@pytest.mark.parametrize("reach", [Reach.TOTAL, Reach.MEAN, Reach.RATE])
@given(values=st.lists(rates, min_size=1, max_size=4), border=rates)
def test_years_that_keep_the_pace_bring_the_period_to_its_border(
    reach: Reach, values: list[Decimal], border: Decimal
) -> None:
    counted = [Figure(2026 + place, value) for place, value in enumerate(values)]
    needed = pace(reach, border, range(2026, 2031), counted)
    rest = [Figure(year, needed) for year in range(2026 + len(values), 2031)]
    assert abs(measured(reach, [*counted, *rest]) - border) < Decimal("0.0001")


@pytest.mark.parametrize("reach", [Reach.FALL, Reach.GROWN])
@given(base=levels, now=levels, border=st.decimals(0, 20, places=2))
def test_a_fall_or_growth_that_keeps_the_pace_ends_at_its_border(
    reach: Reach, base: Decimal, now: Decimal, border: Decimal
) -> None:
    start, counted = Figure(2025, base), [Figure(2027, now)]
    needed = pace(reach, border, range(2026, 2031), counted, start)
    end = now - 3 * needed if reach is Reach.FALL else now * (1 + needed / 100) ** 3
    if end <= 0:
        return  # no level can show such a growth
    come_to = measured(reach, [*counted, Figure(2030, end)], start)
    assert abs(come_to - border) < Decimal("0.001")


@given(st.lists(rates, min_size=1, max_size=8))
def test_the_mean_growth_never_leaves_the_range_of_the_years(values: list[Decimal]) -> None:
    found = measured(Reach.RATE, [Figure(2020 + place, value) for place, value in enumerate(values)])
    assert min(values) - Decimal("0.000001") <= found <= max(values) + Decimal("0.000001")
