"""The text of a page in order, as the lines of a document.

A block (paragraph, heading, list item …) is a line; line breaks of the file are spaces, <br> is a break by hand
(see `soft_breaks`). The numbers and dashes that a browser sets before list items are there.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from dondoc.sources.blocks import Block
from dondoc.sources.grids import Tables
from dondoc.sources.html.table import Cell, around_cells, grid_of, is_layout, rows_of
from dondoc.sources.html.trees import BLOCKS
from dondoc.sources.numerals import numeral
from dondoc.sources.soft_breaks import lines_at_breaks
from dondoc.text import collapse

_BROKEN = "\x0b"  # a break by hand among the words; the parser lets no such character through
_DASHES = ("-", "–", "+", "*", "•")
_FORMATS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_DEEPEST = 20  # tables in tables
_LABEL = re.compile(r"ListLabel(?:_|\b)")  # what LibreOffice calls the number of an item that it writes out


class _Step(NamedTuple):
    """What is still to be done: an element to enter, or one to leave."""

    element: etree._Element
    entering: bool


class Body:
    """Reads the lines of one page; counts its tables on the way."""

    _shows_bare_numbers = False  # of list items without words

    def __init__(self, tables: Tables | None = None) -> None:
        self._tables = tables or Tables()

    def blocks(self, root: etree._Element, depth: int = 0) -> Iterator[Block]:
        """Yield the lines of the paragraphs and tables in `root`."""
        words: list[str] = []
        mark = bare = ""
        counts: dict[etree._Element, int] = {}  # the items so far of each numbered list
        for step in _steps(root):
            element, tag = step.element, step.element.tag
            if tag in BLOCKS:
                lines = _flushed(words, mark)
                mark = "" if lines or not step.entering else mark
                bare = "" if lines else bare
                yield from map(Block, lines)
            if not step.entering:
                if tag == "li" and bare:
                    yield Block(bare)
                    bare = ""
                words.append(_tail(element, root))
                continue
            if tag == "table" and element is not root:
                yield from self._table(element, depth)
                continue
            if tag == "li":
                mark = _mark(element, counts)
                bare = mark if self._shows_bare_numbers and mark != _DASHES[0] else ""
            if tag == "span" and _LABEL.match(element.get("class", "")) and not "".join(words).strip():
                mark = ""
                words.append(_label(element))
                continue
            words += [_BROKEN] if tag == "br" else []
            words.append(_own_words(element))
        yield from map(Block, _flushed(words, mark))

    def _table(self, table: etree._Element, depth: int) -> Iterator[Block]:
        rows = rows_of(table)
        for outside in around_cells(table):
            yield from [Block(outside)] if isinstance(outside, str) else self.blocks(outside, depth)
        if is_layout(table, rows) and depth < _DEEPEST:
            for row in rows:
                for cell in row:
                    yield from self.blocks(cell, depth + 1)
            return
        yield from self._tables.blocks(grid_of([[self._cell(cell) for cell in row] for row in rows]))

    def _cell(self, cell: etree._Element) -> Cell:
        flat = _FlatBody().blocks(cell)
        return Cell(tuple(collapse(block.words) for block in flat), cell.get("rowspan"), cell.get("colspan"))


class _FlatBody(Body):
    """Reads a cell, in which a table is only text and a numbered item without words may be the number of the row."""

    _shows_bare_numbers = True

    def _table(self, table: etree._Element, depth: int) -> Iterator[Block]:
        for row in rows_of(table):
            for cell in row:
                words = collapse("".join([str(piece) for piece in cell.itertext()]))
                yield from [Block(words)] if words else []


def _steps(root: etree._Element) -> Iterator[_Step]:
    """The elements of `root` in order, each when it begins and when it ends; tables are not entered."""
    waiting = [_Step(root, True)]
    while waiting:
        step = waiting.pop()
        yield step
        if step.entering:
            waiting.append(_Step(step.element, False))
            if step.element.tag != "table" or step.element is root:
                waiting += [_Step(child, True) for child in reversed(step.element)]


def _own_words(element: etree._Element) -> str:
    text = element.text or ""
    return text.replace("\n", _BROKEN) if element.tag == "pre" else text


def _tail(element: etree._Element, root: etree._Element) -> str:
    return "" if element is root else element.tail or ""


def _flushed(words: list[str], mark: str) -> list[str]:
    """The lines of the paragraph whose pieces are `words`, which are emptied; `mark` stands before the first."""
    lines = [line for line in lines_at_breaks("".join(words).split(_BROKEN)) if line]
    words.clear()
    if lines and mark and not (mark.startswith("-") and lines[0].startswith(_DASHES)):
        lines[0] = f"{mark} {lines[0]}"
    return lines


def _label(element: etree._Element) -> str:
    """The number or dash of a list item that stands in the file; no browser sets another before it."""
    words = collapse(element.text or "")
    return f"{words[:1] if words.startswith(_DASHES) else words} "


def _mark(item: etree._Element, counts: dict[etree._Element, int]) -> str:
    """What a browser shows before the list item: a dash, or its number in the list, which is counted in `counts`."""
    around = item.getparent()
    if around is None or around.tag != "ol":
        return "-"
    start = around.get("start", "1")
    first = int(start) if start.isdecimal() and len(start) < 6 else 1
    counts[around] = counts.get(around, first - 1) + 1
    return numeral(counts[around], _FORMATS.get(around.get("type", ""), "decimal")) + "."
