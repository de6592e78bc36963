"""Words that are broken whatever stands beside them: 'cùa' of 'của', and 'nuớc', whose u lost its horn.

Small words stand before and after anything, so that no compound tells; but a scan that takes a mark from them mostly
leaves what is no word. Of the two vowels 'ươ' before another letter neither stands without its horn, and no word begins
with one letter twice.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from dondoc.grammar.words.compounds import lexicon
from dondoc.grammar.words.word_list import Place
from dondoc.text.syllables import is_marked, without_tone

# What is no word of its own, here or in names: 'vá', 'vả', 'đước', 'cạc' and 'cua' are.
SMALL_WORDS = {
    "của": ("cùa", "cụa", "cũa", "cúa"),
    "các": ("cac", "cãc", "cảc", "càc"),
    "và": ("vã",),
    "với": ("vói", "vỡi", "vởi"),
    "những": ("nhũng", "nhừng", "nhựng", "nhứng", "nhửng"),
    "không": ("khộng", "khồng", "khỗng"),
    "được": ("đươc", "đưởc", "đưỡc"),
}
_READINGS = {written: meant for meant, forms in SMALL_WORDS.items() for written in forms}
_HALF_HORNED = re.compile(r"(?:uơ|ưo)(?=[cimnptu])")


@dataclass(frozen=True, slots=True)
class LoneWord:
    """The characters [start, end) are a word that is none, and what it must be."""

    start: int
    end: int
    reading: str


def find_broken_lone_words(text: str, puzzles: Iterable[Place]) -> Iterator[LoneWord]:
    """Yield the broken small words and half-horned vowels of canonical `text` among the `puzzles`, in reading order."""
    for puzzle in puzzles:
        reading = lone_reading(puzzle.word)
        if reading is None:
            continue
        start, end = puzzle.stretch.span(puzzle.i, puzzle.i + 1)
        if puzzle.word not in _READINGS or text[start:end].islower():
            yield LoneWord(start, end, reading)


@lru_cache(maxsize=2048)
def lone_reading(word: str) -> str | None:
    """Return what the folded `word` must be by itself; None where nothing tells."""
    return _READINGS.get(word) or _with_both_horns(word) or _begun_once(word)


def _begun_once(word: str) -> str | None:
    """The marked syllable of the lexicon that `word` is with its first letter twice: 'nnăm' of 'năm'."""
    once = word[1:]
    return once if word[:1] == once[:1] and is_marked(once) and once in lexicon().syllables else None


def _with_both_horns(word: str) -> str | None:
    """The syllable of the lexicon that `word` is without one of the horns of its 'ươ'."""
    toneless = without_tone(word)
    meant = _HALF_HORNED.sub("ươ", toneless)
    if meant == toneless:
        return None
    tone = "".join(set(unicodedata.normalize("NFD", word)) - set(unicodedata.normalize("NFD", toneless)))
    meant = unicodedata.normalize("NFC", meant.replace("ơ", f"ơ{tone}"))
    return meant if meant in lexicon().syllables else None
