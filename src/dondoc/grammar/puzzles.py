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
    free = _free()
    bound = [i for i, word in enumerate(words) if word not in free]
    return [i for i in bound if not _has_partner(words, i)]


def _has_partner(words: Sequence[str], i: int) -> bool:
    """Whether the word at `i` makes a compound with the one behind it or the one before it."""
    word, followers = words[i], lexicon().followers
    if i + 1 < len(words) and words[i + 1] in followers.get(word, _NONE):
        return True
    return i > 0 and word in followers.get(words[i - 1], _NONE)


@cache
def _free() -> frozenset[str]:
    return lexicon().free | {BAR, ""}
