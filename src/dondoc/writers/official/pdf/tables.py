"""Tables: headings repeated on every page, rows never cut unless one fills most of a page, rows that head a group."""

from typing import Any

from dondoc.writers.official.document import Column, GroupRow, Row, Table
from dondoc.writers.official.pdf.words import told, usual_lines
from dondoc.writers.official.rules import POINT

_SIZE = 12.0  # points
_LINE = 1.15 * _SIZE * POINT  # mm
_SIDES = 2 * 1.2  # mm, left and right of the words in a cell
_LONG = 0.6  # of a page: a row that is about that high may be cut, as it may be higher than a page


def table_of(table: Table, width: float, height: float) -> dict[str, Any]:
    """Return `table` for the template, on a page whose words have `width` by `height` mm."""
    shares = sum(column.width for column in table.columns)
    rooms = [width * column.width / shares - _SIDES for column in table.columns]
    most_lines = int(height * _LONG / _LINE)
    return {
        "is": "table",
        "columns": [_column(column, room) for column, room in zip(table.columns, rooms, strict=True)],
        "rows": [_row(row, rooms, most_lines) for row in table.rows],
    }


def _column(column: Column, room: float) -> dict[str, Any]:
    return {"words": told(column.heading, _SIZE, room), "width": column.width, "place": column.align}


def _row(row: Row | GroupRow, rooms: list[float], most_lines: int) -> dict[str, Any] | list[Any]:
    if isinstance(row, GroupRow):
        across = sum(rooms[1:])
        return {
            "number": told(row.number, _SIZE, rooms[0]),
            "title": told(row.title, _SIZE, across),
            "level": max(row.level, 1),
        }
    cells = [told(words, _SIZE, room) for words, room in zip(row.cells, rooms, strict=True)]
    lines = max(usual_lines(words, _SIZE, room) for words, room in zip(row.cells, rooms, strict=True))
    return {"long": cells} if lines > most_lines else cells
