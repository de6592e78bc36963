"""Making the sheet of a round: a row for each measure that the agency keeps, locked but for the cells to fill in."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Any

import xlsxwriter

from dondoc.site.indicators.entries import SOURCE_LIMIT
from dondoc.site.indicators.selectors.entry_lines import EntryLine
from dondoc.site.indicators.sheets.sealing import SheetIdentity, locked_row, seal
from dondoc.site.indicators.sheets.wording import columns, standings, words
from dondoc.site.worksheets import layout
from dondoc.site.worksheets.layout import FIRST_DAY, HEAD_ROW, IDENTITY_SHEET, LAST_DAY

KEY_COLUMN = len(columns())  # hidden, behind the last one: the measure of the row


def write_figure_sheet(identity: SheetIdentity, lines: Sequence[EntryLine], *, usual: str, made_on: date) -> bytes:
    """The .xlsx of `lines`; `usual` is what a figure without one is said to be: 'estimate' or 'official'."""
    target = BytesIO()
    book = xlsxwriter.Workbook(target, layout.OPTIONS)
    facts = {"agency": identity.agency, "round": identity.round}
    book.set_properties({"title": f"{identity.agency} {identity.round}", "created": layout.midnight(made_on)})
    said = words()
    sheet = book.add_worksheet(said["sheet"])
    formats = layout.formats_of(book)
    layout.write_headings(sheet, formats, [said["title"], said["subtitle"].format(**facts), said["guide"]], columns())
    for place, line in enumerate(lines):
        _write_line(sheet, formats, HEAD_ROW + 1 + place, line, usual)
    _validate(sheet, HEAD_ROW + 1, HEAD_ROW + max(len(lines), 1))
    layout.set_up(sheet, said["footer"].format(**facts))
    rows = [locked_row(line) for line in lines]
    versions = [(row.measure_id, row.version) for row in rows]
    sealed_facts = identity.facts | {"signature": seal(identity, rows)}
    layout.write_identity(book.add_worksheet(IDENTITY_SHEET), sealed_facts, versions)
    book.close()
    return target.getvalue()


def _write_line(sheet: Any, formats: dict[str, Any], row: int, line: EntryLine, usual: str) -> None:
    locked, seen = locked_row(line).cells, line.seen
    source = seen.source if seen else line.measure.source[:SOURCE_LIMIT]
    sheet.set_row(row, layout.height_of({**locked, "source": source}, columns()))
    for place, column in enumerate(columns()):
        if column.locked:
            sheet.write_string(row, place, locked[column.field], formats["locked"])
        elif column.field == "amount":
            _write(sheet.write_number, sheet, row, place, seen and float(seen.amount), formats["number"])
        elif column.field == "standing":
            sheet.write_string(row, place, standings()[seen.standing if seen else usual], formats["text"])
        elif column.field == "on_day":
            _write(sheet.write_datetime, sheet, row, place, seen and seen.on_day, formats["day"])
        else:
            text = source if column.field == "source" else (seen.note if seen else "")
            _write(sheet.write_string, sheet, row, place, text, formats["text"])
    sheet.write_number(row, KEY_COLUMN, line.measure.pk)


def _write(how: Any, sheet: Any, row: int, place: int, value: Any, form: Any) -> None:
    if value in (None, ""):
        sheet.write_blank(row, place, None, form)
    else:
        how(row, place, value, form)


def _validate(sheet: Any, first: int, last: int) -> None:
    """A drop-down and limits, each with what to write where something else was written."""
    said = words()
    day = {"validate": "date", "criteria": "between", "minimum": FIRST_DAY, "maximum": LAST_DAY}
    most = 10**18
    rules: dict[str, tuple[str, dict[str, Any]]] = {
        "amount": ("number", {"validate": "decimal", "criteria": "between", "minimum": -most, "maximum": most}),
        "standing": ("choose", {"validate": "list", "source": list(standings().values())}),
        "on_day": ("day", day),
        "source": ("text", {"validate": "length", "criteria": "<=", "value": SOURCE_LIMIT}),
    }
    for place, column in enumerate(columns()):
        if column.field in rules:
            key, rule = rules[column.field]
            told = said[key]
            message = {"error_title": told["title"], "error_message": told["message"].format(limit=SOURCE_LIMIT)}
            sheet.data_validation(first, place, last, place, {**rule, **message})
