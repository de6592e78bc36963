"""The words of a text with what each pair of them is: what all who look for broken, extra and missing words ask."""

from collections.abc import Iterator
from functools import cache

from dondoc.grammar.words.compounds import lexicon
from dondoc.grammar.words.extra_words import pairs_too_many
from dondoc.grammar.words.misread_phrases import misread_pairs
from dondoc.grammar.words.set_phrases import LOST_STROKES
from dondoc.grammar.words.word_list import list_words
from dondoc.grammar.words.word_pairs import Mark, MarkedWords, PairTable


def read_words(text: str) -> MarkedWords:
    """Return the words of canonical `text` with their marks."""
    return word_table().mark(list_words(text))


@cache
def word_table() -> PairTable:
    """The pairs of words that mean anything to one of those who look for them."""
    return PairTable(lexicon().free, _pairs(), LOST_STROKES)


def _pairs() -> Iterator[tuple[str, str, Mark]]:
    known = lexicon()
    for first, partners in known.followers.items():  # words that stand alone need no partner
        bound = partners - known.free if first in known.free else partners
        yield from ((first, second, Mark.COMPOUND) for second in bound)
    yield from ((first, second, Mark.TOO_MANY) for first, second in pairs_too_many())
    yield from ((first, second, Mark.MISREAD) for first, second in misread_pairs())
