"""What a rule is, and how the readings of several rules are told apart.

A rule has a name, a pattern over folded text (see `dondoc.text.fold`) and a production that turns a match into a
value. A production may return None: the words looked right but mean nothing ('quý V', 'ngày 31/02/2026').
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from operator import itemgetter
from typing import Generic, NamedTuple, TypeVar

from dondoc.grammar.patterns import holds_any

Value = TypeVar("Value")
_BEHIND = 16  # characters from a place on that a rule may look at


@dataclass(frozen=True, slots=True)
class Rule(Generic[Value]):
    """A named pattern over folded text, with the production that gives its meaning.

    Of `needs`, if given, at least one is in every text that the pattern matches: a cheap look before a dear one.
    What it reads begins at most `before` characters before a place where rules of its kind are looked for. Of `signs`,
    if given, one stands right before such a place, but for a blank; with `apart` it reads two places that begin at most
    so many characters apart.
    """

    name: str
    pattern: re.Pattern[str]
    produce: Callable[[re.Match[str]], Value | None]
    needs: tuple[str, ...] = ()
    before: int = 100
    signs: frozenset[str] | None = None
    apart: int | None = None


class Reading(NamedTuple, Generic[Value]):
    """A value that `rule` read from the characters [start, end) of a text."""

    value: Value
    rule: str
    start: int
    end: int


def find_readings(
    rules: Iterable[Rule[Value]], folded: str, places: Sequence[int] | None = None
) -> list[Reading[Value]]:
    """Return what `rules` read in `folded` text, in reading order; of two that overlap, the longer one.

    Whoever knows that they match nowhere but around some `places` of it spares them the rest.
    Of two equally long ones the earlier rule wins, so the order of a table of rules is its order of preference.
    """
    known = None if places is None else _Known(folded, places)
    found: list[tuple[int, Rule[Value], re.Match[str]]] = []
    for rule in rules:
        if rule.needs and not holds_any(folded, rule.needs):
            continue
        for start, end in known.stretches(rule) if known else ((0, len(folded)),):
            for match in rule.pattern.finditer(folded, start, end):
                found.append((match.start() - match.end(), rule, match))
    found.sort(key=itemgetter(0))
    kept: list[Reading[Value]] = []  # in reading order, none overlapping
    starts: list[int] = []
    for _, rule, match in found:
        start, end = match.span()
        place = bisect_right(starts, start)
        clear_before = place == 0 or kept[place - 1].end <= start
        if clear_before and (place == len(kept) or end <= starts[place]):
            value = rule.produce(match)  # only now: most of what is shorter lies within what is longer
            if value is not None:
                kept.insert(place, Reading(value, rule.name, start, end))
                starts.insert(place, start)
    return kept


@dataclass(slots=True)
class _Known:
    """The places of `folded` text around which rules match, and what stands around them."""

    folded: str
    places: Sequence[int]
    _stretches: dict[int, Sequence[tuple[int, int]]] = field(default_factory=dict)  # by how far before they begin
    _signs: set[str] | None = None

    def stretches(self, rule: Rule[Value]) -> Sequence[tuple[int, int]]:
        """The stretches [start, end) in which `rule` may match; none touch."""
        if rule.signs is not None and rule.signs.isdisjoint(self._signs_before()):
            return ()
        if rule.apart is not None and not self._stand_near(rule.apart):
            return ()
        if rule.before not in self._stretches:
            self._stretches[rule.before] = _around(self.places, rule.before)
        return self._stretches[rule.before]

    def _signs_before(self) -> set[str]:
        """What stands right before the places, but for a blank."""
        if self._signs is None:
            self._signs = {self.folded[max(place - 2, 0) : place].rstrip(" ")[-1:] for place in self.places}
        return self._signs

    def _stand_near(self, apart: int) -> bool:
        """Whether two places begin at most so many characters apart."""
        return any(second - first <= apart for first, second in pairwise(self.places))


def _around(places: Sequence[int], before: int) -> list[tuple[int, int]]:
    """The stretches [start, end) from `before` characters before each of `places` on; none touch."""
    stretches: list[tuple[int, int]] = []
    begin = end = -1
    for place in places:
        if place - before > end:
            if end >= 0:
                stretches.append((begin, end))
            begin = max(place - before, 0)
        end = place + _BEHIND
    if end >= 0:
        stretches.append((begin, end))
    return stretches
