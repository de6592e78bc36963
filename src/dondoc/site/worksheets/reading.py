"""Reading a sheet that came back: whatever arrives, either a whole sheet of ours or a refusal in a sentence."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _

from dondoc.site.worksheets import opening
from dondoc.site.worksheets.entries import Cell, Entry, entry_of
from dondoc.site.worksheets.identity import FORMAT, Identity, LockedLine, is_signed
from dondoc.site.worksheets.layout import HEAD_ROW, IDENTITY_SHEET
from dondoc.site.worksheets.refusals import SheetRefused
from dondoc.site.worksheets.wording import columns, locked_fields, open_fields
from dondoc.site.worksheets.writing import FACTS, KEY_COLUMN

LARGEST = opening.LARGEST  # bytes of a file
_MOST_ROWS = 5_000


@dataclass(frozen=True, slots=True)
class FilledSheet:
    """A sheet of ours: what it is of, its rows as they were locked, and what was filled in; `is_intact`: as signed."""

    identity: Identity
    locked: tuple[LockedLine, ...]
    entries: tuple[Entry, ...]
    is_intact: bool


def read_sheet(content: bytes) -> FilledSheet:
    """The sheet in `content`; raises SheetRefused for a file that is too large, broken, or none of ours."""
    book = opening.opened(content)
    must_be_ours(book)
    with opening.whole():
        return _read(book)


def must_be_ours(book: Any) -> None:
    """Raise SheetRefused where `book` carries no identity of this site."""
    if IDENTITY_SHEET not in book.sheetnames or len(book.sheetnames) < 2:
        raise SheetRefused(_("The file is not a sheet of this site. Download one from the report and fill that in."))


def _read(book: Any) -> FilledSheet:
    facts, versions = read_identity(book[IDENTITY_SHEET])
    if facts["format"] != str(FORMAT):
        raise SheetRefused(_("The sheet was made by another version of the site. Download it anew."))
    identity = Identity(
        sheet_id=UUID(facts["sheet_id"]),
        report_id=int(facts["report_id"]),
        agency=facts["agency"],
        period=facts["period"],
        programme=facts["programme"],
    )
    main = next(name for name in book.sheetnames if name != IDENTITY_SHEET)
    locked, entries = [], []
    for row, key, cells in _rows(book[main]):
        if not key and not any(cell.text for cell in cells.values()):
            continue
        pk = int(key or 0)
        version = versions.get(pk, -1)
        locked.append(LockedLine(pk, version, {name: cells[name].text for name in locked_fields()}))
        entries.append(entry_of(row, pk, version, {name: cells[name] for name in open_fields()}))
    is_whole = sorted(line.obligation_id for line in locked) == sorted(versions)
    is_intact = is_whole and is_signed(identity, locked, facts["signature"])
    return FilledSheet(identity, tuple(locked), tuple(entries), is_intact)


def read_identity(sheet: Any) -> tuple[dict[str, str], dict[int, int]]:
    """The facts of the hidden sheet by name, and the version of each row by its key."""
    facts: dict[str, str] = {}
    versions: dict[int, int] = {}
    for name, value in sheet.iter_rows(max_col=2, max_row=_MOST_ROWS + len(FACTS) + 1, values_only=True):
        if isinstance(name, str):
            facts[name] = str(value)
        elif name is not None:
            versions[int(name)] = int(value)
    return facts, versions


def _rows(sheet: Any) -> Iterator[tuple[int, Any, Mapping[str, Cell]]]:
    """Number (as Excel counts), key and cells of each row under the headings."""
    rows = sheet.iter_rows(min_row=HEAD_ROW + 2, max_row=HEAD_ROW + 1 + _MOST_ROWS, max_col=KEY_COLUMN + 1)
    for number, row in enumerate(rows, start=HEAD_ROW + 2):
        cells = [Cell(cell.value, getattr(cell, "number_format", None) or "General") for cell in row]
        cells += [Cell()] * (KEY_COLUMN + 1 - len(cells))
        yield number, cells[KEY_COLUMN].value, {column.field: cells[at] for at, column in enumerate(columns())}
