"""Cells whose words run upwards or downwards, as over narrow columns: their letters in the order in which they stand.

PDFium takes each letter of words that run upwards for a line of its own: 'Tổ' comes as 'T ổ'. Where the letters stand
tells in what order they follow each other, and the gaps between them where a word ends.
"""

import math
from itertools import pairwise
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

from dondoc.sources.pdf.letters import Place
from dondoc.sources.pdf.strips import Box

_QUARTER = math.pi / 2
_DOWN, _UP = 1, 3  # by how many quarters clockwise the letters are turned
_FEWEST, _LONGEST = 3, 3.0  # pieces of a cell, and letters of each in the mean, where its letters were taken apart
_LINE = 0.6  # of the size of the letters: what is further from the first of a line begins the next
_GAP = 0.18  # of the size of the letters: what is wider parts words


class _Letter(NamedTuple):
    letter: str
    quarters: int
    size: float
    place: Place

    @property
    def line(self) -> float:
        """How far on the middle of its line is."""
        middle = (self.place[0] + self.place[2]) / 2
        return middle if self.quarters == _UP else -middle

    @property
    def start(self) -> float:
        """How far on in its line it begins."""
        return self.place[1] if self.quarters == _UP else -self.place[3]

    @property
    def end(self) -> float:
        """How far on in its line it ends."""
        return self.place[3] if self.quarters == _UP else -self.place[1]


def are_taken_apart(words: str) -> bool:
    """Return whether `words` may be letters, or a few of them, that were taken for words: 'C ơ q u a n'."""
    pieces = words.split()
    return len(pieces) >= _FEWEST and sum(map(len, pieces)) < _LONGEST * len(pieces)


class Sideways:
    """The letters of a page that stand on their side, looked for when the first cell asks."""

    def __init__(self, text: pypdfium2.PdfTextPage, height: float) -> None:
        self._text = text
        self._height = height
        self._letters: list[_Letter] | None = None

    def words_in(self, box: Box) -> str:
        """Return the words on their side in `box`, '' where there are none."""
        if self._letters is None:
            self._letters = _letters(self._text)
        inside = [letter for letter in self._letters if self._holds(box, letter.place)]
        return " ".join(_words_of(line) for line in _lines(inside))

    def _holds(self, box: Box, place: Place) -> bool:
        left, bottom, right, top = place
        middle = self._height - (bottom + top) / 2
        return box.left <= (left + right) / 2 <= box.right and box.top <= middle <= box.bottom


def _lines(letters: list[_Letter]) -> list[list[_Letter]]:
    """The lines of `letters`, in order; marks reach out of a line, and small letters fill half of it."""
    lines: list[list[_Letter]] = []
    for letter in sorted(letters, key=lambda letter: letter.line):
        if lines and letter.line - lines[-1][0].line < letter.size * _LINE:
            lines[-1].append(letter)
        else:
            lines.append([letter])
    return lines


def _words_of(line: list[_Letter]) -> str:
    ordered = sorted(line, key=lambda letter: letter.start)
    words = ordered[0].letter
    for last, letter in pairwise(ordered):
        words += " " + letter.letter if letter.start - last.end > _GAP * letter.size else letter.letter
    return words


def _letters(text: pypdfium2.PdfTextPage) -> list[_Letter]:
    found = []
    for at in range(text.count_chars()):
        quarters = round(pdfium.FPDFText_GetCharAngle(text, at) / _QUARTER) % 4
        if quarters not in (_DOWN, _UP):
            continue
        letter, matrix = chr(pdfium.FPDFText_GetUnicode(text, at)), pdfium.FS_MATRIX()
        if pdfium.FPDFText_IsGenerated(text, at) or letter.isspace():
            continue  # the gap tells the same
        pdfium.FPDFText_GetMatrix(text, at, matrix)
        size = pdfium.FPDFText_GetFontSize(text, at) * (math.hypot(matrix.c, matrix.d) or 1.0)
        found.append(_Letter(letter, quarters, size, text.get_charbox(at)))
    return found
