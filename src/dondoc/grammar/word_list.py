"""The words of a text one by one, with a bar wherever something other than a space or a line break parts them."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate, pairwise, repeat
from operator import add

from dondoc.grammar.syllables import LETTERS
from dondoc.text import fold

BAR = "|"
_FEW = 40  # pairs; most texts are asked for a handful
_BETWEEN = f" {BAR} "
_STEP = 128  # characters
# What may not stand before a word is looked for behind its first letter: so the search goes from letter to letter.
_RUN = re.compile(rf"([{LETTERS}](?<!\w.)(?<!\w['’.-].)[{LETTERS}]*+(?:[ \n][{LETTERS}]++)*(?![\w-])(?!['’]\w))")


@dataclass(frozen=True)
class WordList:
    """The folded `words` of a text in order, `BAR` between two that do not follow each other directly.

    `parts` are the text in order: by turns what lies between the stretches of words, and a stretch of words. Where a
    word stands is worked out when somebody asks, as most words are never asked for.
    """

    words: Sequence[str]
    parts: Sequence[str]
    _told: dict[tuple[str, str], bool] = field(default_factory=dict, repr=False, compare=False)

    def has_pair(self, first: str, second: str) -> bool:
        """Whether `second` follows `first` anywhere in the text."""
        pair = first, second
        if pair not in self._told:
            if len(self._told) >= _FEW:
                return pair in self._pairs
            self._told[pair] = f" {first} {second} " in self._joined
        return self._told[pair]

    def places_of_pair(self, first: str, second: str) -> Iterator[int]:
        """The places in `words` where `second` follows `first`."""
        pair, start, place = f" {first} {second} ", 0, 0
        while (found := self._joined.find(pair, start)) >= 0:
            place += self._joined.count(" ", start, found)
            yield place
            start, place = found + 1, place + 1

    def place(self, i: int) -> int:
        """Where in the text the word `i` begins."""
        step = bisect_right(self._blanks, i) - 1
        joined, blank = self._joined, step * _STEP - 1
        for _ in range(i + 1 - self._blanks[step]):
            blank = joined.find(" ", blank + 1)
        stretch = bisect_right(self._joined_starts, blank) - 1
        return self._starts[stretch] + blank - self._joined_starts[stretch]

    def span(self, first: int, stop: int) -> tuple[int, int]:
        """The characters of the words from `first` up to `stop`, which is not among them."""
        return self.place(first), self.place(stop - 1) + len(self.words[stop - 1])

    @cached_property
    def _pairs(self) -> frozenset[tuple[str, str]]:
        """Every word with the one behind it, for a text so spoilt that searching it again and again costs more."""
        return frozenset(pairwise(self.words))

    @cached_property
    def _joined(self) -> str:
        """The words with a blank before, between and behind them."""
        return f" {' '.join(self.words)} "

    @cached_property
    def _blanks(self) -> Sequence[int]:
        """How many blanks stand in `_joined` before each step: one of them before each word."""
        joined = self._joined
        counts = [joined.count(" ", start, start + _STEP) for start in range(0, len(joined), _STEP)]
        return list(accumulate(counts, initial=0))

    @cached_property
    def _starts(self) -> "array[int]":
        """Where in the text each stretch of words begins."""
        return array("L", accumulate(map(len, self.parts)))[::2]

    @cached_property
    def _joined_starts(self) -> "array[int]":
        """Where each stretch begins in all the words joined by blanks."""
        lengths = map(add, map(len, self.parts[1::2]), repeat(len(_BETWEEN)))
        return array("L", accumulate(lengths, initial=0))


def list_words(text: str) -> WordList:
    """Return the words of canonical `text` that are written in letters of Vietnamese."""
    parts = _RUN.split(fold(text))
    return WordList(_BETWEEN.join(parts[1::2]).replace("\n", " ").split(" "), parts)
