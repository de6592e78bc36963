"""Syllables that make no sense where they stand.

Vietnamese words are mostly two syllables, and many syllables live in compounds alone. Such a syllable beside none of
its partners is a puzzle: a slip, or a word that the lexicon lacks. A syllable that stands alone as a word, or is part
of a compound on either side, is none.
"""

import itertools
from collections.abc import Sequence

from dondoc.grammar.compounds import lexicon
from dondoc.grammar.word_list import BAR

_NONE: frozenset[str] = frozenset()


def find_puzzles(words: Sequence[str]) -> list[int]:
    """Return the places in `words` (folded, with bars) of those that make no sense."""
    known = lexicon()
    free, partners = known.free | {BAR, ""}, known.followers.get
    explains_next = [second in partners(first, _NONE) for first, second in itertools.pairwise(words)]
    return [
        i
        for i, (word, before, after) in enumerate(
            zip(words, [False, *explains_next], [*explains_next, False], strict=True)
        )
        if not (before or after or word in free)
    ]
