"""Dates and numbers as Vietnamese offices write them."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from django import forms
from django.template import Context, Template
from django.utils.formats import date_format, number_format


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("03/04/2026", date(2026, 4, 3)),
        ("30/9/2026", date(2026, 9, 30)),
        ("30-09-2026", date(2026, 9, 30)),
        ("30.9.2026", date(2026, 9, 30)),
        ("2026-09-30", date(2026, 9, 30)),
    ],
)
def test_days_are_read_with_the_day_first(typed: str, meant: date) -> None:
    assert forms.DateField().clean(typed) == meant


@pytest.mark.parametrize("typed", ["31/02/2026", "09/30/2026", "hôm nay"])
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(forms.ValidationError):
        forms.DateField().clean(typed)


def test_days_and_moments_are_shown_with_the_day_first() -> None:
    assert date_format(date(2026, 1, 20), "SHORT_DATE_FORMAT") == "20/01/2026"
    assert date_format(datetime(2026, 1, 20, 14, 5), "DATETIME_FORMAT") == "14:05 20/01/2026"
    assert Template("{{ day }}").render(Context({"day": date(2026, 1, 20)})) == "20/01/2026"


def test_numbers_have_a_decimal_comma_and_points_between_thousands() -> None:
    assert number_format(Decimal("1234.5"), force_grouping=True) == "1.234,5"
    assert forms.DecimalField(localize=True).clean("85,5") == Decimal("85.5")


def test_a_year_in_a_template_has_no_point_in_it() -> None:
    assert Template("{{ year }}").render(Context({"year": 2026})) == "2026"
