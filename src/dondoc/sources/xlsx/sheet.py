"""The cells of one sheet as rows: words as written, numbers as shown, merged cells where they are seen."""

import re

from lxml import etree

from dondoc.sources.grids import GridCell
from dondoc.sources.xlsx.numbers import GENERAL, shown
from dondoc.sources.xlsx.workbook import Workbook, words_of

_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})$")
_WIDEST = 256  # columns; further right nobody types a programme
_TALLEST = 10_000  # rows that a merged cell may go down
Row = list[GridCell]


def read_sheet(root: etree._Element, workbook: Workbook) -> list[Row]:
    """Return the rows of the sheet `root` from the first to the last with words, all of one length.

    Rows and columns that are empty throughout are left out but for one empty row where some stand between others.
    """
    cells: dict[int, dict[int, str]] = {}
    for row in root.iterfind("{*}sheetData/{*}row"):
        for column, cell in enumerate(row.iterfind("{*}c")):
            at = _place(cell.get("r")) or (_row_number(row, len(cells)), column)
            words = _words(cell, workbook)
            if words and at[1] < _WIDEST:
                cells.setdefault(at[0], {})[at[1]] = words
    columns = sorted({column for row in cells.values() for column in row})
    merged = _merged(root, cells)
    rows: list[Row] = []
    last = None
    for number in sorted(cells):
        if last is not None and number > last + 1:
            rows.append([GridCell()] * len(columns))
        rows.append([_cell(cells[number].get(column, ""), (number, column) in merged) for column in columns])
        last = number
    return rows


def _cell(words: str, merged: bool) -> GridCell:
    return GridCell(tuple(filter(None, map(str.strip, words.split("\n")))), merged and not words)


def _words(cell: etree._Element, workbook: Workbook) -> str:
    kind = cell.get("t", "n")
    stored = cell.findtext("{*}v") or ""
    if kind == "s":
        index = int(stored) if stored.isdecimal() and len(stored) < 9 else -1
        return workbook.strings[index] if 0 <= index < len(workbook.strings) else ""
    if kind == "inlineStr":
        inline = cell.find("{*}is")
        return words_of(inline) if inline is not None else ""
    if kind != "n":
        return "" if kind == "e" else stored
    style = cell.get("s", "0")
    index = int(style) if style.isdecimal() and len(style) < 9 else 0
    code = workbook.formats[index] if index < len(workbook.formats) else GENERAL
    return shown(stored, code, from_1904=workbook.from_1904) if stored else ""


def _merged(root: etree._Element, filled: dict[int, dict[int, str]]) -> set[tuple[int, int]]:
    """The places of the cells that a merged cell above them covers."""
    covered: set[tuple[int, int]] = set()
    for merge in root.iterfind("{*}mergeCells/{*}mergeCell"):
        first, _, last = str(merge.get("ref", "")).partition(":")
        begin, end = _place(first), _place(last)
        if begin and end and end[0] - begin[0] < _TALLEST and end[1] < _WIDEST and len(covered) < _TALLEST * 20:
            below = (row for row in range(begin[0] + 1, end[0] + 1) if row in filled)
            covered |= {(row, column) for row in below for column in range(begin[1], end[1] + 1)}
    return covered


def _place(reference: str | None) -> tuple[int, int] | None:
    """The row from 1 and the column from 0 of a reference such as 'B12'."""
    found = _REFERENCE.match(reference or "")
    if found is None:
        return None
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(found[2]), column - 1


def _row_number(row: etree._Element, before: int) -> int:
    said = row.get("r", "")
    return int(said) if said.isdecimal() and len(said) < 9 else before + 1
