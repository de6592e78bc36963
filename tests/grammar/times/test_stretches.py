"""Stretches of the calendar, counted from months and days."""

from datetime import date

import pytest

from dondoc.grammar.times.stretches import Period, first_days, last_days, last_week, months, months_later, week


def period(start: str, end: str) -> Period:
    return Period(date.fromisoformat(start), date.fromisoformat(end))


FEBRUARY = period("2028-02-01", "2028-02-29")


@pytest.mark.parametrize(
    ("start", "end", "spans"),
    [("2026-01-01", "2026-12-31", False), ("2026-10-01", "2027-03-31", True), ("2026-01-01", "2030-12-31", True)],
    ids=["one whole year", "over a turn of the year", "five years"],
)
def test_a_period_spans_years_where_it_ends_in_a_later_one(start: str, end: str, spans: bool) -> None:
    assert Period(date.fromisoformat(start), date.fromisoformat(end)).spans_years is spans


@pytest.mark.parametrize(("first", "last"), [(0, 3), (3, 13), (4, 3)], ids=["no first", "no last", "backwards"])
def test_months_that_a_year_does_not_have_are_none(first: int, last: int) -> None:
    assert months(2028, first, last) is None


def test_a_month_ends_on_its_own_last_day() -> None:
    assert months(2028, 2, 2) == FEBRUARY
    assert months(2028, 2, 4) == period("2028-02-01", "2028-04-30")


def test_first_and_last_days_of_a_month_count_both_ends() -> None:
    assert first_days(FEBRUARY, 10) == period("2028-02-01", "2028-02-10")
    assert last_days(FEBRUARY, 5) == period("2028-02-25", "2028-02-29")


def test_weeks_begin_on_the_first_of_the_month_and_the_last_ends_with_it() -> None:
    assert [week(FEBRUARY, number) for number in (1, 2)] == [
        period("2028-02-01", "2028-02-07"),
        period("2028-02-08", "2028-02-14"),
    ]
    assert last_week(FEBRUARY) == period("2028-02-23", "2028-02-29")


@pytest.mark.parametrize(
    ("day", "count", "later"),
    [("2026-11-30", 3, "2027-02-28"), ("2026-01-15", 1, "2026-02-15"), ("2026-01-31", 12, "2027-01-31")],
    ids=["a shorter month of the next year", "the next month", "a year"],
)
def test_months_later_is_the_same_day_or_the_last_of_a_shorter_month(day: str, count: int, later: str) -> None:
    assert months_later(date.fromisoformat(day), count) == date.fromisoformat(later)


def test_a_stretch_runs_until_a_later_one_and_never_backwards() -> None:
    march = period("2028-03-01", "2028-03-31")
    assert FEBRUARY.until(march) == period("2028-02-01", "2028-03-31")
    assert march.until(period("2028-01-01", "2028-01-31")) is None
