"""Stretches of the calendar as values: months of a year, weeks of a month, its first and last days."""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

_DAYS_OF_WEEK = 7


class Period(NamedTuple):
    """The days from `start` to `end`, both included."""

    start: date
    end: date

    @property
    def spans_years(self) -> bool:
        """Whether the period runs over more than one calendar year, as a plan's 'giai đoạn' does."""
        return self.start.year < self.end.year

    def until(self, later: "Period") -> "Period | None":
        """The period from here to the end of `later`; None where that would run backwards."""
        return Period(self.start, later.end) if self.start <= later.end else None


def months(year: int, first: int, last: int) -> Period | None:
    """Return the months `first` to `last` of `year`; None where they are none of a year or run backwards."""
    if not (1 <= first <= last <= 12):
        return None
    return Period(date(year, first, 1), date(year, last, monthrange(year, last)[1]))


def first_days(month: Period, count: int) -> Period:
    """Return the first `count` days of `month`."""
    return Period(month.start, month.start + timedelta(days=count - 1))


def last_days(month: Period, count: int) -> Period:
    """Return the last `count` days of `month`: the last five begin four days before its end."""
    return Period(month.end - timedelta(days=count - 1), month.end)


def week(month: Period, number: int) -> Period:
    """Return the seven days that are week `number` of `month`: the first begins on the first day of the month."""
    begins = month.start + timedelta(days=(number - 1) * _DAYS_OF_WEEK)
    return Period(begins, begins + timedelta(days=_DAYS_OF_WEEK - 1))


def last_week(month: Period) -> Period:
    """Return the last seven days of `month`."""
    return last_days(month, _DAYS_OF_WEEK)


def months_later(day: date, count: int) -> date:
    """Return the same day of the month `count` months after `day`, or the last of that month where it is shorter."""
    years, month = divmod(day.month - 1 + count, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
