"""The words of a text one by one, with a bar wherever something other than a space or a line break parts them."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate, pairwise

from dondoc.grammar.syllables import LETTERS
from dondoc.text import fold

BAR = "|"
_FEW = 40  # pairs; most texts are asked for a handful
_BETWEEN = f" {BAR} "
_STEP = 64  # words from one milestone to the next
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
    _milestones: list[int] = field(default_factory=lambda: [0], repr=False, compare=False)  # letters before each step

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
        joined = self._letters_before(i) + i
        stretch = bisect_right(self._joined_starts, joined) - 1
        return self._starts[stretch] + joined - self._joined_starts[stretch]

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

    def _letters_before(self, i: int) -> int:
        """How many letters stand before the word `i`, counted over the whole list, blanks left out."""
        step = i // _STEP
        while len(self._milestones) <= step:
            first = (len(self._milestones) - 1) * _STEP
            self._milestones.append(self._milestones[-1] + sum(map(len, self.words[first : first + _STEP])))
        return self._milestones[step] + sum(map(len, self.words[step * _STEP : i]))

    @cached_property
    def _starts(self) -> "array[int]":
        """Where in the text each stretch of words begins."""
        return array("L", accumulate(map(len, self.parts)))[::2]

    @cached_property
    def _joined_starts(self) -> "array[int]":
        """Where each stretch begins in all the words joined by blanks."""
        return array("L", accumulate((len(words) + len(_BETWEEN) for words in self.parts[1::2]), initial=0))


def list_words(text: str) -> WordList:
    """Return the words of canonical `text` that are written in letters of Vietnamese."""
    parts = _RUN.split(fold(text))
    return WordList(_BETWEEN.join(parts[1::2]).replace("\n", " ").split(" "), parts)
