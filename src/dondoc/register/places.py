"""The places of a province: rows of `places.csv` as entries, and who was formed from whom."""

from collections.abc import Iterator
from datetime import date

from dondoc.register.files import Entry

_COLUMNS = {"id", "kind", "type", "name", "code", "from", "to", "formed_from"}


def place_entries(rows: list[Entry], province: str) -> Iterator[Entry]:
    """The committees of the places in `rows`; the committee stands for the place and has its days."""
    for row in rows:
        cells = row.values
        unknown = sorted(set(cells) - _COLUMNS, key=str)
        if unknown:
            raise row.invalid(f"unknown column '{unknown[0]}'", f"use {', '.join(sorted(_COLUMNS))}")
        place = f"{cells['type']} {cells['name']}"
        alone = ["UBND thành phố"] if cells["name"] == province else []
        yield Entry(row.file, row.id, "place", {
            "id": row.id, "name": f"UBND {place}", "kind": cells["kind"], "short": place[0].upper() + place[1:],
            "code": cells["code"], "also": [place, *alone], "in_lists": [cells["name"]], "parent": "ubnd-tinh",
            **{key: _day(row, cells[key]) for key in ("from", "to") if key in cells},
        })  # fmt: skip


def formed_from(rows: list[Entry]) -> Iterator[tuple[date, str, str, Entry]]:
    """(day, former place, new place, row) for each place formed out of others."""
    for row in rows:
        for former in row.values.get("formed_from", "").split():
            yield _day(row, row.values["from"]), former, row.id, row


def _day(row: Entry, cell: str) -> date:
    try:
        return date.fromisoformat(cell)
    except ValueError as error:
        raise row.invalid(f"'{cell}' is not a day", "write it as 2025-07-01") from error
