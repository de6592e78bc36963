"""Words for the template: where lines begin anew in them, which stay whole, and which are too long for their place."""

import math
import re
import unicodedata
from collections.abc import Iterator
from typing import TypeAlias

from dondoc.writers.official.rules import POINT, printed_width

# A string, or its pieces: "\n" begins a new line, and between any two others a line may be broken. A piece that is the
# only one of a list is never broken.
Told: TypeAlias = str | list[str | list[str]]
_NUMBER = re.compile(r"/[^\W\d]")  # of a document, '590/NQ-HĐND': a line would be broken after its stroke
_WIDEST = 1.0  # of the size: no letter is wider
_USUAL = 0.45  # of the size: what letter and space take on the average


def told(words: str, size: float, room: float) -> Told:
    """Return `words` of `size` points for a place that is `room` mm wide."""
    surely_fits = room / (size * POINT * _WIDEST)
    is_short = len(words) <= surely_fits or len(max(words.split(" "), key=len)) <= surely_fits
    if is_short and "\n" not in words and not _NUMBER.search(words):
        return words
    pieces: list[str | list[str]] = []
    for number, line in enumerate(words.split("\n")):
        pieces += ["\n"] if number else []
        pieces += _pieces(line, size, room)
    return pieces


def usual_lines(words: str, size: float, room: float) -> int:
    """Return about how many lines `words` of `size` points fill in a place that is `room` mm wide."""
    letters = max(room / (size * POINT * _USUAL), 1)
    return sum(max(math.ceil(len(line) / letters), 1) for line in words.split("\n"))


def _pieces(line: str, size: float, room: float) -> Iterator[str | list[str]]:
    plain = ""
    for place, word in enumerate(line.split(" ")):
        plain += " " if place else ""
        fits = printed_width(word, size) <= room
        if fits and not _NUMBER.search(word):
            plain += word
            continue
        if plain:
            yield plain
        plain = ""
        if fits:
            yield [word]
        else:
            yield from _letters(word)
    if plain:
        yield plain


def _letters(word: str) -> Iterator[str]:
    """The letters of `word`, each with the marks that stand on it."""
    letter = word[:1]
    for sign in word[1:]:
        if unicodedata.combining(sign):
            letter += sign
        else:
            yield letter
            letter = sign
    yield letter
