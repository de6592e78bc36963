"""Cells narrower than a word of theirs, which stands out over the rule into the next cell.

PDFium asked for the letters between two rules gives a letter on a rule to both cells, and those behind it to the wrong
one: 'STT' comes as 'ST' and 'TT'. There whole words are taken, each by the cell in which its middle lies; and also on
pages whose letters come as lines of their own (`is_broken`).
"""

import pypdfium2

from dondoc.sources.pdf.letter_breaks import has_broken_lines
from dondoc.sources.pdf.single_words import words_on
from dondoc.sources.pdf.strips import Box, Strip, rows_of
from dondoc.sources.soft_breaks import joined

_ON_RULE = 1.0  # points to either side of a rule


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
        within = [word for word in self._words if cell.holds(word.box)]
        return joined([" ".join(word.words for word in line) for line in rows_of(within)])
