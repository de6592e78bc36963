"""Paragraphs and tables of a settled body, in order, as the lines of a document.

A paragraph is one line, a table row one line with its cells parted by tabs. A table that is only a frame round
paragraphs (see `grids`) is no table: its paragraphs are lines like the others.
"""

from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from dondoc.sources.blocks import Block
from dondoc.sources.docx.markup import child, m, number, value, w
from dondoc.sources.docx.numbering import Numbering
from dondoc.sources.grids import LONGEST_FRAME, GridCell, is_frame
from dondoc.sources.soft_breaks import lines_at_breaks
from dondoc.text import collapse

_PARAGRAPH, _TABLE, _ROW, _CELL = w("p"), w("tbl"), w("tr"), w("tc")
_CELL_PROPERTIES, _SPAN, _DOWN, _ACROSS = w("tcPr"), w("gridSpan"), w("vMerge"), w("hMerge")
_ROW_PROPERTIES, _SKIPPED_BEFORE, _SKIPPED_AFTER = w("trPr"), w("gridBefore"), w("gridAfter")
_VALUE, _CHARACTER = w("val"), w("char")
_BROKEN = "\x0b"  # a soft break among the words; XML allows no such character, so it cannot come from the file
_SHOWN_AS = {w("br"): _BROKEN, w("cr"): _BROKEN, w("noBreakHyphen"): "-", w("tab"): " ", w("ptab"): " "}
_PAGE, _SYMBOL = w("lastRenderedPageBreak"), w("sym")
_TEXTS = (w("t"), m("t"))
_PIECES = (*_TEXTS, *_SHOWN_AS, _PAGE, _SYMBOL)
# Signs of the Symbol font that programmes use; Word writes them as code points of its own (F000 and on).
_SYMBOLS = {"F02D": "-", "F0A3": "≤", "F0B0": "°", "F0B1": "±", "F0B3": "≥", "F0B4": "×", "F0B7": "-", "F0BB": "≈"}
_WIDEST = 63  # columns that a table of Word's can have; a wider row is a trick


class Words(NamedTuple):
    """The words of a paragraph, cell or row; how many pages begin before the first of them, and how many in all."""

    text: str
    pages_before: int = 0
    pages: int = 0
    merged: tuple[int, ...] = ()  # the columns of a row, counted from 1, that continue the cells above


class Body:
    """Reads the blocks of one document; counts its pages, tables and list numbers on the way."""

    def __init__(self, numbering: Numbering, *, paged: bool) -> None:
        self._numbering = numbering
        self._page = 1 if paged else None
        self._tables = 0

    def blocks(self, parent: etree._Element) -> Iterator[Block]:
        """Yield the lines of the paragraphs and tables in `parent`."""
        for element in parent:
            if element.tag == _PARAGRAPH:
                words = self.words(element)
                yield from self._on_pages(words, [Block(line) for line in lines_at_breaks(words.text.split(_BROKEN))])
            elif element.tag == _TABLE:
                yield from self._frame(element) if _is_frame(element) else self._table(element)

    def words(self, paragraph: etree._Element) -> Words:
        """Return the words of `paragraph`, after the number that its list gives it."""
        pieces = [self._numbering.label(paragraph)]
        begun = False
        before = pages = 0
        for piece in paragraph.iter(*_PIECES):
            if piece.tag == _PAGE:
                pages += 1
                before += not begun
                continue
            text = piece.text or _SHOWN_AS.get(piece.tag) or _SYMBOLS.get(piece.get(_CHARACTER, ""), "")
            begun = begun or not text.isspace()
            pieces.append(text)
        return Words("".join(pieces), before, pages)

    def _frame(self, table: etree._Element) -> Iterator[Block]:
        for row in table.iterchildren(_ROW):
            for cell in row.iterchildren(_CELL):
                yield from self.blocks(cell)

    def _table(self, table: etree._Element) -> Iterator[Block]:
        self._tables += 1
        number_of_table = self._tables
        for count, row in enumerate(table.iterchildren(_ROW), 1):
            words = self._row(row)
            yield from self._on_pages(words, [Block(words.text, None, number_of_table, count, words.merged)])

    def _row(self, row: etree._Element) -> Words:
        properties = child(row, _ROW_PROPERTIES)
        cells = [""] * _width(properties, _SKIPPED_BEFORE, 0)
        merged: list[int] = []
        before = pages = 0
        for cell in row.iterchildren(_CELL):
            form = child(cell, _CELL_PROPERTIES)
            down = _continues(form, _DOWN)
            words = Words("") if down or _continues(form, _ACROSS) else self._cell(cell)
            merged += [len(cells) + 1] * down
            room = max(_WIDEST - len(cells), 1)
            cells += [words.text, *[""] * (min(_width(form, _SPAN, 1), room) - 1)]
            # A row that runs over a page has the page's mark in every cell that does.
            before, pages = max(before, words.pages_before), max(pages, words.pages)
        text = "\t".join(cells + [""] * _width(properties, _SKIPPED_AFTER, 0))
        return Words(text, before, pages, tuple(merged))

    def _cell(self, cell: etree._Element) -> Words:
        """The words of all paragraphs in `cell`, those of tables inside it included, on one line."""
        read = [self.words(paragraph) for paragraph in cell.iter(_PARAGRAPH)]
        text = collapse(" ".join([words.text for words in read]))
        return Words(text, read[0].pages_before if read else 0, sum([words.pages for words in read]))

    def _on_pages(self, words: Words, blocks: list[Block]) -> Iterator[Block]:
        if self._page is None:
            yield from blocks
            return
        self._page += words.pages_before
        yield from [block._replace(page=self._page) for block in blocks]
        self._page += words.pages - words.pages_before


def _is_frame(table: etree._Element) -> bool:
    rows = [[*row.iterchildren(_CELL)] for row in table.iterchildren(_ROW)]
    if len(rows) > LONGEST_FRAME and max(map(len, rows)) > 1:
        return False  # without a look at its words: it would be read twice
    return is_frame([[piece for cell in row for piece in _glimpse(cell)] for row in rows if row])


def _glimpse(cell: etree._Element) -> list[GridCell]:
    """The cells that `cell` covers, its lines as they stand without the numbers of lists."""
    form = child(cell, _CELL_PROPERTIES)
    read = ("".join([piece.text or "" for piece in paragraph.iter(*_TEXTS)]) for paragraph in cell.iter(_PARAGRAPH))
    lines = tuple(filter(None, map(collapse, read)))
    return [GridCell(lines, _continues(form, _DOWN)), *[GridCell()] * (_width(form, _SPAN, 1) - 1)]


def _continues(form: etree._Element | None, direction: str) -> bool:
    """Whether a cell of `form` only continues the one above it (or, by an old program's mark, beside it)."""
    mark = child(form, direction)
    return mark is not None and mark.get(_VALUE, "continue") == "continue"


def _width(form: etree._Element | None, kind: str, least: int) -> int:
    """How many columns a span of `kind` covers by the properties `form`."""
    return min(max(number(value(form, kind), least), least), _WIDEST)
