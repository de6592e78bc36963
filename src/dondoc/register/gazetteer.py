"""All communes and provinces of the country, found in running text whatever province it is of.

The register of one province knows its own communes; this knows all 3,321, of which many bear the same name. A province
named right behind a commune ('xã Tân An, tỉnh Nghệ An') tells which is meant; without one, all are given.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from types import MappingProxyType

from dondoc.register.guards import Guard
from dondoc.register.matching import Hit, Lexicon
from dondoc.register.places import day_in, read_communes
from dondoc.register.provinces import Province, load_provinces

_BEHIND = re.compile(r" ?[,(-] ?|, thuộc | thuộc ")
_NO_COMMUNE = ("thị ",)  # 'thị xã Mai Sơn' is a town
_WORDS_TO_A_CAPITAL = 3  # 'đặc khu Phú Quý': the kind may be written small


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune, ward or special zone: its five-digit code, kind in words, name, province, and the days it holds."""

    code: str
    type: str
    name: str
    province: Province
    valid_from: date
    valid_to: date | None = None

    def exists(self, on: date | None) -> bool:
        """Whether it exists on the day `on`; on no day in particular (None) every one does."""
        return on is None or (self.valid_from <= on and (self.valid_to is None or on <= self.valid_to))


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """The characters [start, end) of a text that name a commune or province: one, or several communes it may be."""

    start: int
    end: int
    communes: tuple[Commune, ...] = ()
    province: Province | None = None


@dataclass(frozen=True)
class Gazetteer:
    """Every commune by its code, every province by its id. Made by `load_gazetteer`; never changes."""

    communes: Mapping[str, Commune]
    provinces: Mapping[str, Province]
    _names: Lexicon

    def match(self, text: str, *, on: date | None = None) -> tuple[PlaceMention, ...]:
        """Return the communes and provinces that canonical `text` names, in reading order, as they are on `on`.

        A commune counts with the word for its kind ('xã', 'phường', 'đặc khu'), a province with 'tỉnh' or 'thành phố'.
        """
        hits = self._names.find(text)
        return tuple(self._mentions(text, hits, on))

    def _mentions(self, text: str, hits: Sequence[Hit], on: date | None) -> Iterator[PlaceMention]:
        for at, hit in enumerate(hits):
            province = next((self.provinces[key] for key in hit.ids if key in self.provinces), None)
            found = [self.communes[key] for key in hit.ids if key in self.communes]
            alive = [commune for commune in found if commune.exists(on)] or found
            behind = self._province_behind(text, hit, hits[at + 1 : at + 2])
            there = [commune for commune in alive if commune.province.id == behind]
            yield PlaceMention(hit.start, hit.end, tuple(there or alive), province)

    def _province_behind(self, text: str, hit: Hit, following: Sequence[Hit]) -> str | None:
        if following and _BEHIND.fullmatch(text, hit.end, following[0].start):
            return next((key for key in following[0].ids if key in self.provinces), None)
        return None


@cache
def load_gazetteer() -> Gazetteer:
    """Return the communes and provinces of the country; raises InvalidRegister where their files are at fault."""
    provinces = {province.id: province for province in load_provinces()}
    communes = {commune.code: commune for commune in _communes(provinces)}
    names = Lexicon()
    guard = Guard(capital=_WORDS_TO_A_CAPITAL, not_after=_NO_COMMUNE)
    for commune in communes.values():
        names.add((f"{commune.type} {commune.name}",), commune.code, guard)
    for province in provinces.values():
        names.add((f"{province.title} {province.name}",), province.id, Guard(capital=_WORDS_TO_A_CAPITAL))
    return Gazetteer(MappingProxyType(communes), MappingProxyType(provinces), names)


def _communes(provinces: Mapping[str, Province]) -> Iterator[Commune]:
    for row in read_communes():
        cells = row.values
        if cells["province"] not in provinces:
            raise row.invalid(f"there is no province '{cells['province']}'", "use an id of provinces.csv")
        last = day_in(row, "to") if "to" in cells else None
        first = day_in(row, "from")
        yield Commune(cells["code"], cells["type"], cells["name"], provinces[cells["province"]], first, last)
