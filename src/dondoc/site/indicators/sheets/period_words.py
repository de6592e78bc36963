"""Periods as tables write them: '2025', 'Năm 2025', 'Quý I/2026', '6/2026', '6 tháng đầu năm 2026', '2026-Q1'."""

import re
from functools import cache

from dondoc.data_files import data_beside
from dondoc.site.indicators.periods import BadPeriod, Period, Periodicity, read_period
from dondoc.site.searching import searchable

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


def period_in(text: str) -> Period | None:
    """The period that all of `text` names, words of an estimate left aside; None where it names none."""
    bare = searchable(text)
    for mark in _estimates():
        bare = re.sub(rf"\(?\b{mark}(?: thuc hien| tinh)?\b\)?", " ", bare)
    bare = " ".join(bare.split()).strip(" ()")
    try:
        return read_period(bare.upper())
    except BadPeriod:
        return next((_period(kind, match) for kind, rule in _rules() if (match := rule.fullmatch(bare))), None)


def is_estimate(text: str) -> bool:
    """Whether `text` speaks of an estimate."""
    bare = searchable(text)
    return any(re.search(rf"\b{mark}\b", bare) for mark in _estimates())


def _period(kind: str, match: re.Match[str]) -> Period:
    year = int(match["year"])
    if kind == "year":
        return Period(year)
    if kind.startswith("half"):
        return Period(year, Periodicity.HALF, 1 if kind == "half_first" else 2)
    number = match["number"]
    return Period(year, Periodicity(kind), _ROMAN.get(number) or int(number))


@cache
def _rules() -> tuple[tuple[str, re.Pattern[str]], ...]:
    rules: dict[str, str] = data_beside(__package__, "words.yaml")["periods"]
    return tuple((kind, re.compile(rule, re.ASCII)) for kind, rule in rules.items())


@cache
def _estimates() -> tuple[str, ...]:
    words: list[str] = data_beside(__package__, "words.yaml")["estimates"]
    return tuple(searchable(word) for word in words)
