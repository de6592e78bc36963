"""The words of a text one by one, with a bar wherever something other than a space or a line break parts them."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise

from dondoc.grammar.syllables import LETTERS
from dondoc.text import fold

BAR = "|"
# What may not stand before a word is looked for behind its first letter: so the search goes from letter to letter.
_RUN = re.compile(rf"[{LETTERS}](?<!\w.)(?<!\w['’.-].)[{LETTERS}]*(?:[ \n][{LETTERS}]+)*(?![\w-])(?!['’]\w)")


@dataclass(frozen=True)
class WordList:
    """The folded `words` of a text in order, `BAR` between two that do not follow each other directly.

    `starts` has where each stretch of words begins in the text, `bars` where in `words` the bars stand.
    """

    words: Sequence[str]
    starts: Sequence[int]
    bars: Sequence[int]

    def has_pair(self, first: str, second: str) -> bool:
        """Whether `second` follows `first` anywhere in the text."""
        return (first, second) in self._pairs

    @cached_property
    def _pairs(self) -> frozenset[tuple[str, str]]:
        return frozenset(pairwise(self.words))

    def place(self, i: int) -> int:
        """Where in the text the word `i` begins."""
        stretch = bisect_left(self.bars, i)
        first = self.bars[stretch - 1] + 1 if stretch else 0
        return self.starts[stretch] + self._letters_before[i] - self._letters_before[first]

    @cached_property
    def _letters_before(self) -> list[int]:
        """How many letters and blanks stand before each word, counted over the whole list."""
        return [0, *accumulate(len(word) + 1 for word in self.words)]

    def span(self, first: int, stop: int) -> tuple[int, int]:
        """The characters of the words from `first` up to `stop`, which is not among them."""
        return self.place(first), self.place(stop - 1) + len(self.words[stop - 1])


def list_words(text: str) -> WordList:
    """Return the words of canonical `text` that are written in letters of Vietnamese."""
    stretches = list(_RUN.finditer(fold(text)))
    words = f" {BAR} ".join([stretch[0] for stretch in stretches]).replace("\n", " ").split(" ")
    bars = [i for i, word in enumerate(words) if word == BAR]
    return WordList(words, [stretch.start() for stretch in stretches], bars)
