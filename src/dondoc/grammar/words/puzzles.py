"""Syllables that make no sense where they stand.

Vietnamese words are mostly two syllables, and many syllables live in compounds alone. Such a syllable beside none of
its partners is a puzzle: a slip, or a word that the lexicon lacks. A syllable that stands alone as a word, or is part
of a compound on either side, is none.
"""

from functools import lru_cache

from dondoc.grammar.words.joined_words import place_of_second
from dondoc.grammar.words.left_out_words import shortened_phrases
from dondoc.grammar.words.lone_words import lone_reading
from dondoc.grammar.words.marked_words import word_table
from dondoc.grammar.words.slip_guesses import likely_guesses
from dondoc.grammar.words.unmarked_words import unmarked_reading
from dondoc.grammar.words.word_list import Place
from dondoc.grammar.words.word_pairs import MarkedWords

_AROUND = 2  # words to either side that whoever solves a puzzle may look at


def find_open_puzzles(listed: MarkedWords) -> list[Place]:
    """Return the puzzles that may be solved by a slip, a space or a word that was left out.

    The others, three of four, are names that the lexicon lacks; the words around them tell, and come again and again.
    """
    codes = listed.codes
    around = ((i, codes[max(i - _AROUND, 0) : i + _AROUND + 1]) for i in listed.senseless())
    return list(listed.places(i for i, these in around if _may_be_solved(these, min(i, _AROUND))))


@lru_cache(maxsize=8192)
def _may_be_solved(codes: str, i: int) -> bool:
    words = word_table().words_of(codes)
    if words is None or words[i] in shortened_phrases() or likely_guesses(words, i):
        return True
    alone = (unmarked_reading, lone_reading, place_of_second)
    return any(read(words[i]) is not None for read in alone)
