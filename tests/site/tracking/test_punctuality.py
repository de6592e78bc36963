"""Late and missing reports, as a table of days."""

from datetime import date

import pytest

from dondoc.site.tracking.punctuality import Arrival, Punctuality, arrival

DUE = date(2026, 6, 17)

ARRIVALS = [
    # today, submitted on, punctuality, days
    (date(2026, 6, 10), None, Punctuality.AWAITED, 7),
    (date(2026, 6, 17), None, Punctuality.AWAITED, 0),
    (date(2026, 6, 18), None, Punctuality.MISSING, 1),
    (date(2026, 6, 20), date(2026, 6, 17), Punctuality.IN_TIME, 0),
    (date(2026, 6, 20), date(2026, 6, 2), Punctuality.IN_TIME, 0),
    (date(2026, 6, 30), date(2026, 6, 19), Punctuality.LATE, 2),
]


@pytest.mark.parametrize(("today", "submitted_on", "kind", "days"), ARRIVALS)
def test_arrival_of_a_report(today: date, submitted_on: date | None, kind: Punctuality, days: int) -> None:
    assert arrival(today, due_on=DUE, submitted_on=submitted_on) == Arrival(kind, days)
