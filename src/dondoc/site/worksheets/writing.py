"""Making the sheet: A4 landscape, locked but for the cells to fill in, its identity on a sheet that nobody sees."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from io import BytesIO
from math import ceil
from typing import Any

import xlsxwriter

from dondoc.site.tracking.progress import TEXT_LIMIT, TEXTS
from dondoc.site.tracking.selectors.report_lines import ReportLine
from dondoc.site.worksheets.identity import Identity, signature
from dondoc.site.worksheets.lines import locked
from dondoc.site.worksheets.wording import Column, columns, words

IDENTITY_SHEET = "dondoc"
HEAD_ROW = 4  # the row of the headings, counted from 0; a row for each obligation follows
KEY_COLUMN = len(columns())  # hidden, behind the last one: the obligation of the row
FACTS = ("format", "sheet_id", "report_id", "agency", "period", "programme")  # of the identity, one a row
_GREY, _LINE = "#EDEFF2", "#9AA3AE"
_FIRST_DAY, _LAST_DAY = date(2000, 1, 1), date(2100, 12, 31)
_LINE_HEIGHT, _LEAST_LINES, _MOST_LINES = 15.0, 3, 27  # points; Excel takes no row higher than 409
_A4, _CELL = 9, {"border": 1, "border_color": _LINE, "valign": "top", "text_wrap": True, "font_size": 11}


def write_sheet(identity: Identity, lines: Sequence[ReportLine], *, due_on: date, made_on: date) -> bytes:
    """The .xlsx of `lines`. Every text is written as text: what begins with = + - @ stays words in Excel, too."""
    target = BytesIO()
    book = xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": f"{identity.agency} {identity.period}", "created": _midnight(made_on)})
    sheet = book.add_worksheet(words()["sheet"])
    formats = _formats(book)
    _write_head(sheet, formats, identity, due_on)
    for place, line in enumerate(lines):
        _write_line(sheet, formats, HEAD_ROW + 1 + place, line)
    _validate(sheet, HEAD_ROW + 1, HEAD_ROW + max(len(lines), 1))
    _set_up(sheet, identity)
    _write_identity(book.add_worksheet(IDENTITY_SHEET), identity, lines)
    book.close()
    return target.getvalue()


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)


def _formats(book: Any) -> dict[str, Any]:
    text = {**_CELL, "num_format": "@", "quote_prefix": True}
    return {
        "title": book.add_format({"bold": True, "font_size": 14}),
        "plain": book.add_format({"font_size": 11}),
        "head": book.add_format({**_CELL, "bold": True, "bg_color": _GREY, "align": "center", "valign": "vcenter"}),
        "locked": book.add_format({**text, "bg_color": _GREY}),
        "text": book.add_format({**text, "locked": False}),
        "percent": book.add_format({**_CELL, "num_format": "0", "locked": False}),
        "day": book.add_format({**_CELL, "num_format": "dd/mm/yyyy", "locked": False}),
    }


def _write_head(sheet: Any, formats: dict[str, Any], identity: Identity, due_on: date) -> None:
    said = words()
    facts = {"agency": identity.agency, "period": identity.period, "programme": identity.programme}
    sheet.write_string(0, 0, said["title"], formats["title"])
    sheet.write_string(1, 0, said["subtitle"].format(**facts), formats["plain"])
    sheet.write_string(2, 0, said["due"].format(due=f"{due_on:%d/%m/%Y}"), formats["plain"])
    sheet.set_row(HEAD_ROW, 2 * _LINE_HEIGHT)
    for place, column in enumerate(columns()):
        sheet.write_string(HEAD_ROW, place, column.heading, formats["head"])
        sheet.set_column(place, place, column.width)
    sheet.set_column(KEY_COLUMN, KEY_COLUMN, None, None, {"hidden": True})


def _write_line(sheet: Any, formats: dict[str, Any], row: int, line: ReportLine) -> None:
    cells, start = locked(line).cells, line.start
    sheet.set_row(row, _height({**cells, **{name: getattr(start, name) for name in TEXTS}}))
    for place, column in enumerate(columns()):
        if column.locked:
            sheet.write_string(row, place, cells[column.field], formats["locked"])
        else:
            _write_open(sheet, formats, row, place, column, getattr(start, column.field))
    sheet.write_number(row, KEY_COLUMN, line.obligation.pk)


def _height(texts: Mapping[str, str]) -> float:
    """The height of a row in points: as many lines as its longest text takes, and room to write in."""
    lines = [
        sum(ceil(len(part) / column.width) or 1 for part in texts[column.field].split("\n"))
        for column in columns()
        if column.field in texts
    ]
    return min(max(_LEAST_LINES, *lines), _MOST_LINES) * _LINE_HEIGHT


def _write_open(sheet: Any, formats: dict[str, Any], row: int, place: int, column: Column, value: Any) -> None:
    if column.field == "percent":
        sheet.write_number(row, place, value, formats["percent"])
    elif column.field == "done_on":
        if value:
            sheet.write_datetime(row, place, value, formats["day"])
        else:
            sheet.write_blank(row, place, None, formats["day"])
    elif column.field == "state":
        sheet.write_string(row, place, words()["states"][value], formats["text"])
    elif value:
        sheet.write_string(row, place, value, formats["text"])
    else:
        sheet.write_blank(row, place, None, formats["text"])


def _validate(sheet: Any, first: int, last: int) -> None:
    """Drop-downs and limits, each with what to write where something else was written."""
    said = words()
    rules: dict[str, tuple[str, dict[str, Any]]] = {
        "state": ("choose", {"validate": "list", "source": list(said["states"].values())}),
        "percent": ("percent", {"validate": "integer", "criteria": "between", "minimum": 0, "maximum": 100}),
        "done_on": (
            "day",
            {"validate": "date", "criteria": "between", "minimum": _FIRST_DAY, "maximum": _LAST_DAY},
        ),
        **dict.fromkeys(TEXTS, ("text", {"validate": "length", "criteria": "<=", "value": TEXT_LIMIT})),
    }
    for place, column in enumerate(columns()):
        if not column.locked:
            key, rule = rules[column.field]
            told = said[key]
            message = {"error_title": told["title"], "error_message": told["message"].format(limit=TEXT_LIMIT)}
            sheet.data_validation(first, place, last, place, {**rule, **message})


def _set_up(sheet: Any, identity: Identity) -> None:
    sheet.protect("", {"format_columns": True, "format_rows": True, "autofilter": True})
    sheet.freeze_panes(HEAD_ROW + 1, 2)
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.repeat_rows(HEAD_ROW)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer(words()["footer"].format(agency=identity.agency, period=identity.period))


def _write_identity(sheet: Any, identity: Identity, lines: Sequence[ReportLine]) -> None:
    """Facts and signature in the first two columns, then each obligation with the version that the sheet shows."""
    sheet.very_hidden()
    sheet.protect("")
    made = [locked(line) for line in lines]
    facts = {name: str(getattr(identity, name)) for name in FACTS} | {"signature": signature(identity, made)}
    for row, (name, value) in enumerate(facts.items()):
        sheet.write_string(row, 0, name)
        sheet.write_string(row, 1, value)
    for row, line in enumerate(made, start=len(facts)):
        sheet.write_number(row, 0, line.obligation_id)
        sheet.write_number(row, 1, line.version)
