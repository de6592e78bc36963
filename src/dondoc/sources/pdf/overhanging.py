"""Cells narrower than a word of theirs, which stands out over the rule into the next cell.

PDFium asked for the letters between two rules gives a letter on a rule to both cells, and those behind it to the wrong
one: 'STT' comes as 'ST' and 'TT'. There whole words are taken, each by the cell in which its middle lies; and also on
pages whose letters come as lines of their own (`is_broken`). Words of two cells that touch, as where a browser prints
cells without a margin, are parted where the rule is: 'STTNhiệm vụ'.
"""

import re

import pypdfium2

from dondoc.sources.pdf.letter_breaks import has_broken_lines
from dondoc.sources.pdf.single_words import words_on
from dondoc.sources.pdf.strips import Box, Strip, rows_of
from dondoc.sources.soft_breaks import joined

_ENDS_TIME = re.compile(r"(?<!\d)(?:\d{1,2}/)?20\d\d$")
_ON_RULE = 1.0  # points to either side of a rule
_LEVEL = 1.0  # points above and below the middle of a word, where no other line is


class Overhanging:
    """The words of a page one by one, looked for when the first letter stands on the rule of a cell."""

    def __init__(self, text: pypdfium2.PdfTextPage, height: float) -> None:
        self._text = text
        self._height = height
        self._words: list[Strip] | None = None
        self.is_broken = has_broken_lines(text)

    def has_letters_on_rules_of(self, cell: Box, inside: float) -> bool:
        """Return whether a letter stands on the left or right rule of `cell`, whose words stand so far `inside` it."""
        bottom, top = self._height - cell.bottom + inside, self._height - cell.top - inside
        beside = (
            self._text.get_text_bounded(at - _ON_RULE, bottom, at + _ON_RULE, top) for at in (cell.left, cell.right)
        )
        return any(not letters.isspace() for letters in beside if letters)

    def words_in(self, cell: Box) -> str:
        """Return the words whose middle lies in `cell`."""
        if self._words is None:
            self._words = words_on(self._text, self._height, 0)
        parts = [self._part_in(word, cell) for word in self._words if _is_level(word, cell)]
        within = [word for word in parts if cell.holds(word.box)]
        return joined([" ".join(word.words for word in line) for line in rows_of(within)])

    def _part_in(self, word: Strip, cell: Box) -> Strip:
        """The part of `word` on the side of `cell` where two words touch at its rules; else all of it."""
        for rule, is_left in ((cell.left, True), (cell.right, False)):
            if word.box.left < rule - _ON_RULE and rule + _ON_RULE < word.box.right:
                before, behind = self._sides(word, rule)
                if before + behind == word.words and _are_two(before, behind):
                    own, side = (behind, {"left": rule}) if is_left else (before, {"right": rule})
                    word = word._replace(words=own, box=word.box._replace(**side))
        return word

    def _sides(self, word: Strip, rule: float) -> tuple[str, str]:
        """The letters of `word` before and behind the `rule`."""
        middle = self._height - word.box.middle
        places = (word.box.left - _ON_RULE, rule), (rule, word.box.right + _ON_RULE)
        found = (self._text.get_text_bounded(one, middle - _LEVEL, other, middle + _LEVEL) for one, other in places)
        before, behind = ("".join(letters.split()) for letters in found)
        return before, behind


def _is_level(word: Strip, cell: Box) -> bool:
    return cell.top <= word.box.middle <= cell.bottom


def _are_two(before: str, behind: str) -> bool:
    """Whether the letters `before` a rule end a word and those `behind` begin one: 'STT' and 'Nhiệm'."""
    if not behind[:1].isupper():
        return behind[:1].isdigit() and (before[-1:].isalpha() or bool(_ENDS_TIME.search(before)))
    return before[-1:].islower() or before[-1:] in ".,;)" or before[-1:].isdigit() or behind[1:2].islower()
