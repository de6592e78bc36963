"""A Programme as an Excel workbook: one sheet each for tasks, indicators, orders, documents and the ledger.

What the sheets are called and show stands in `programme_sheets.yaml`. Text is always written as text: a cell that
begins with '=', '+', '-' or '@' is never a formula.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from math import ceil
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from dondoc.model import Programme
from dondoc.writers.programme_rows import ROWS, Row, Value, sheet_data

_LONGEST_CELL = 32_767  # characters; Excel refuses a file with more in one cell
_LINE, _HIGHEST_ROW = 15.0, 409.0  # points
_FILLED = 1.1  # letters in a line for each unit of width, which is one figure
_FIRST_YEAR = 1900  # Excel has no dates before it; a misread year is shown, not lost
_A4 = 9
_UNDATED = date(1980, 1, 1)  # the workbook's own date for a document without one: the library asks no clock


def as_xlsx(programme: Programme) -> bytes:
    """Return the workbook of `programme`; the same programme gives the same bytes."""
    data = sheet_data()
    file = BytesIO()
    with Workbook(file, {"in_memory": True}) as workbook:
        workbook.set_properties(_properties(programme))
        formats = _formats(workbook)
        for sheet in data["sheets"]:
            worksheet = workbook.add_worksheet(sheet["name"])
            rows = list(ROWS[sheet["rows"]](programme))
            _write_rows(worksheet, sheet["columns"], rows, formats)
            _set_up(worksheet, sheet, len(rows), data["page"]["footer"])
    return file.getvalue()


def _properties(programme: Programme) -> dict[str, Any]:
    head = programme.document
    day = head.issued_on or _UNDATED
    created = datetime(day.year, day.month, day.day, tzinfo=UTC).replace(tzinfo=None)
    return {"title": " ".join(filter(None, (head.number, head.title)))[:255], "created": created}


def _formats(workbook: Workbook) -> dict[str, Any]:
    cell = {"valign": "top", "border": 1, "border_color": "#BFBFBF"}
    return {
        "heading": workbook.add_format(
            {**cell, "bold": True, "text_wrap": True, "valign": "vcenter", "bg_color": "#E7ECF3"}
        ),
        "text": workbook.add_format({**cell, "num_format": "@"}),
        "wrap": workbook.add_format({**cell, "num_format": "@", "text_wrap": True}),
        "date": workbook.add_format({**cell, "num_format": "d/m/yyyy", "align": "left"}),
        "number": workbook.add_format({**cell, "num_format": "General"}),
    }


def _write_rows(
    worksheet: Worksheet, columns: list[dict[str, Any]], rows: Iterable[Row], formats: dict[str, Any]
) -> None:
    for at, column in enumerate(columns):
        worksheet.write_string(0, at, column["heading"], formats["heading"])
        worksheet.set_column(at, at, column["width"])
    worksheet.set_row(0, 2 * _LINE)
    for line, row in enumerate(rows, 1):
        for at, column in enumerate(columns):
            _write(worksheet, line, at, row.get(column["field"]), formats[column["kind"]])
        worksheet.set_row(line, _height(row, columns))


def _write(worksheet: Worksheet, line: int, at: int, value: Value, form: Any) -> None:
    match value:
        case None | "":
            worksheet.write_blank(line, at, None, form)
        case date() if value.year < _FIRST_YEAR:
            worksheet.write_string(line, at, f"{value.day}/{value.month}/{value.year}", form)
        case date():
            worksheet.write_datetime(line, at, value, form)
        case int() | Decimal():
            worksheet.write_number(line, at, value, form)
        case _:
            worksheet.write_string(line, at, _within_limit(value), form)


def _height(row: Row, columns: list[dict[str, Any]]) -> float:
    """Points for the cell with most lines: not every program fits the height to wrapped text by itself."""
    lines = [1]
    for column in columns:
        if column["kind"] == "wrap":
            lines.append(ceil(len(str(row.get(column["field"]) or "")) / (column["width"] * _FILLED)))
    return min(_LINE * max(lines), _HIGHEST_ROW)


def _within_limit(text: str) -> str:
    return text if len(text) <= _LONGEST_CELL else text[: _LONGEST_CELL - 1] + "…"


def _set_up(worksheet: Worksheet, sheet: dict[str, Any], rows: int, footer: str) -> None:
    last = len(sheet["columns"]) - 1
    worksheet.freeze_panes(1, 0)
    worksheet.ignore_errors({"number_stored_as_text": f"A2:{xl_col_to_name(last)}{max(rows, 1) + 1}"})
    worksheet.autofilter(0, 0, max(rows, 1), last)
    worksheet.set_paper(_A4)
    worksheet.set_landscape()
    worksheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
    worksheet.fit_to_pages(1, 0)
    worksheet.repeat_rows(0)
    worksheet.set_footer(footer)
