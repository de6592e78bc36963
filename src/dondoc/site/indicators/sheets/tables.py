"""A file of a statistics office as rows of cells: .xlsx, or .csv in the encodings and with the marks in use."""

import csv
from collections.abc import Iterator
from io import StringIO
from itertools import islice
from typing import Any

from django.utils.translation import gettext as _

from dondoc.site.worksheets import opening
from dondoc.site.worksheets.entries import Cell
from dondoc.site.worksheets.refusals import SheetRefused

_MOST_ROWS, _MOST_COLUMNS = 3_000, 80
_ZIP = b"PK"

Table = list[list[Cell]]


def tables_of(name: str, content: bytes) -> list[Table]:
    """The tables of the file: one a worksheet, one of a .csv; raises SheetRefused."""
    if len(content) > opening.LARGEST:
        raise SheetRefused(_("The file is larger than 5 MB; send the part that is needed."))
    if content.startswith(_ZIP) or name.lower().endswith((".xlsx", ".xls")):
        book = opening.opened(content)
        with opening.whole():
            return [_worksheet(book[title]) for title in book.sheetnames]
    return [_separated(_decoded(content))]


def _worksheet(sheet: Any) -> Table:
    rows = sheet.iter_rows(max_row=_MOST_ROWS, max_col=_MOST_COLUMNS)
    return [[Cell(cell.value, getattr(cell, "number_format", None) or "General") for cell in row] for row in rows]


def _decoded(content: bytes) -> str:
    encodings = ["utf-16"] if content[:2] in (b"\xff\xfe", b"\xfe\xff") else ["utf-8-sig"]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise SheetRefused(_("The .csv is not in UTF-8. Save it as 'CSV UTF-8', or as .xlsx."))


def _separated(text: str) -> Table:
    first = next((line for line in text.splitlines() if line.strip()), "")
    mark = max(";\t,|", key=first.count)
    return [[Cell(value) for value in row[:_MOST_COLUMNS]] for row in islice(_lines(text, mark), _MOST_ROWS)]


def _lines(text: str, mark: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(StringIO(text, newline=""), delimiter=mark)
    except csv.Error as fault:
        raise SheetRefused(_("The .csv cannot be read: a mark or a quote is missing. Save it as .xlsx.")) from fault
