"""Letters of other alphabets that look like Latin ones: 'vіệc' with a Cyrillic і, 'Ѕở', 'КH-UBND', 'nαng'.

Copies from web pages and from some scanners have them. A reader sees nothing, a search finds nothing. Words wholly of
another alphabet, and signs of the sciences ('TNF-α', 'μm'), are what they look like.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, product

from dondoc.text import fold
from dondoc.text.syllables import is_syllable

CYRILLIC = {
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "ј": "j", "ѕ": "s", "һ": "h",
    "ԁ": "d", "к": "k", "м": "m", "т": "t", "п": "n", "и": "u", "в": "b", "н": "h", "г": "r", "ь": "b", "ԛ": "q",
    "ԝ": "w", "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T",
    "Х": "X", "І": "I", "Ј": "J", "Ѕ": "S", "У": "Y", "Ԁ": "D", "Ԛ": "Q", "Ԝ": "W", "Ь": "b",
}  # fmt: skip
GREEK = {
    "α": "a", "ο": "o", "ν": "vn", "ρ": "p", "τ": "t", "υ": "u", "ι": "i", "κ": "k", "χ": "x", "η": "n", "Α": "A",
    "Β": "B", "Ε": "E", "Ζ": "Z", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N", "Ο": "O", "Ρ": "P", "Τ": "T",
    "Υ": "Y", "Χ": "X",
}  # fmt: skip
_LOOK_ALIKE = CYRILLIC | GREEK
_WORD = re.compile(rf"[^\W\d_]*[{''.join(_LOOK_ALIKE)}][^\W\d_]*")
_OTHERS = re.compile(f"[{''.join(_LOOK_ALIKE)}]")
_LATIN = re.compile("[A-Za-zÀ-ɏḀ-ỿ]")
_MOST_READINGS = 16
_FEWEST_LATIN = 2  # beside a Greek letter; one alone is a sign with its index


@dataclass(frozen=True, slots=True)
class LookAlike:
    """The characters [start, end) are a word with letters of another alphabet, in Latin ones the `reading`."""

    start: int
    end: int
    reading: str


def find_look_alikes(text: str) -> Iterator[LookAlike]:
    """Yield the words of canonical `text` in which letters of two alphabets stand side by side."""
    done = 0
    for letter in _OTHERS.finditer(text):
        if letter.start() < done:
            continue
        start = letter.start()
        while start > done and text[start - 1].isalpha():
            start -= 1
        word = _WORD.match(text, start)
        if word is None:
            continue
        done = word.end()
        latin = len(_LATIN.findall(word[0]))
        reading = _reading(word[0])
        if latin and (_is_cyrillic(word[0]) or (latin >= _FEWEST_LATIN and is_syllable(fold(reading)))):
            yield LookAlike(word.start(), word.end(), reading)


def _is_cyrillic(word: str) -> bool:
    return any(letter in CYRILLIC for letter in word)


def _reading(word: str) -> str:
    """The word in Latin letters: of several that look alike those that make a syllable."""
    readings = [
        "".join(letters) for letters in islice(product(*(_LOOK_ALIKE.get(each, each) for each in word)), _MOST_READINGS)
    ]
    return next((reading for reading in readings if is_syllable(fold(reading))), readings[0])
