"""Tables as text (.csv), as spreadsheets save a sheet: a line a row, cells parted by commas, semicolons or tabs.

Where a system writes decimal commas, its spreadsheets part cells by semicolons; some begin with a line that says by
what ('sep=;'). Lines above and below the table are told as those of a workbook. Reference: RFC 4180.
"""

import csv
import re
from collections.abc import Iterator

from dondoc.model import Document
from dondoc.sources.blocks import Block, lay_out, refuse_countless
from dondoc.sources.grids import GridCell, padded
from dondoc.sources.xlsx.regions import region_blocks

_SAID = re.compile(r"sep=(?P<mark>[,;\t|])\r?\n", re.IGNORECASE)
_MARKS = (";", ",", "\t", "|")  # what else parts words within cells comes later
_TELLING = 200  # lines that tell
_LARGEST = 10_000_000  # characters of a cell


def document_from_csv(text: str, *, name: str) -> Document:
    """Return the table `text` as a Document; raises UnreadableFile where it has a million lines and cells."""
    refuse_countless(text, name=name)
    return lay_out(_blocks(text), name=name, format="csv")


def _blocks(text: str) -> Iterator[Block]:
    said = _SAID.match(text)
    lines = (text[said.end() :] if said else text).splitlines(keepends=True)
    csv.field_size_limit(_LARGEST)
    rows = csv.reader(lines, delimiter=said["mark"] if said else _mark(lines))
    cells = padded([GridCell(tuple(filter(None, map(str.strip, cell.split("\n"))))) for cell in row] for row in rows)
    return region_blocks(cells, first_table=1)


def _mark(lines: list[str]) -> str:
    """What parts the cells of `lines`: the mark by which most rows have as many cells as the others."""
    counts = {mark: _likeness(list(csv.reader(lines[:_TELLING], delimiter=mark))) for mark in _MARKS}
    return max(_MARKS, key=counts.__getitem__)


def _likeness(rows: list[list[str]]) -> int:
    """How many of `rows` have the commonest count of cells, for counts over one."""
    widths = [len(row) for row in rows if len(row) > 1]
    return max((widths.count(width) for width in set(widths)), default=0)
