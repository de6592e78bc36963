"""Periods in folded text: which there are, what stands at its head, and what follows the words that introduce one.

A period is a value, its first and last day, as `dondoc.grammar.times.period_rules` read it.
"""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from dondoc.grammar.rules import Reading, find_readings
from dondoc.grammar.times.period_rules import JOIN, RULES
from dondoc.grammar.times.stretches import Period

# No rule reads anything without a year.
_YEAR_FIGURES = re.compile(r"(?:19|20)\d\d")
_JOINED = re.compile(rf"^{JOIN}$")
_DAYS = ("day-in-words", "day")
_DAY_RULES = tuple(rule for rule in RULES if rule.name in _DAYS)


@lru_cache(maxsize=256)
def find_periods(folded: str) -> tuple[Reading[Period], ...]:
    """Return the periods in `folded` text in reading order; 'quý II/2026 - quý I/2027' is one.

    The last answers are kept: several readers ask for the same sentence, and cells repeat.
    """
    if "20" not in folded and "19" not in folded:  # most words name no year
        return ()
    years = [year.start() for year in _YEAR_FIGURES.finditer(folded)]
    if not years:
        return ()
    joined: list[Reading[Period]] = []
    for reading in find_readings(RULES, folded, years):
        last = joined[-1] if joined else None
        if last and _JOINED.match(folded[last.end : reading.start]) and (whole := last.value.until(reading.value)):
            joined[-1] = Reading(whole, "joined", last.start, reading.end)
        else:
            joined.append(reading)
    return tuple(joined)


def read_day_at_head(folded: str) -> tuple[date, int] | None:
    """Return the day that `folded` text begins with and where it ends; None where it begins with none.

    The same as the first of `find_periods`, but where it names one year only: there nothing is longer than the day.
    """
    if len(_YEAR_FIGURES.findall(folded)) > 1:
        first = next(iter(find_periods(folded)), None)
        is_day = first is not None and first.start == 0 and first.rule in _DAYS
        return (first.value.end, first.end) if first and is_day else None
    for rule in _DAY_RULES:
        match = rule.pattern.match(folded)
        day = rule.produce(match) if match else None
        if match and day:
            return day.end, match.end()
    return None


def find_periods_after(folded: str, hints: Sequence[int], reach: int) -> list[Reading[Period]]:
    """Return the periods of `folded` that begin within `reach` characters after one of the offsets `hints`.

    Most of a text holds no time at all; looking only behind the words that introduce one costs a tenth.
    """
    return [
        Reading(reading.value, reading.rule, start + reading.start, start + reading.end)
        for start, end in windows_after(hints, reach)
        for reading in find_periods(folded[start:end])
    ]


def windows_after(hints: Sequence[int], reach: int) -> list[tuple[int, int]]:
    """Return the stretches that begin at one of the offsets `hints` and are `reach` long, joined where they meet."""
    windows: list[tuple[int, int]] = []
    for hint in hints:
        first = windows.pop()[0] if windows and hint < windows[-1][1] else hint
        windows.append((first, hint + reach))
    return windows
