"""How a sheet of the site looks and is locked, whatever it asks for; rows and their fields belong to who makes it."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from math import ceil
from typing import Any

from dondoc.site.worksheets.wording import Column

IDENTITY_SHEET = "dondoc"
HEAD_ROW = 4  # the row of the headings, counted from 0; the rows to fill in follow
LINE_HEIGHT = 15.0  # points; Excel takes no row higher than 409
FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2100, 12, 31)
OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}  # what begins with = stays words
_GREY, _LINE = "#EDEFF2", "#9AA3AE"
_LEAST_LINES, _MOST_LINES = 3, 27
_A4, _CELL = 9, {"border": 1, "border_color": _LINE, "valign": "top", "text_wrap": True, "font_size": 11}


def midnight(day: date) -> datetime:
    """`day` as a workbook's properties take it."""
    return datetime(day.year, day.month, day.day)


def formats_of(book: Any) -> dict[str, Any]:
    """The formats of `book`: title, plain, head, locked, and for open cells text, percent, number and day."""
    text = {**_CELL, "num_format": "@", "quote_prefix": True}
    return {
        "title": book.add_format({"bold": True, "font_size": 14}),
        "plain": book.add_format({"font_size": 11}),
        "head": book.add_format({**_CELL, "bold": True, "bg_color": _GREY, "align": "center", "valign": "vcenter"}),
        "locked": book.add_format({**text, "bg_color": _GREY}),
        "text": book.add_format({**text, "locked": False}),
        "percent": book.add_format({**_CELL, "num_format": "0", "locked": False}),
        "number": book.add_format({**_CELL, "num_format": "#,##0.######", "locked": False}),
        "day": book.add_format({**_CELL, "num_format": "dd/mm/yyyy", "locked": False}),
    }


def write_headings(sheet: Any, formats: Mapping[str, Any], titles: Sequence[str], columns: Sequence[Column]) -> None:
    """The lines above the table, the first of them as its title, and the headings; behind the last the hidden keys."""
    for row, title in enumerate(titles):
        sheet.write_string(row, 0, title, formats["plain" if row else "title"])
    sheet.set_row(HEAD_ROW, 2 * LINE_HEIGHT)
    for place, column in enumerate(columns):
        sheet.write_string(HEAD_ROW, place, column.heading, formats["head"])
        sheet.set_column(place, place, column.width)
    sheet.set_column(len(columns), len(columns), None, None, {"hidden": True})


def height_of(texts: Mapping[str, str], columns: Sequence[Column]) -> float:
    """The height of a row in points: as many lines as its longest text takes, and room to write in."""
    lines = [
        sum(ceil(len(part) / column.width) or 1 for part in texts[column.field].split("\n"))
        for column in columns
        if column.field in texts
    ]
    return min(max(_LEAST_LINES, *lines), _MOST_LINES) * LINE_HEIGHT


def set_up(sheet: Any, footer: str) -> None:
    """Lock what is locked, and lay the sheet out for screen and paper."""
    sheet.protect("", {"format_columns": True, "format_rows": True, "autofilter": True})
    sheet.freeze_panes(HEAD_ROW + 1, 2)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.repeat_rows(HEAD_ROW)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer(footer)


def write_identity(sheet: Any, facts: Mapping[str, str], versions: Sequence[tuple[int, int]]) -> None:
    """The hidden sheet: facts, the signature among them, in two columns, then each row's key with its version."""
    sheet.very_hidden()
    sheet.protect("")
    for row, (name, value) in enumerate(facts.items()):
        sheet.write_string(row, 0, name)
        sheet.write_string(row, 1, value)
    for row, (key, version) in enumerate(versions, start=len(facts)):
        sheet.write_number(row, 0, key)
        sheet.write_number(row, 1, version)
