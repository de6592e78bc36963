"""Words that a scan or a typist broke, with the reading that they must have.

Six kinds of evidence, the surer first: pieces that only together are a word (`torn_words`), a set phrase whose marks
changed (`misread_phrases`), a borrowed word or a short form with a letter off (`unmarked_words`), letters out of order
(`swapped_letters`), a word without sense that one slip turns into a compound of the language (`broken_words`), and one
that is none whatever stands beside it (`lone_words`).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from dondoc.grammar.words.broken_words import find_broken_words
from dondoc.grammar.words.lone_words import find_broken_lone_words
from dondoc.grammar.words.misread_phrases import find_misread_phrases
from dondoc.grammar.words.swapped_letters import find_swapped_letters
from dondoc.grammar.words.torn_words import find_torn_words
from dondoc.grammar.words.unmarked_words import find_misspelt_unmarked_words
from dondoc.grammar.words.word_list import Place
from dondoc.grammar.words.word_pairs import MarkedWords


@dataclass(frozen=True, slots=True)
class Misspelling:
    """The characters [start, end) that were misread, and what they must mean."""

    start: int
    end: int
    reading: str


def find_misspellings(text: str, listed: MarkedWords, puzzles: Sequence[Place]) -> list[Misspelling]:
    """Return the broken words of canonical `text`, each once, in reading order.

    `listed` are its words, `puzzles` those of them that make no sense.
    """
    found: list[Misspelling] = []
    taken: set[int] = set()  # the characters of what was found on surer evidence
    for evidence in (
        find_torn_words(text, puzzles),
        find_misread_phrases(text, listed),
        find_misspelt_unmarked_words(text, puzzles),
        find_swapped_letters(text, puzzles),
        find_broken_words(text, listed, puzzles),
        find_broken_lone_words(text, puzzles),
    ):
        for each in evidence:
            places = range(each.start, each.end)
            if taken.isdisjoint(places):
                taken.update(places)
                found.append(Misspelling(each.start, each.end, each.reading))
    return sorted(found, key=lambda misspelling: misspelling.start)
