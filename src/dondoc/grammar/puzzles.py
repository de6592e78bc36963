"""Syllables that make no sense where they stand.

Vietnamese words are mostly two syllables, and many syllables live in compounds alone. Such a syllable beside none of
its partners is a puzzle: a slip, or a word that the lexicon lacks. A syllable that stands alone as a word, or is part
of a compound on either side, is none.
"""

from collections.abc import Sequence
from functools import cache

from dondoc.grammar.compounds import lexicon
from dondoc.grammar.word_list import BAR

_NONE: frozenset[str] = frozenset()


def find_puzzles(words: Sequence[str]) -> list[int]:
    """Return the places in `words` (folded, with bars) of those that make no sense."""
    free, followers = _free(), lexicon().followers
    bound = [i for i, word in enumerate(words) if word not in free]
    words = [*words, BAR]  # so that a bar stands behind the last word, and (counted from the end) before the first
    return [
        i
        for i in bound
        if words[i + 1] not in followers.get(words[i], _NONE) and words[i] not in followers.get(words[i - 1], _NONE)
    ]


@cache
def _free() -> frozenset[str]:
    return lexicon().free | {BAR, ""}
