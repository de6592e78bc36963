"""Reading a sheet of our own that came back: a whole one, or a refusal in a sentence."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from dondoc.site.indicators.entries import Entry
from dondoc.site.indicators.periods import read_period
from dondoc.site.indicators.sheets.cells import Unreadable, day_in, number_in
from dondoc.site.indicators.sheets.proposed import ProposedFigure
from dondoc.site.indicators.sheets.sealing import FACTS, FORMAT, LockedRow, SheetIdentity, is_intact
from dondoc.site.indicators.sheets.wording import columns, standings
from dondoc.site.indicators.sheets.writing import KEY_COLUMN
from dondoc.site.ui.fields import A_DAY
from dondoc.site.worksheets import opening
from dondoc.site.worksheets.entries import Cell
from dondoc.site.worksheets.layout import HEAD_ROW, IDENTITY_SHEET
from dondoc.site.worksheets.reading import must_be_ours, read_identity
from dondoc.site.worksheets.refusals import SheetRefused

_MOST_ROWS = 2_000


@dataclass(frozen=True, slots=True)
class FilledFigures:
    """A sheet of ours: what it is of, what its rows say, and whether it is locked as it was signed."""

    identity: SheetIdentity
    rows: tuple[ProposedFigure, ...]
    is_intact: bool


def read_figure_sheet(content: bytes, today: date) -> FilledFigures:
    """The sheet in `content`; raises SheetRefused. A day that was left out is `today`, or the period's last day."""
    book = opening.opened(content)
    must_be_ours(book)
    with opening.whole():
        return _read(book, today)


def _read(book: Any, today: date) -> FilledFigures:
    facts, versions = read_identity(book[IDENTITY_SHEET])
    if facts["format"] != FORMAT or not set(FACTS) <= facts.keys():
        raise SheetRefused(_("This is no sheet of figures; it was made for another page, or by another version."))
    identity = SheetIdentity(UUID(facts["sheet_id"]), int(facts["agency_id"]), facts["agency"], facts["round"])
    main = next(name for name in book.sheetnames if name != IDENTITY_SHEET)
    locked, rows = [], []
    for number, key, cells in _rows(book[main]):
        if not key and not any(cell.text for cell in cells.values()):
            continue
        pk = int(key or 0)
        fields = {column.field: cells[column.field].text for column in columns() if column.locked}
        locked.append(LockedRow(pk, versions.get(pk, -1), fields))
        proposed = _proposed(number, pk, versions.get(pk, 0), cells, today)
        if proposed:
            rows.append(proposed)
    is_whole = sorted(row.measure_id for row in locked) == sorted(versions)
    return FilledFigures(identity, tuple(rows), is_whole and is_intact(identity, locked, facts["signature"]))


def _rows(sheet: Any) -> Iterator[tuple[int, Any, Mapping[str, Cell]]]:
    """Number (as Excel counts), key and cells of each row under the headings."""
    rows = sheet.iter_rows(min_row=HEAD_ROW + 2, max_row=HEAD_ROW + 1 + _MOST_ROWS, max_col=KEY_COLUMN + 1)
    for number, row in enumerate(rows, start=HEAD_ROW + 2):
        cells = [Cell(cell.value, getattr(cell, "number_format", None) or "General") for cell in row]
        cells += [Cell()] * (KEY_COLUMN + 1 - len(cells))
        yield number, cells[KEY_COLUMN].value, {column.field: cells[at] for at, column in enumerate(columns())}


def _proposed(row: int, pk: int, version: int, cells: Mapping[str, Cell], today: date) -> ProposedFigure | None:
    """What the open cells of a row say; None where it has no figure."""
    name, faults = cells["name"].text, []
    try:
        amount = number_in(cells["amount"])
    except Unreadable:
        amount = None
        faults.append(_("Write a number such as 1.234,5, with a comma before decimals."))
    if amount is None:
        return ProposedFigure(row, name, pk, version=version, faults=tuple(faults)) if faults else None
    kind = {label.casefold(): value for value, label in standings().items()}.get(cells["standing"].text.casefold())
    if kind is None:
        faults.append(_("Choose whether it is an estimate or an official figure."))
    period = read_period(cells["period"].text)
    try:
        day = day_in(cells["on_day"]) or min(today, period.last_day)
    except Unreadable:
        day = today
        faults.append(str(A_DAY))
    if faults:
        return ProposedFigure(row, name, pk, version=version, faults=tuple(faults))
    note = cells["note"].text
    entry = Entry(period.code, amount, kind == "estimate", day, cells["source"].text, note, answer=note)
    return ProposedFigure(row, name, pk, entry.settled(), version)
