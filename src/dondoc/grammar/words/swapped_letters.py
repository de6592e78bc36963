"""Words that the hand typed in the wrong order, or one key of which stayed: 'côgn khai', 'thahn toán', 'chuẩn bij'.

Only what no syllable of Vietnamese is; with its letters in order it must make a compound with a neighbour, and one
alone. Marks may be lost with the order: 'trí tuệ nhna tạo'. The keys s, f, r, x, j write the tones by Telex.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from dondoc.grammar.words.compounds import lexicon, syllables_by_letters
from dondoc.grammar.words.word_list import Place
from dondoc.text.syllables import bare, is_syllable, tone_of

_LENGTHS = range(3, 8)  # letters
_TONES_BY_KEY = {"s": "acute", "f": "grave", "r": "hook", "x": "tilde", "j": "dot"}


@dataclass(frozen=True, slots=True)
class SwappedLetters:
    """The characters [start, end) are no syllable; with their letters in order they are the `reading`."""

    start: int
    end: int
    reading: str


def find_swapped_letters(text: str, puzzles: Iterable[Place]) -> Iterator[SwappedLetters]:
    """Yield the words of canonical `text` among the `puzzles` whose letters are out of order, in reading order."""
    for puzzle in puzzles:
        words, i = puzzle.stretch.words, puzzle.i
        if len(puzzle.word) not in _LENGTHS or is_syllable(puzzle.word):
            continue
        start, end = puzzle.stretch.span(i, i + 1)
        if text[start + 1 : end].islower():
            reading = _reading(words[i - 1] if i else "", puzzle.word, words[i + 1] if i + 1 < len(words) else "")
            if reading:
                yield SwappedLetters(start, end, reading)


@lru_cache(maxsize=4096)
def _reading(before: str, word: str, after: str) -> str | None:
    """The one syllable that `word` may be and that makes a compound with a neighbour; kept, as names come again."""
    known = lexicon()
    for candidates in (_reordered(word), _with_other_marks(word), _typed(word)):
        fitting = {each for each in candidates if known.has(before, each) or known.has(each, after)}
        if fitting:
            return fitting.pop() if len(fitting) == 1 else None
    return None


def _reordered(word: str) -> Iterator[str]:
    for place in range(len(word) - 1):
        other = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        if other in lexicon().syllables and is_syllable(other):
            yield other


def _with_other_marks(word: str) -> Iterator[str]:
    for place in range(len(word) - 1):
        other = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        yield from syllables_by_letters().get(bare(other), ())


def _typed(word: str) -> Iterator[str]:
    """The syllables whose tone the last letter of `word` would write."""
    tone = _TONES_BY_KEY.get(word[-1])
    if tone and tone_of(word) == "":
        yield from (each for each in syllables_by_letters().get(bare(word[:-1]), ()) if tone_of(each) == tone)
