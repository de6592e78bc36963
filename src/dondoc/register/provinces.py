"""The provinces and cities of the country, as they are since 01/7/2025 (codes: Quyết định 19/2025/QĐ-TTg)."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal

from dondoc.register.files import COUNTRY, Entry, InvalidRegister, check_choice, check_keys, read_rows
from dondoc.register.keys_of_entries import CERTAINTY
from dondoc.register.places import day_in

_COLUMNS: dict[str, type] = {"id": str, "name": str, "code": str, "kind": str}
_OPTIONAL: dict[str, type] = {"from": str, "formed_from": str, "verified": str, "note": str}
_TITLES = {"province": "tỉnh", "city": "thành phố"}
_KINDS = tuple(_TITLES)


@dataclass(frozen=True, slots=True)
class Province:
    """A province or a city of that rank: its id (which names its data folder), name without 'tỉnh', two-digit code.

    `valid_from` is the first day in its present extent, None for one that the mergers of 2025 left alone; `formed_from`
    names the provinces that went into it, its own former self among them. `verified` is as in `Agency`.
    """

    id: str
    name: str
    code: str
    kind: Literal["province", "city"]
    valid_from: date | None = None
    formed_from: tuple[str, ...] = ()
    verified: str | None = None
    note: str | None = None

    @property
    def title(self) -> str:
        """The word before its name."""
        return _TITLES[self.kind]


@cache
def load_provinces() -> tuple[Province, ...]:
    """Return all thirty-four by their codes; raises InvalidRegister where their file is at fault."""
    return tuple(map(_province, read_rows(COUNTRY, "provinces.csv", "country")))


def province_of(province_id: str) -> Province:
    """The province or city `province_id`, an id or a two-digit code; raises InvalidRegister where there is none."""
    found = next((each for each in load_provinces() if province_id in (each.id, each.code)), None)
    if found is None:
        known = ", ".join(province.id for province in load_provinces())
        raise InvalidRegister(
            f"{COUNTRY}/provinces.csv", province_id, "there is no such province", f"ask for one of {known}"
        )
    return found


def heir_of(former: str) -> Province:
    """The province or city of today into which the province called `former` went; raises InvalidRegister for none."""
    found = next((each for each in load_provinces() if former != each.name and former in each.formed_from), None)
    if found is None:
        raise InvalidRegister(
            f"{COUNTRY}/provinces.csv", former, "no province of former days is called so", "write it as 'formed_from'"
        )
    return found


def _province(row: Entry) -> Province:
    check_keys(row, _COLUMNS, _OPTIONAL)
    check_choice(row, "kind", _KINDS)
    check_choice(row, "verified", CERTAINTY)
    cells = row.values
    return Province(
        id=row.id,
        name=cells["name"],
        code=cells["code"],
        kind=cells["kind"],
        valid_from=day_in(row, "from") if "from" in cells else None,
        formed_from=tuple(name.strip() for name in cells.get("formed_from", "").split(";") if name.strip()),
        verified=cells.get("verified"),
        note=cells.get("note"),
    )
