"""The places of a province: rows of `places.csv` as entries for their committees, and who was formed from whom."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dondoc.register.agency import Transfer
from dondoc.register.entries import PLACE
from dondoc.register.files import Entry, Section, check_keys, read_rows

_REQUIRED: dict[str, type] = {"id": str, "kind": str, "type": str, "name": str, "code": str}
_OPTIONAL: dict[str, type] = {"from": str, "to": str, "formed_from": str, "verified": str}


def read_places(province: str) -> list[Entry]:
    """The rows of the province's `places.csv`; raises InvalidRegister for a wrong column or a missing cell."""
    rows = read_rows(province, "places.csv", PLACE)
    for row in rows:
        check_keys(row, _REQUIRED, _OPTIONAL)
    return rows


@dataclass(frozen=True)
class Committees:
    """What the committees of all places have in common.

    `title` are the words before the place's name, `parent` whose they are; after `not_after` the name is another's.
    """

    title: str
    parent: str
    not_after: tuple[str, ...]


def committees(section: Section) -> Committees:
    """What `section` says of the committees of places; raises InvalidRegister for a wrong key."""
    entry = section.entry()
    check_keys(entry, {"committee": str, "parent": str}, {"not_after": list})
    return Committees(entry.values["committee"], entry.values["parent"], tuple(entry.values.get("not_after", ())))


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
    days = {key: _day(place, key) for key in ("from", "to") if key in cells}
    certainty = {key: cells[key] for key in ("verified",) if key in cells}
    return Entry(place.file, place.id, PLACE, values | days | certainty)


def formations(places: list[Entry]) -> Iterator[tuple[Entry, Transfer]]:
    """What each new place took over from those that it was formed from, on its first day."""
    for place in places:
        for former in place.values.get("formed_from", "").split():
            yield place, Transfer(_day(place, "from"), former, place.id, verified=place.values.get("verified"))


def _day(place: Entry, key: str) -> date:
    cell = place.values.get(key, "")
    try:
        return date.fromisoformat(cell)
    except ValueError as error:
        raise place.invalid(f"'{key}' is '{cell}', not a day", "write it as 2025-07-01") from error
