"""The tables of an official document as a workbook of the kind that offices hand on: a sheet a table, ready to print.

Over each table stand its appendix, its title and what it belongs to, merged across the columns; the headings, in two
rows where columns belong together, are repeated on every page; A4 lying. Text is always written as text: what begins
with '=', '+', '-' or '@' is no formula.
"""

from datetime import UTC, date, datetime
from io import BytesIO
from itertools import groupby
from math import ceil
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from dondoc.writers.official.document import Appendix, Column, GroupRow, OfficialDocument, Row, Table

_A4, _MM_A_CHARACTER, _WIDTH = 9, 2.0, 250.0  # the width of a lying A4 page between its margins, in mm
_LINE, _HIGHEST = 16.0, 409.0  # points
_NAME = 31  # letters that Excel allows in the name of a sheet
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_ALIGNED = {"left": "left", "center": "center", "right": "right", "justify": "left"}
_LONGEST_CELL = 32_767


def tables_to_xlsx(document: OfficialDocument, *, made_on: date) -> bytes:
    """Return the .xlsx of the tables of `document`, those of its body first; the same ones give the same bytes.

    A document without tables gives one sheet with its subject.
    """
    file = BytesIO()
    with Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as workbook:
        created = datetime(made_on.year, made_on.month, made_on.day, tzinfo=UTC).replace(tzinfo=None)
        workbook.set_properties({"title": document.subject[:255], "created": created})
        formats = _formats(workbook)
        names: set[str] = set()
        for heads, name, table in _tables(document):
            _write(workbook.add_worksheet(_name_of(name, names)), heads, table, formats)
        if not names:
            workbook.add_worksheet(_name_of(document.kind, names)).write_string(
                0, 0, document.subject, formats["title"]
            )
    return file.getvalue()


def _tables(document: OfficialDocument) -> list[tuple[tuple[str, ...], str, Table]]:
    body = [block for block in document.body if isinstance(block, Table)]
    found: list[tuple[tuple[str, ...], str, Table]] = [
        (("", document.subject, ""), document.kind or document.subject, one) for one in body
    ]
    for appendix in document.appendices:
        tables = [block for block in appendix.body if isinstance(block, Table)]
        found.extend((_heads(appendix), appendix.heading or appendix.title, one) for one in tables)
    return found


def _heads(appendix: Appendix) -> tuple[str, ...]:
    attached = f"({appendix.attached_to})" if appendix.attached_to else ""
    return (appendix.heading, appendix.title, attached)


def _formats(workbook: Workbook) -> dict[str, Any]:
    face = {"font_name": "Times New Roman", "font_size": 12}
    cell = {**face, "border": 1, "valign": "top", "text_wrap": True}
    head = {**face, "align": "center", "valign": "vcenter", "text_wrap": True}
    return {
        "heading": workbook.add_format({**head, "bold": True, "font_size": 14}),
        "title": workbook.add_format({**head, "bold": True, "font_size": 14}),
        "attached": workbook.add_format({**head, "italic": True, "font_size": 13}),
        "column": workbook.add_format({**head, "bold": True, "border": 1}),
        "group": workbook.add_format({**cell, "bold": True, "num_format": "@"}),
        **{align: workbook.add_format({**cell, "align": to, "num_format": "@"}) for align, to in _ALIGNED.items()},
        **{f"number {align}": workbook.add_format({**cell, "align": to}) for align, to in _ALIGNED.items()},
    }


def _write(sheet: Worksheet, heads: tuple[str, ...], table: Table, formats: dict[str, Any]) -> None:
    last, line = len(table.columns) - 1, 0
    widths = _widths(table.columns)
    for at, width in enumerate(widths):
        sheet.set_column(at, at, width)
    for words, form in zip(heads, ("heading", "title", "attached"), strict=True):
        if words:
            sheet.set_row(line, _LINE * max(1, ceil(len(words) * 1.25 / sum(widths))) + 4)
            _merge(sheet, line, 0, last, words, formats[form])
            line += 1
    first_heading, line = line, _write_headings(sheet, line, table.columns, widths, formats["column"])
    _set_up(sheet, first_heading, line)
    for line, row in enumerate(table.rows, line + 1):  # noqa: B020  (the lines go on from the headings)
        if isinstance(row, GroupRow):
            sheet.set_row(line, _height([row.title], [sum(widths[1:]) or widths[0]]))
            _write_group(sheet, line, last, row, formats)
        else:
            sheet.set_row(line, _height(row.cells, widths))
            _write_row(sheet, line, row, table.columns, formats)


def _write_headings(sheet: Worksheet, line: int, columns: tuple[Column, ...], widths: list[float], form: Any) -> int:
    """Write the headings from `line` on; return the last line of them."""
    if not any(column.over for column in columns):
        sheet.set_row(line, _height([column.heading for column in columns], widths))
        for at, column in enumerate(columns):
            sheet.write_string(line, at, column.heading, form)
        return line
    shown = [column.short or column.heading if column.over else "" for column in columns]
    sheet.set_row(line, _LINE + 4)
    sheet.set_row(line + 1, max(_height(shown, widths), _height([column.heading for column in columns], widths)))
    at = 0
    for over, together in groupby(columns, key=lambda column: column.over):
        last = at + len(list(together)) - 1
        if over:
            _merge(sheet, line, at, last, over, form)
        for one in range(at, last + 1):
            if over:
                sheet.write_string(line + 1, one, shown[one], form)
            else:
                sheet.merge_range(line, one, line + 1, one, "", form)
                sheet.write_string(line, one, columns[one].heading, form)
        at = last + 1
    return line + 1


def _write_group(sheet: Worksheet, line: int, last: int, row: GroupRow, formats: dict[str, Any]) -> None:
    if row.number and last:
        sheet.write_string(line, 0, row.number, formats["group"])
        _merge(sheet, line, 1, last, row.title, formats["group"])
    else:
        _merge(sheet, line, 0, last, " ".join(filter(None, (row.number, row.title))), formats["group"])


def _write_row(sheet: Worksheet, line: int, row: Row, columns: tuple[Column, ...], formats: dict[str, Any]) -> None:
    for at, (words, column) in enumerate(zip(row.cells, columns, strict=True)):
        if _is_whole_number(words, column):
            sheet.write_number(line, at, int(words), formats[f"number {column.align}"])
        else:
            sheet.write_string(line, at, words[:_LONGEST_CELL], formats[column.align])


def _is_whole_number(words: str, column: Column) -> bool:
    """Whether a cell is a count, so that people can add it up; a number of a list in the left is not."""
    return column.align in ("right", "center") and words.isascii() and words.isdigit() and len(words) < 10


def _merge(sheet: Worksheet, line: int, first: int, last: int, words: str, form: Any) -> None:
    if last > first:
        sheet.merge_range(line, first, line, last, "", form)
    sheet.write_string(line, first, words, form)


def _widths(columns: tuple[Column, ...]) -> list[float]:
    """The widths in characters of a table that fills a lying page."""
    whole = sum(column.width for column in columns)
    return [max(5.0, column.width / whole * _WIDTH / _MM_A_CHARACTER) for column in columns]


def _height(cells: list[str] | tuple[str, ...], widths: list[float]) -> float:
    lines = [
        sum(max(1, ceil(len(part) * 1.15 / width)) for part in words.split("\n"))
        for words, width in zip(cells, widths, strict=True)
    ]
    return min(_LINE * max(lines, default=1) + 2, _HIGHEST)


def _set_up(sheet: Worksheet, first: int, line: int) -> None:
    """Set up `sheet` for print, with its headings from the line `first` to `line`."""
    sheet.freeze_panes(line + 1, 0)
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.set_margins(left=1.18, right=0.6, top=0.8, bottom=0.8)  # inches: 30, 15, 20, 20 mm
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(first, line)
    sheet.set_header("&C&P")
    sheet.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})


def _name_of(words: str, taken: set[str]) -> str:
    """A name for a sheet that Excel allows and no other sheet has."""
    plain = " ".join(words.translate(_FORBIDDEN).strip("'").split()) or "1"
    name, number = plain[:_NAME].strip(), 1
    while name.casefold() in taken:
        number += 1
        name = f"{plain[: _NAME - 4].strip()} {number}"
    taken.add(name.casefold())
    return name
