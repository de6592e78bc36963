"""The cells of one sheet as rows: words as written, numbers as shown, merged cells where they are seen."""

from lxml import etree

from dondoc.sources.grids import GridCell
from dondoc.sources.xlsx.hidden import hidden_columns, hidden_rows
from dondoc.sources.xlsx.numbers import GENERAL, shown
from dondoc.sources.xlsx.places import Place, read_area, read_place
from dondoc.sources.xlsx.workbook import Workbook, words_of

_WIDEST = 256  # columns; further right nobody types a programme
_TALLEST = 10_000  # rows that a merged cell may go down
Row = list[GridCell]
Cells = dict[int, dict[int, str]]  # the words of each place, by row and column
Area = tuple[Place, Place]


def read_sheet(root: etree._Element, workbook: Workbook, *, hidden_too: bool = False) -> list[Row]:
    """Return the rows of the sheet `root` from the first to the last with words, all of one length.

    Those that are empty throughout are left out but for one empty row where some stand between others; so are rows and
    columns that somebody hid, but with `hidden_too`.
    """
    cells: Cells = {}
    for row in root.iterfind("{*}sheetData/{*}row"):
        for column, cell in enumerate(row.iterfind("{*}c")):
            at = read_place(cell.get("r")) or (_row_number(row, len(cells)), column)
            words = _words(cell, workbook)
            if words and at[1] < _WIDEST:
                cells.setdefault(at[0], {})[at[1]] = words
    areas = _merged_areas(root)
    if not hidden_too:
        _leave_out_hidden(cells, areas, hidden_rows(root), hidden_columns(root))
    columns = sorted({column for row in cells.values() for column in row})
    merged = _merged(areas, cells)
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


def _merged_areas(root: etree._Element) -> list[Area]:
    """The first and the last place of each merged cell."""
    areas = (read_area(merge.get("ref")) for merge in root.iterfind("{*}mergeCells/{*}mergeCell"))
    return [area for area in areas if area and area[1][0] - area[0][0] < _TALLEST and area[1][1] < _WIDEST]


def _leave_out_hidden(cells: Cells, areas: list[Area], rows: set[int], columns: set[int]) -> None:
    """Take from `cells` those in hidden `rows` and `columns`; a merged cell is seen where the first of it is shown."""
    for (top, left), (bottom, right) in areas if rows or columns else ():
        row = next((row for row in range(top, bottom + 1) if row not in rows), top)
        column = next((column for column in range(left, right + 1) if column not in columns), left)
        if (row, column) != (top, left) and (words := cells.get(top, {}).pop(left, "")):
            cells.setdefault(row, {})[column] = words
    for row in rows.intersection(cells):
        del cells[row]
    for shown_row in cells.values():
        for column in columns.intersection(shown_row):
            del shown_row[column]


def _merged(areas: list[Area], filled: Cells) -> set[Place]:
    """The places of the cells that a merged cell above them covers."""
    covered: set[Place] = set()
    for (top, left), (bottom, right) in areas:
        if len(covered) < _TALLEST * 20:
            below = (row for row in range(top + 1, bottom + 1) if row in filled)
            covered |= {(row, column) for row in below for column in range(left, right + 1)}
    return covered


def _row_number(row: etree._Element, before: int) -> int:
    said = row.get("r", "")
    return int(said) if said.isdecimal() and len(said) < 9 else before + 1
