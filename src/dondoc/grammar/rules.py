"""What a rule is, and how the readings of several rules are told apart.

A rule has a name, a pattern over folded text (see `dondoc.text.fold`) and a production that turns a match into a
value. A production may return None: the words looked right but mean nothing ('quý V', 'ngày 31/02/2026').
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Rule(Generic[Value]):
    """A named pattern over folded text, with the production that gives its meaning.

    Of `needs`, if given, at least one is in every text that the pattern matches: a cheap look before a dear one.
    """

    name: str
    pattern: re.Pattern[str]
    produce: Callable[[re.Match[str]], Value | None]
    needs: tuple[str, ...] = ()

    def may_match(self, folded: str) -> bool:
        """Whether it is worth while to search `folded`."""
        return not self.needs or any(words in folded for words in self.needs)


@dataclass(frozen=True, slots=True)
class Reading(Generic[Value]):
    """A value that `rule` read from the characters [start, end) of a text."""

    value: Value
    rule: str
    start: int
    end: int


def find_readings(rules: Iterable[Rule[Value]], folded: str) -> list[Reading[Value]]:
    """Return what `rules` read in `folded` text, in reading order; of two that overlap, the longer one.

    Of two equally long ones the earlier rule wins, so the order of a table of rules is its order of preference.
    """
    found = [
        Reading(value, rule.name, *match.span())
        for rule in rules
        if rule.may_match(folded)
        for match in rule.pattern.finditer(folded)
        if (value := rule.produce(match)) is not None
    ]
    kept: list[Reading[Value]] = []  # in reading order, none overlapping
    starts: list[int] = []
    for new in sorted(found, key=lambda reading: reading.start - reading.end):
        place = bisect_right(starts, new.start)
        clear_before = place == 0 or kept[place - 1].end <= new.start
        if clear_before and (place == len(kept) or new.end <= starts[place]):
            kept.insert(place, new)
            starts.insert(place, new.start)
    return kept
