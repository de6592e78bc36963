"""Paragraphs and tables of a settled body, in order, as the lines of a document.

A paragraph is one line, a table row one line with its cells parted by tabs. A table that is only a frame round
paragraphs (see `frames`) is no table: its paragraphs are lines like the others.

The XML is gone through once, element after element as they stand in the file: a search of its own for each paragraph
and cell would take four times as long.
"""

from collections.abc import Callable, Iterable, Iterator

from lxml import etree

from dondoc.sources.blocks import Block
from dondoc.sources.docx.frames import CELL, PARAGRAPH, ROW, TABLE, layout_of
from dondoc.sources.docx.numbering import Numbering
from dondoc.sources.docx.rows import FORMS, Row
from dondoc.sources.docx.words import BREAK, NOWHERE, NUMBERS, PIECES, TEXT, Words
from dondoc.sources.soft_breaks import lines_at_breaks
from dondoc.sources.tabbed_tables import with_tabs


class Body:
    """Reads the lines of one body; counts its pages, tables and rows on the way."""

    def __init__(self, body: etree._Element, numbering: Numbering, *, paged: bool) -> None:
        self._body = body
        self._numbering = numbering
        self._page = 1 if paged else None
        self._flows, self._tables = layout_of(body)
        # Where in the XML the reading is: in a paragraph that is a line, in a row of a table, or in neither.
        self._words: Words = NOWHERE
        self._paragraph: etree._Element | None = None
        self._row: Row | None = None
        self._table: etree._Element | None = None
        self._tables_so_far = self._rows_so_far = 0

    def blocks(self) -> Iterator[Block]:
        """Yield the lines of the paragraphs and tables."""
        begun: dict[str, Callable[[etree._Element], Iterable[Block]]] = {
            PARAGRAPH: self._begin_paragraph,
            TABLE: self._begin_table,
            ROW: self._begin_row,
            CELL: self._begin_cell,
        }
        numbers = NUMBERS if self._numbering.lists else ()
        for element in self._body.iter(TEXT, *begun, *FORMS, *PIECES, *numbers):
            tag = element.tag
            if tag == TEXT:
                self._words.pieces.append(element.text or "")
            elif tag in begun:
                yield from begun[tag](element)
            elif tag not in FORMS:
                self._words.add(element, tag)
            elif self._row is not None:
                self._row.take_form(element, tag)
                self._words = self._row.words
        yield from self._ended()

    def _begin_paragraph(self, paragraph: etree._Element) -> Iterable[Block]:
        parent = paragraph.getparent()
        if self._row is not None and parent is self._row.cell:
            self._words.begin(paragraph)
        elif parent in self._flows:
            ended = self._ended()
            self._paragraph, self._words = paragraph, Words(self._numbering)
            self._words.begin(paragraph)
            return ended
        elif self._row is not None and any(each is self._row.cell for each in paragraph.iterancestors(CELL)):
            self._words.begin(paragraph)  # of a table in the cell
        elif self._row is not None and any(each is self._row.element for each in paragraph.iterancestors(ROW)):
            self._row.end_cell()
            self._words = NOWHERE  # it stands in what Word would not read
        elif all(each is not self._paragraph for each in paragraph.iterancestors(PARAGRAPH)):
            return self._ended()  # so does this
        return ()

    def _begin_table(self, table: etree._Element) -> Iterable[Block]:
        if table not in self._tables:
            return ()  # a frame, or inside a cell
        ended = self._ended()
        self._table, self._rows_so_far = table, 0
        self._tables_so_far += 1
        return ended

    def _begin_row(self, row: etree._Element) -> Iterable[Block]:
        if self._table is None or row.getparent() is not self._table:
            if self._row is not None:
                self._row.begin_inner()
            return ()
        ended = self._ended()
        self._rows_so_far += 1
        self._row = Row(row, self._numbering)
        return ended

    def _begin_cell(self, cell: etree._Element) -> Iterable[Block]:
        if self._row is not None:
            if cell.getparent() is self._row.element:
                self._row.begin_cell(cell)
                self._words = self._row.words
            else:
                self._row.begin_inner()
        return ()

    def _ended(self) -> list[Block]:
        """The lines of the paragraph or row that has been read; what comes next belongs to none."""
        lines: list[Block] = []
        if self._row is not None:
            text = self._row.text()
            merged, several = tuple(self._row.merged), tuple(self._row.lines)
            row = Block(text, None, self._tables_so_far, self._rows_so_far, merged, several)
            lines = self._on_pages(self._row, [row])
        elif self._paragraph is not None:
            text = self._words.text
            parts = lines_at_breaks(text.split(BREAK)) if BREAK in text else [with_tabs(text)]
            lines = self._on_pages(self._words, [Block(part) for part in parts])
        self._row = self._paragraph = None
        self._words = NOWHERE
        return lines

    def _on_pages(self, read: Words | Row, lines: list[Block]) -> list[Block]:
        if self._page is None:
            return lines
        page = self._page + read.pages_before
        self._page += read.pages
        return [line._replace(page=page) for line in lines]
