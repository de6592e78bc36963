"""The places of a province as entries for their committees, and who was formed from whom.

Every commune of the country stands in `vietnam/communes.csv`; a province's own `places.csv` adds its former districts,
and to a commune what is known there alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from dondoc.register.agency import Transfer
from dondoc.register.files import COUNTRY, Entry, Section, check_choice, check_keys, read_rows
from dondoc.register.keys_of_entries import CERTAINTY, PLACE

_REQUIRED: dict[str, type] = {"id": str, "kind": str, "type": str, "name": str, "code": str}
_OPTIONAL: dict[str, type] = {"from": str, "to": str, "formed_from": str, "verified": str}
_MORE_OF_COMMUNE: dict[str, type] = {"to": str}
_COMMUNE: dict[str, type] = dict.fromkeys(("province", "id", "type", "name", "code", "from"), str)


def read_places(province: str) -> list[Entry]:
    """The places of the province, its own first; raises InvalidRegister for a wrong column or a missing cell."""
    national = {row.id: row for row in read_communes() if row.values["province"] == province}
    own = [
        row.over(_as_place(national.pop(row.id))) if row.id in national else row
        for row in read_rows(province, "places.csv", PLACE)
    ]
    rows = [*own, *map(_as_place, national.values())]
    for row in rows:
        check_keys(row, _REQUIRED, _OPTIONAL)
    return rows


@cache
def read_communes() -> tuple[Entry, ...]:
    """The rows of `communes.csv`: every commune of the country; raises InvalidRegister for a wrong column."""
    rows = read_rows(COUNTRY, "communes.csv", PLACE)
    for row in rows:
        check_keys(row, _COMMUNE, _MORE_OF_COMMUNE)
    return tuple(rows)


def _as_place(commune: Entry) -> Entry:
    cells = {key: cell for key, cell in commune.values.items() if key != "province"}
    return Entry(commune.file, commune.id, PLACE, {"kind": "commune", **cells})


@dataclass(frozen=True)
class Committees:
    """What the committees of all places have in common.

    `title` are the words before the place's name, `parent` whose they are; after `not_after` the name is another's.
    `verified` says how far the days are supported of which a place says nothing itself.
    """

    title: str
    parent: str
    not_after: tuple[str, ...]
    verified: str | None


def committees(section: Section) -> Committees:
    """What `section` says of the committees of places; raises InvalidRegister for a wrong key."""
    entry = section.entry()
    check_keys(entry, {"committee": str, "parent": str}, {"not_after": list, "verified": str})
    check_choice(entry, "verified", CERTAINTY)
    values = entry.values
    return Committees(values["committee"], values["parent"], tuple(values.get("not_after", ())), values.get("verified"))


def committee_of(place: Entry, common: Committees, province: str) -> Entry:
    """The entry of a place's committee, which stands for the place and has its code and days.

    The city that bears the province's name may be called just 'UBND thành phố'.
    """
    cells = place.values
    name = f"{cells['type']} {cells['name']}"
    alone = [f"{common.title} {cells['type']}"] if cells["name"] == province else []
    values = {
        "id": place.id,
        "name": f"{common.title} {name}",
        "kind": cells["kind"],
        "short": name[0].upper() + name[1:],
        "code": cells["code"],
        "also": [name, *alone],
        "bare": [cells["name"]],
        "parent": common.parent,
        "not_after": list(common.not_after),
    }
    days = {key: day_in(place, key) for key in ("from", "to") if key in cells}
    verified = cells.get("verified", common.verified)
    return Entry(place.file, place.id, PLACE, values | days | ({"verified": verified} if verified else {}))


def formations(places: list[Entry]) -> Iterator[tuple[Entry, Transfer]]:
    """What each new place took over from those that it was formed from, on its first day."""
    for place in places:
        for former in place.values.get("formed_from", "").split():
            yield place, Transfer(day_in(place, "from"), former, place.id, verified=place.values.get("verified"))


def day_in(place: Entry, key: str) -> date:
    """The day in the cell `key` of `place`; raises InvalidRegister where it is none."""
    cell = place.values.get(key, "")
    try:
        return date.fromisoformat(cell)
    except ValueError as error:
        raise place.invalid(f"'{key}' is '{cell}', not a day", "write it as 2025-07-01") from error
