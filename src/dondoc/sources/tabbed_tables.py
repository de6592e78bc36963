"""Tables whose rows are paragraphs with tabs between the cells, as a table of text becomes in Word and on web pages.

A tab in a paragraph nearly always sets words apart and parts no cells: behind numbers, in letterheads, before the name
of who signed. So a table begins with a paragraph that heads columns. What follows it are its rows, and so is, later on,
what has as many tabs, until another heading begins the next table.
"""

import re
from collections.abc import Iterable, Iterator

from dondoc.sources.blocks import Block
from dondoc.sources.heading_words import bare, ends_tables, heading_words, heads_of_numbers
from dondoc.text import collapse

TAB = "\t"
_FEWEST_COLUMNS = 3
_FEWEST_KNOWN = 2  # columns that are headed by words known to head columns
_LONGEST_HEADING = 90  # characters
_NUMBER = re.compile(r"(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[A-Za-z])[.)]?$")


def with_tabs(text: str) -> str:
    """Return `text` on one line with single spaces, but with its tabs, other than those that indent a line of it."""
    if TAB not in text:
        return collapse(text)
    first, *others = text.split("\n")
    line = " ".join([first, *(other.strip() for other in others)])
    return TAB.join([collapse(cell) for cell in line.split(TAB)])


class TabbedRows:
    """Tells, paragraph after paragraph, which are rows of tables with tabs."""

    def __init__(self) -> None:
        self._columns = 0  # of the table that was begun last
        self.row = 0  # the number in its table of the row that was read last; 0 where something else was

    def cells(self, words: str) -> list[str] | None:
        """Return the cells of the paragraph `words`, as many as its table has columns; None where it is no row."""
        if TAB not in words:
            self.row = 0
            return None
        cells = words.split(TAB)
        begins = _is_heading(cells)
        if begins and not (self.row and len(cells) == self._columns):
            self._columns, self.row = len(cells), 0
        if not _is_row(cells, self._columns, goes_on=self.row > 0 or begins):
            self.row = 0
            return None
        self.row += 1
        return cells + [""] * (self._columns - len(cells))

    def end(self) -> None:
        """End the table: nothing below is a row of it."""
        self._columns = self.row = 0


def with_tabbed_tables(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield `blocks`, whose paragraphs may have tabs: those that are rows as rows, the others without tabs.

    Tables are counted anew, as those that are found here stand between the others.
    """
    rows = TabbedRows()
    tables = of_file = 0
    for block in blocks:
        if block.table:
            rows.end()
            tables += block.table != of_file
            of_file = block.table
            yield block._replace(table=tables)
        elif cells := rows.cells(block.words):
            tables += rows.row == 1
            yield block._replace(words=TAB.join(cells), table=tables, row=rows.row)
        else:
            yield block._replace(words=collapse(block.words)) if TAB in block.words else block


def _is_heading(cells: list[str]) -> bool:
    if any(len(cell) > _LONGEST_HEADING for cell in cells):
        return False
    heads = [bare(cell).strip(" .:") for cell in cells if cell]
    known = [bool(heading_words().search(head)) or head in heads_of_numbers() for head in heads]
    return len(heads) >= _FEWEST_COLUMNS and sum(known) >= _FEWEST_KNOWN


def _is_row(cells: list[str], columns: int, *, goes_on: bool) -> bool:
    """Whether `cells` are a row of the table of so many `columns`, which `goes_on` here or stood further up.

    Tabs may have been lost at the end of a row. Tabs before who signed set words apart, as many as there may be.
    """
    numbered = bool(_NUMBER.match(cells[0]))
    if len(cells) == columns:
        first = next(filter(None, cells), "")
        return (numbered or goes_on) and not ends_tables().match(bare(first))
    return goes_on and numbered and len(cells) < columns
