"""Workbooks as offices use them: one sheet a list, headings that stay, filters, print set-up A4 landscape.

Text is always written as text: a cell that begins with '=', '+', '-' or '@' is never a formula. The shape of a sheet
(its columns, their headings, widths and kinds) is data of whoever asks for the workbook.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from itertools import groupby
from math import ceil
from typing import IO, Any

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

Value = str | int | Decimal | date | None
Row = dict[str, Value]

_LONGEST_CELL = 32_767  # characters; Excel refuses a file with more in one cell
_LINE, _HIGHEST_ROW = 15.0, 409.0  # points
_FILLED = 1.1  # letters in a line for each unit of width, which is one figure
_FIRST_YEAR = 1900  # Excel has no dates before it; a misread year is shown, not lost
_A4 = 9


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, its columns as {field, heading, width, kind}, and its rows by field.

    `kind` is text, wrap (text over several lines), date or number; widths are in characters. Neighbours with the same
    `over` stand under it together in a second row of headings, each with its `short` heading where it has one.
    """

    name: str
    columns: list[dict[str, Any]]
    rows: Iterable[Row]


def write_workbook(sheets: Iterable[Sheet], *, title: str, made_on: date, footer: str) -> bytes:
    """Return the .xlsx of `sheets`; the same sheets and day give the same bytes."""
    file = BytesIO()
    _write(file, sheets, {"in_memory": True}, title=title, made_on=made_on, footer=footer)
    return file.getvalue()


def write_workbook_to(file: IO[bytes], sheets: Iterable[Sheet], *, title: str, made_on: date, footer: str) -> None:
    """Write the same workbook to `file`, row by row: its length costs time, not memory."""
    _write(file, sheets, {"constant_memory": True}, title=title, made_on=made_on, footer=footer)


def _write(
    file: IO[bytes], sheets: Iterable[Sheet], how: dict[str, Any], *, title: str, made_on: date, footer: str
) -> None:
    with Workbook(file, how) as workbook:
        created = datetime(made_on.year, made_on.month, made_on.day, tzinfo=UTC).replace(tzinfo=None)
        workbook.set_properties({"title": title[:255], "created": created})
        formats = _formats(workbook)
        for sheet in sheets:
            worksheet = workbook.add_worksheet(sheet.name)
            lines = _write_rows(worksheet, sheet.columns, sheet.rows, formats)
            _set_up(worksheet, len(sheet.columns) - 1, _headed(sheet.columns), lines, footer)


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
) -> int:
    """Write headings and rows; return how many rows. The height comes first: a row that is written is out of reach."""
    headed = _headed(columns)
    _write_headings(worksheet, columns, headed, formats["heading"])
    number = 0
    for number, row in enumerate(rows, 1):
        line = headed - 1 + number
        worksheet.set_row(line, _height(row, columns))
        for at, column in enumerate(columns):
            _write_cell(worksheet, line, at, row.get(column["field"]), formats[column["kind"]])
    return number


def _headed(columns: list[dict[str, Any]]) -> int:
    """How many rows of headings there are."""
    return 2 if any(column.get("over") for column in columns) else 1


def _write_headings(worksheet: Worksheet, columns: list[dict[str, Any]], headed: int, form: Any) -> None:
    """Write one row of headings, or two: what several columns have over them, merged, and each below it."""
    for line in range(headed):
        worksheet.set_row(line, (1.5 if headed > 1 and not line else 2) * _LINE)
    at = 0
    for over, together in groupby(columns, key=lambda column: column.get("over", "")):
        first = at
        for column in together:
            worksheet.set_column(at, at, column["width"])
            words = column.get("short", column["heading"]) if over else column["heading"]
            if headed > 1 and not over:
                worksheet.merge_range(0, at, 1, at, words, form)
            else:
                worksheet.write_string(headed - 1, at, words, form)
            at += 1
        if over and at - first > 1:
            worksheet.merge_range(0, first, 0, at - 1, over, form)
        elif over:
            worksheet.write_string(0, first, over, form)


def _write_cell(worksheet: Worksheet, line: int, at: int, value: Value, form: Any) -> None:
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


def _set_up(worksheet: Worksheet, last: int, headed: int, rows: int, footer: str) -> None:
    worksheet.freeze_panes(headed, 0)
    end = headed + max(rows, 1)
    worksheet.ignore_errors({"number_stored_as_text": f"A{headed + 1}:{xl_col_to_name(last)}{end}"})
    worksheet.autofilter(headed - 1, 0, end - 1, last)
    worksheet.set_paper(_A4)
    worksheet.set_landscape()
    worksheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
    worksheet.fit_to_pages(1, 0)
    worksheet.repeat_rows(0, headed - 1)
    worksheet.set_footer(footer)
