"""Words for the template: where lines begin anew in them, and where a word too long for its place may be broken."""

import math
import unicodedata
from collections.abc import Iterator
from typing import TypeAlias

from dondoc.writers.official.rules import POINT, printed_width

# A string, or its pieces: "\n" begins a new line, and between any two others a line may be broken.
Told: TypeAlias = str | list[str]
_WIDEST = 1.0  # of the size: no letter is wider
_USUAL = 0.45  # of the size: what letter and space take on the average


def told(words: str, size: float, room: float) -> Told:
    """Return `words` of `size` points for a place that is `room` mm wide."""
    surely_fits = room / (size * POINT * _WIDEST)
    if "\n" not in words and (len(words) <= surely_fits or len(max(words.split(" "), key=len)) <= surely_fits):
        return words
    pieces: list[str] = []
    for number, line in enumerate(words.split("\n")):
        pieces += ["\n"] if number else []
        pieces += _pieces(line, size, room)
    return pieces


def usual_lines(words: str, size: float, room: float) -> int:
    """Return about how many lines `words` of `size` points fill in a place that is `room` mm wide."""
    letters = max(room / (size * POINT * _USUAL), 1)
    return sum(max(math.ceil(len(line) / letters), 1) for line in words.split("\n"))


def _pieces(line: str, size: float, room: float) -> Iterator[str]:
    whole = ""
    for place, word in enumerate(line.split(" ")):
        lead = " " if place else ""
        if printed_width(word, size) <= room:
            whole += lead + word
            continue
        yield whole + lead
        whole = ""
        yield from _letters(word)
    if whole:
        yield whole


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
