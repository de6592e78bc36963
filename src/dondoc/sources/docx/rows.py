"""A row of a table, gathered cell by cell as its XML is gone through."""

from lxml import etree

from dondoc.sources.docx.frames import ACROSS, DOWN, SPAN, WIDEST, continues, width
from dondoc.sources.docx.markup import VAL, w
from dondoc.sources.docx.numbering import Numbering
from dondoc.sources.docx.words import BREAK, NOWHERE, Words
from dondoc.sources.grids import may_be_names
from dondoc.sources.wide_cells import repeats_across
from dondoc.text import collapse

_SKIPPED_BEFORE, _SKIPPED_AFTER = w("gridBefore"), w("gridAfter")
FORMS = (SPAN, DOWN, ACROSS, _SKIPPED_BEFORE, _SKIPPED_AFTER)


class Row:
    """A row so far: its cells, the columns that continue the cells above, and the pages that begin in it."""

    def __init__(self, element: etree._Element, numbering: Numbering) -> None:
        """Begin the row `element`, without cells."""
        self.element = element
        self.cell: etree._Element | None = None
        self.words: Words = NOWHERE
        self.merged: list[int] = []
        self.lines: list[tuple[int, tuple[str, ...]]] = []  # of cells that have several
        # A row that runs over a page has the page's mark in every cell that does.
        self.pages_before = self.pages = 0
        self._numbering = numbering
        self._cells: list[str] = []
        self._span, self._skipped_after = 1, 0
        self._in_form = True  # what comes is of the row or its cell, not of a table inside the cell
        self._taken: tuple[str, ...] = ()  # the marks of form that the row or its cell has had: the first counts

    def begin_cell(self, cell: etree._Element) -> None:
        """Begin `cell`, a child of the row."""
        self.end_cell()
        self.cell, self.words = cell, Words(self._numbering)
        self._in_form, self._taken = True, ()

    def begin_inner(self) -> None:
        """Take note that a table inside the cell begins: its words count, its form does not."""
        self._in_form = False

    def take_form(self, mark: etree._Element, tag: str) -> None:
        """Take what `mark`, whose tag is one of FORMS, says of the row or its cell."""
        if not self._in_form or tag in self._taken:
            return
        self._taken += (tag,)
        if tag == SPAN:
            self._span = width(mark.get(VAL), 1)
        elif tag == _SKIPPED_BEFORE:
            self._cells = [""] * width(mark.get(VAL), 0)
        elif tag == _SKIPPED_AFTER:
            self._skipped_after = width(mark.get(VAL), 0)
        elif continues(mark):
            if tag == DOWN:
                self.merged.append(len(self._cells) + 1)
            self.words = NOWHERE

    def end_cell(self) -> None:
        """End the cell that is read, if any; what comes next belongs to no cell."""
        if self.cell is None:
            return
        room = max(WIDEST - len(self._cells), 1)
        text = self.words.text
        self._cells.append(collapse(text))
        if BREAK in text and may_be_names(lines := tuple(filter(None, map(collapse, text.split(BREAK))))):
            self.lines.append((len(self._cells), lines))
        if self._span > 1:
            words = self._cells[-1]
            beside = words if repeats_across(words, len(self._cells) - 1) else ""
            self._cells += [beside] * (min(self._span, room) - 1)
        self.pages_before = max(self.pages_before, self.words.pages_before)
        self.pages = max(self.pages, self.words.pages)
        self.cell, self.words, self._span, self._in_form = None, NOWHERE, 1, False

    def text(self) -> str:
        """Return the cells of the row, which ends, parted by tabs."""
        self.end_cell()
        return "\t".join(self._cells + [""] * self._skipped_after)
