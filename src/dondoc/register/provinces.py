"""The provinces and cities of the country, as they are since 01/7/2025 (codes: Quyết định 19/2025/QĐ-TTg)."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from dondoc.register.files import COUNTRY, Entry, InvalidRegister, check_choice, check_keys, read_rows

_COLUMNS: dict[str, type] = {"id": str, "name": str, "code": str, "kind": str}
_KINDS = ("province", "city")


@dataclass(frozen=True, slots=True)
class Province:
    """A province or a city of that rank: its id (which names its data folder), name without 'tỉnh', two-digit code."""

    id: str
    name: str
    code: str
    kind: Literal["province", "city"]


@cache
def load_provinces() -> tuple[Province, ...]:
    """Return all thirty-four by their codes; raises InvalidRegister where their file is at fault."""
    return tuple(map(_province, read_rows(COUNTRY, "provinces.csv", "country")))


def province_of(province_id: str) -> Province:
    """The province `province_id`; raises InvalidRegister where there is none, or for a city.

    A city's bodies are named for the city ('Công an thành phố'), which the national files do not describe.
    """
    found = next((province for province in load_provinces() if province.id == province_id), None)
    if found is None or found.kind == "city":
        fault = "is a city, and the files describe provinces" if found else "there is no such province"
        known = ", ".join(province.id for province in load_provinces() if province.kind == "province")
        raise InvalidRegister(f"{COUNTRY}/provinces.csv", province_id, fault, f"ask for one of {known}")
    return found


def _province(row: Entry) -> Province:
    check_keys(row, _COLUMNS, {})
    check_choice(row, "kind", _KINDS)
    return Province(**row.values)
