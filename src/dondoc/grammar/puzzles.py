"""Syllables that make no sense where they stand.

Vietnamese words are mostly two syllables, and many syllables live in compounds alone. Such a syllable beside none of
its partners is a puzzle: a slip, or a word that the lexicon lacks. A syllable that stands alone as a word, or is part
of a compound on either side, is none.
"""

from collections.abc import Sequence
from functools import cache
from itertools import compress, count, islice, repeat
from operator import contains, not_

from dondoc.grammar.compounds import lexicon
from dondoc.grammar.word_list import BAR

_NONE: frozenset[str] = frozenset()


def find_puzzles(words: Sequence[str]) -> list[int]:
    """Return the places in `words` (folded, with bars) of those that make no sense."""
    followers = lexicon().followers
    is_bound = list(map(frozenset(words).difference(_free()).__contains__, words))
    words = [*words, BAR]  # so that a bar stands behind the last word, and (counted from the end) before the first
    partners = map(followers.get, compress(words, is_bound), repeat(_NONE))
    leads = map(contains, partners, compress(islice(words, 1, None), is_bound))
    alone = compress(compress(count(), is_bound), map(not_, leads))  # but for the word before it
    return [i for i in alone if words[i] not in followers.get(words[i - 1], _NONE)]


@cache
def _free() -> frozenset[str]:
    return lexicon().free | {BAR, ""}
