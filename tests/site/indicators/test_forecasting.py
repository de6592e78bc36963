"""The trend through the figures so far."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dondoc.site.indicators.figures import Figure
from dondoc.site.indicators.forecasting import METHOD, TooFewFigures, forecast


def series(*values: str, first: int = 2022) -> list[Figure]:
    return [Figure(first + place, Decimal(value)) for place, value in enumerate(values)]


@pytest.mark.parametrize("count", [0, 1, 2])
def test_fewer_than_three_figures_make_no_trend(count: int) -> None:
    with pytest.raises(TooFewFigures):
        forecast(series(*["1"] * count), 2030)


def test_figures_on_a_line_go_on_along_it() -> None:
    found = forecast(series("10", "12", "14", "16"), 2030)
    assert (found.value, found.low, found.high) == (Decimal(26), Decimal(26), Decimal(26))
    assert (found.method, found.first_year, found.last_year, found.count) == (METHOD, 2022, 2025, 4)


def test_the_range_is_that_of_the_textbook() -> None:
    """By hand: slope 0.5, mean 2.5; residuals -0.5, 1, -0.5 give s² = 1.5; at 2025 the margin is t·s·√(1+1/3+4/2)."""
    found = forecast(series("1.5", "3.5", "2.5"), 2025)
    margin = Decimal("3.078") * (Decimal("1.5") * (1 + Decimal(1) / 3 + Decimal(4) / 2)).sqrt()
    assert found.value == Decimal("3.5")
    assert abs(found.high - found.value - margin) < Decimal("0.000001")
    assert abs(found.value - found.low - margin) < Decimal("0.000001")


def test_years_without_a_figure_are_left_out_not_filled() -> None:
    figures = [Figure(2020, Decimal(0)), Figure(2022, Decimal(2)), Figure(2026, Decimal(6))]
    assert forecast(figures, 2030).value == Decimal(10)


def test_many_figures_are_taken_too() -> None:
    found = forecast([Figure(1990 + year, Decimal(year % 3)) for year in range(36)], 2030)
    assert found.low < found.value < found.high


@given(st.lists(st.decimals(-1000, 1000, places=2), min_size=3, max_size=12), st.integers(1, 10))
def test_a_forecast_further_ahead_is_never_surer(values: list[Decimal], ahead: int) -> None:
    figures = [Figure(2010 + place, value) for place, value in enumerate(values)]
    last = figures[-1].year
    near, far = forecast(figures, last + ahead), forecast(figures, last + ahead + 1)
    assert near.low <= near.value <= near.high
    assert far.high - far.low >= near.high - near.low - Decimal("0.000002")  # each end is rounded
