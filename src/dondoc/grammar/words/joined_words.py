"""Words that lost the space between them: 'đơnvị', 'kếhoạch', as sites leave them where a line was broken.

A word of Vietnamese is one syllable. What is none, and falls into two that the lexicon knows, was two words: they are a
compound, or both have marks, or there is one way only to part them; borrowed words that many write in one are listed.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from dondoc.grammar.words.compounds import lexicon
from dondoc.grammar.words.word_list import Place
from dondoc.text.syllables import is_marked, is_syllable

_LENGTHS = range(4, 15)  # letters of two syllables
_SHORTEST = 2  # letters of one of them
_BODIES = frozenset({"ubnd", "hđnd"})  # no syllables, but words as good as any
# Borrowed words that many write in one.
_IN_ONE = frozenset(
    {
        "ôtô", "ximăng", "côngtơ", "côngtenơ", "rađiô", "xíchlô", "câulạc", "catalô", "môtô", "cátxét", "bêtông",
        "mêtan", "nitơ", "axít", "cácbon", "phốtpho", "xêri", "sêri", "môđun", "lôgic", "lôgô", "vắcxin",
        "rơmoóc", "apatít", "bazơ", "đôla", "đôlômít",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class JoinedWords:
    """The characters [start, end) hold two words, the second of which begins at `second`."""

    start: int
    end: int
    second: int


def find_joined_words(text: str, puzzles: Iterable[Place]) -> Iterator[JoinedWords]:
    """Yield the words of canonical `text` that were run together; `puzzles` are those that make no sense.

    Names have spellings of their own ('Đắklắk'): behind a capital only a compound tells.
    """
    for puzzle in puzzles:
        place = place_of_second(puzzle.word)
        if place is None:
            continue
        start, end = puzzle.stretch.span(puzzle.i, puzzle.i + 1)
        first, second = puzzle.word[:place], puzzle.word[place:]
        if text[start].islower() or text[start + place].isupper() or lexicon().has(first, second) or first in _BODIES:
            yield JoinedWords(start, end, start + place)


@lru_cache(maxsize=4096)
def place_of_second(word: str) -> int | None:
    """Return where in the folded `word` a second one begins; None where it is one word, or may be divided in two ways.

    Kept for a while, for what is run together in a text comes again.
    """
    if len(word) not in _LENGTHS or not is_marked(word) or is_syllable(word) or word in _IN_ONE:
        return None
    known = lexicon()
    ways = [
        place
        for place in range(_SHORTEST, len(word) - _SHORTEST + 1)
        if {word[:place], word[place:]} <= known.syllables
        and (is_syllable(word[:place]) or word[:place] in _BODIES)
        and is_syllable(word[place:])
    ]
    compounds = [place for place in ways if known.has(word[:place], word[place:])]
    both_marked = [place for place in ways if is_marked(word[:place]) and is_marked(word[place:])]
    chosen = compounds or both_marked or ways
    return chosen[0] if len(chosen) == 1 else None
