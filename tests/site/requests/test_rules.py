"""How long whoever decides on a request has."""

from datetime import date

import pytest

from dondoc.site.requests.rules import Rule


@pytest.mark.parametrize(
    ("submitted_on", "days", "last"),
    [
        (date(2026, 6, 10), 5, date(2026, 6, 17)),  # a weekend between
        (date(2026, 2, 12), 3, date(2026, 2, 24)),  # Tet from 16 to 20 February, and two weekends
        (date(2026, 4, 29), 1, date(2026, 5, 4)),  # 30 April and 1 May, then a weekend
        (date(2026, 1, 9), 1, date(2026, 1, 10)),  # a Saturday that is worked
    ],
)
def test_weekends_and_holidays_do_not_count(submitted_on: date, days: int, last: date) -> None:
    assert Rule(frozenset(), days).last_day(submitted_on) == last
