"""The words of a text: stretches of them, parted by whatever is neither a word nor the space or line break between two.

What is a part of something else is no word: 'Pa-ri', 'NQ-CP', 'H'Mông'.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from dondoc.text import fold
from dondoc.text.syllables import LETTERS

# What may not stand before a word is looked for behind its first letter: so the search goes from letter to letter. All
# words up to the next sign are one run; the last ones are given back where a sign makes them parts of something else.
_RUN = re.compile(rf"([{LETTERS}](?<!\w.)(?<!\w['’.-].)[{LETTERS} \n]*(?<=[{LETTERS}])(?![\w-])(?!['’]\w))")


class Stretch(NamedTuple):
    """Words that follow each other, the first at the character `start` of the text; a blank line is one, too: ''."""

    start: int
    words: Sequence[str]

    def span(self, first: int, stop: int) -> tuple[int, int]:
        """The characters of its words from `first` up to `stop`, which is not among them."""
        begin = self.start + len(" ".join(self.words[:first])) + (first > 0)
        return begin, begin + len(" ".join(self.words[first:stop]))


class Place(NamedTuple):
    """One word of a text: number `i` of the words of a `stretch`."""

    stretch: Stretch
    i: int

    @property
    def word(self) -> str:
        return self.stretch.words[self.i]


@dataclass(frozen=True)
class WordList:
    """The folded words of a text. `parts` are the text: by turns what lies between the stretches, and a stretch.

    Which words a stretch has, and where it is, is worked out when somebody asks, as most are never asked for.
    """

    parts: Sequence[str]

    @property
    def stretches(self) -> Iterator[Stretch]:
        """All stretches in order."""
        return map(self.stretch, range(len(self.parts) // 2))

    @property
    def between(self) -> Iterator[tuple[int, str]]:
        """What lies before, between and behind the stretches, with its place: signs, figures, and what is no word."""
        return zip(self._starts[0::2], self.parts[0::2], strict=True)

    def stretch(self, number: int) -> Stretch:
        """The stretch of that number, counted from 0."""
        return Stretch(self._starts[2 * number + 1], words_of(self.parts[2 * number + 1]))

    @cached_property
    def _starts(self) -> Sequence[int]:
        """Where in the text each part begins."""
        return list(accumulate(map(len, self.parts[:-1]), initial=0))


def list_words(text: str) -> WordList:
    """Return the words of canonical `text` that are written in letters of Vietnamese."""
    return WordList(_RUN.split(fold(text)))


def words_of(stretch: str) -> list[str]:
    """Return the words of one stretch."""
    return stretch.replace("\n", " ").split(" ")
