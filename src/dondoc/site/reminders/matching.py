"""Which day of a rule falls between two days. Pure: no clock, no database."""

from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `first` to `last`, both included."""

    first: date
    last: date


def day_of_rule(due_on: date, days: int, every: int, within: Span) -> date | None:
    """The last day `within` on which a rule speaks of something due on `due_on`; None where it does not.

    The rule speaks `days` after that day (before it where negative), and then again every `every` days, 0 for once.
    """
    first = due_on + timedelta(days=days)
    if first > within.last:
        return None
    if every:
        first += timedelta(days=(within.last - first).days // every * every)
    return first if first >= within.first else None


def due_days(days: int, every: int, within: Span) -> Span:
    """Between which days something must be due so that the rule can speak of it `within`: wide, never too narrow."""
    last = within.last - timedelta(days=days)
    return Span(date.min if every else within.first - timedelta(days=days), last)
