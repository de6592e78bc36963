"""The cells of a table as the file writes them: office programs and browsers write cell after cell, row after row.

So cells are told without rules or room between rows, also where they are centred in their rows.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from dondoc.sources.pdf.blanks import OVER_NUMBERS
from dondoc.sources.pdf.strips import Box, Strip

_LEVEL = 0.3  # of the height of a word; what two words of a line are off
_SPACE = 0.6  # of the height; between two words of a cell there is no more
_NEXT_LINE = 0.9  # of the height, between two lines of a cell


class FiledCell(NamedTuple):
    """Words that follow each other in the file and stand together on the page."""

    words: tuple[Strip, ...]
    box: Box

    @property
    def text(self) -> str:
        """The words with spaces between, whatever the lines."""
        return " ".join(word.words for word in self.words)

    def with_more(self, words: Sequence[Strip]) -> "FiledCell":
        """The cell with `words` behind its own."""
        box = self.box
        for word in words:
            box = box.around(word.box)
        return FiledCell((*self.words, *words), box)

    def overlaps(self, left: float, right: float) -> bool:
        """Whether it stands over or under what reaches from `left` to `right`."""
        return self.box.left < right and left < self.box.right


def cells_in_order(words: Iterable[Strip]) -> list[FiledCell]:
    """Return the cells that `words`, in the order of the file, make."""
    found: list[FiledCell] = []
    for word in words:
        if found and _goes_on(found[-1], word):
            found[-1] = found[-1].with_more([word])
        else:
            found.append(FiledCell((word,), word.box))
    return found


def are_on_one_line(one: Strip, other: Strip) -> bool:
    """Return whether two words stand on one line."""
    return abs(one.box.middle - other.box.middle) < _LEVEL * one.box.height


def _goes_on(cell: FiledCell, word: Strip) -> bool:
    last, height = cell.words[-1], word.box.height
    if are_on_one_line(last, word):
        return -height < word.box.left - last.box.right < _SPACE * height
    if word.words in OVER_NUMBERS and len(cell.words) > 1:  # words above the table end here
        return False
    below = word.box.top > last.box.top and word.box.top - last.box.bottom < _NEXT_LINE * height
    return below and cell.overlaps(word.box.left, word.box.right)
