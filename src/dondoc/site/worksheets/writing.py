"""Making the sheet: A4 landscape, locked but for the cells to fill in, its identity on a sheet that nobody sees."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Any

import xlsxwriter

from dondoc.site.tracking.progress import DECIDER_LIMIT, NUMBER_LIMIT, TEXT_LIMIT, TEXTS
from dondoc.site.tracking.selectors.report_lines import ReportLine
from dondoc.site.worksheets import layout
from dondoc.site.worksheets.identity import Identity, signature
from dondoc.site.worksheets.layout import FIRST_DAY, HEAD_ROW, IDENTITY_SHEET, LAST_DAY, height_of
from dondoc.site.worksheets.lines import locked
from dondoc.site.worksheets.wording import Column, columns, words

KEY_COLUMN = len(columns())  # hidden, behind the last one: the obligation of the row
FACTS = ("format", "sheet_id", "report_id", "agency", "period", "programme")  # of the identity, one a row
DAYS = ("done_on", "product_on")
LIMITS = dict.fromkeys(TEXTS, TEXT_LIMIT) | {"product_number": NUMBER_LIMIT, "decided_by": DECIDER_LIMIT}


def write_sheet(identity: Identity, lines: Sequence[ReportLine], *, due_on: date, made_on: date) -> bytes:
    """The .xlsx of `lines`. Every text is written as text: what begins with = + - @ stays words in Excel, too."""
    target = BytesIO()
    book = xlsxwriter.Workbook(target, layout.OPTIONS)
    book.set_properties({"title": f"{identity.agency} {identity.period}", "created": layout.midnight(made_on)})
    sheet = book.add_worksheet(words()["sheet"])
    formats = layout.formats_of(book)
    layout.write_headings(sheet, formats, _titles(identity, due_on), columns())
    for place, line in enumerate(lines):
        _write_line(sheet, formats, HEAD_ROW + 1 + place, line)
    _validate(sheet, HEAD_ROW + 1, HEAD_ROW + max(len(lines), 1))
    layout.set_up(sheet, words()["footer"].format(agency=identity.agency, period=identity.period))
    made = [locked(line) for line in lines]
    facts = {name: str(getattr(identity, name)) for name in FACTS} | {"signature": signature(identity, made)}
    versions = [(line.obligation_id, line.version) for line in made]
    layout.write_identity(book.add_worksheet(IDENTITY_SHEET), facts, versions)
    book.close()
    return target.getvalue()


def _titles(identity: Identity, due_on: date) -> list[str]:
    said = words()
    facts = {"agency": identity.agency, "period": identity.period, "programme": identity.programme}
    return [said["title"], said["subtitle"].format(**facts), said["due"].format(due=f"{due_on:%d/%m/%Y}")]


def _write_line(sheet: Any, formats: dict[str, Any], row: int, line: ReportLine) -> None:
    cells, start = locked(line).cells, line.start
    sheet.set_row(row, height_of({**cells, **{name: getattr(start, name) for name in LIMITS}}, columns()))
    for place, column in enumerate(columns()):
        if column.locked:
            sheet.write_string(row, place, cells[column.field], formats["locked"])
        else:
            _write_open(sheet, formats, row, place, column, getattr(start, column.field))
    sheet.write_number(row, KEY_COLUMN, line.obligation.pk)


def _write_open(sheet: Any, formats: dict[str, Any], row: int, place: int, column: Column, value: Any) -> None:
    if column.field == "percent":
        sheet.write_number(row, place, value, formats["percent"])
    elif column.field in DAYS:
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
    a_day = {"validate": "date", "criteria": "between", "minimum": FIRST_DAY, "maximum": LAST_DAY}
    rules: dict[str, tuple[str, dict[str, Any]]] = {
        "state": ("choose", {"validate": "list", "source": list(said["states"].values())}),
        "percent": ("percent", {"validate": "integer", "criteria": "between", "minimum": 0, "maximum": 100}),
        "done_on": ("day", a_day),
        "product_on": ("product_day", a_day),
        **{name: ("text", {"validate": "length", "criteria": "<=", "value": limit}) for name, limit in LIMITS.items()},
    }
    for place, column in enumerate(columns()):
        if not column.locked:
            key, rule = rules[column.field]
            told = said[key]
            message = {
                "error_title": told["title"],
                "error_message": told["message"].format(limit=LIMITS.get(column.field)),
            }
            sheet.data_validation(first, place, last, place, {**rule, **message})
