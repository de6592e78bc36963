"""Values of a result as the columns of the database take them."""

from datetime import date
from decimal import Decimal

import pytest

from dondoc.site.programmes.columns import fitting, stored_day, stored_figure
from dondoc.site.programmes.models import Programme


@pytest.mark.parametrize(
    ("read", "stored"),
    [
        (None, None),
        (150000, Decimal("150000")),
        (44.36, Decimal("44.36")),
        ("0.1", Decimal("0.1")),
        (-2.5, Decimal("-2.5")),
        (1 / 3, Decimal("0.333333")),
        (10**17, Decimal(10**17)),
        (10**18, None),
        (1e300, None),
    ],
)
def test_figures_are_exact_or_absent(read: float | str | None, stored: Decimal | None) -> None:
    assert stored_figure(read) == stored


@pytest.mark.parametrize(("words", "kept"), [(None, ""), ("12/KH-UBND", "12/KH-UBND"), ("x" * 101, "x" * 100)])
def test_words_are_cut_to_their_column(words: str | None, kept: str) -> None:
    assert fitting(Programme, "number", words) == kept


def test_days_are_iso_or_absent() -> None:
    assert stored_day("2026-06-30") == date(2026, 6, 30)
    assert stored_day(None) is None
