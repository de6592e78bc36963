"""The day as of which a list is shown."""

from datetime import date

import pytest
from django.test import RequestFactory
from pytest_django import Settings

from dondoc.site.agencies.as_of import AsOf, as_of

TODAY = date(2026, 6, 20)


@pytest.fixture(autouse=True)
def _day(settings: Settings) -> None:
    settings.DONDOC_TODAY = TODAY.isoformat()


def asked(query: str) -> AsOf:
    return as_of(RequestFactory().get(f"/co-quan/{query}"))


@pytest.mark.parametrize(
    ("query", "day"),
    [
        ("", TODAY),
        ("?ngay=", TODAY),
        ("?ngay=2024-06-30", date(2024, 6, 30)),
        ("?ngay=30/06/2024", date(2024, 6, 30)),
        ("?ngay=2027-01-01", date(2027, 1, 1)),
        ("?ngay=2024-02-30", TODAY),
        ("?ngay=hom+qua", TODAY),
    ],
)
def test_the_day_in_the_address_counts_where_it_can_be_read(query: str, day: date) -> None:
    assert asked(query).day == day


def test_what_names_no_day_is_told() -> None:
    assert asked("?ngay=2024-02-30").asked == "2024-02-30"
    assert asked("?ngay=2024-02-28").asked == ""


def test_links_keep_another_day_than_today() -> None:
    assert asked("?ngay=2024-06-30").query == "?ngay=2024-06-30"
    assert asked("?ngay=2026-06-20").query == ""
    assert asked("").more == ""


def test_a_change_of_the_day_keeps_the_other_filters_and_begins_at_the_first_page() -> None:
    assert asked("?q=tai+chinh&ngay=2024-06-30&page=3").beside == (("q", "tai chinh"),)
