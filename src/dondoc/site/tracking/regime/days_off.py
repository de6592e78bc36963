"""Days on which nobody works: weekends, and the holidays of each year as data."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from dondoc.site.tracking.regime.lunar import lunar_holidays

_WEEKEND = (5, 6)  # Saturday and Sunday, as `date.weekday` counts


@dataclass(frozen=True, slots=True)
class DaysOff:
    """`off` and `worked` days by year, `every_year` as (month, day) for the years that are not known yet.

    `worked` are Saturdays or Sundays on which offices are open in exchange for a day off elsewhere.
    """

    every_year: frozenset[tuple[int, int]] = frozenset()
    off: frozenset[date] = frozenset()
    worked: frozenset[date] = frozenset()
    known_years: frozenset[int] = frozenset()

    def is_off(self, day: date) -> bool:
        """Whether offices are closed on `day`."""
        if day in self.worked:
            return False
        if day.weekday() in _WEEKEND or day in self.off:
            return True
        if self.is_known(day):
            return False
        return (day.month, day.day) in self.every_year or day in lunar_holidays(day.year)

    def is_known(self, day: date) -> bool:
        """Whether the days off of the year of `day` are data; else they are those that the law and the moon fix."""
        return day.year in self.known_years

    def next_worked(self, day: date) -> date:
        """`day`, or the first one after it on which offices are open."""
        while self.is_off(day):
            day += timedelta(days=1)
        return day

    def previous_worked(self, day: date) -> date:
        """`day`, or the last one before it on which offices are open."""
        while self.is_off(day):
            day -= timedelta(days=1)
        return day


def days_off_of(data: Mapping[str, Any]) -> DaysOff:
    """The days in `data`, as `days_off.yaml` writes them; raises ValueError, TypeError or KeyError otherwise."""
    years: Mapping[int, Mapping[str, Any]] = data.get("years", {})
    return DaysOff(
        every_year=frozenset(_month_and_day(written) for written in data.get("every_year", ())),
        off=frozenset(day for year in years.values() for written in year["closed"] for day in _days(written)),
        worked=frozenset(
            day for year in years.values() for written in year.get("worked", ()) for day in _days(written)
        ),
        known_years=frozenset(int(year) for year in years),
    )


def _month_and_day(written: str) -> tuple[int, int]:
    month, day = written.split("-")
    return int(month), int(day)


def _days(written: str) -> list[date]:
    """'2026-02-16/2026-02-20' is every day from the first to the second, '2026-04-27' that day alone."""
    first, _, last = written.partition("/")
    start, end = date.fromisoformat(first), date.fromisoformat(last or first)
    return [start + timedelta(days=number) for number in range((end - start).days + 1)]
