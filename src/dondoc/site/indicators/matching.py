"""How much two names of indicators are alike, so that one measure can be recognised in another document's words.

Documents name the same thing with words more or fewer ('Tỷ lệ đô thị hóa', 'Tỷ lệ đô thị hóa trên địa bàn toàn tỉnh').
What is compared are the words without accents, marks and fillers; the order does not count. This proposes, and a
person confirms: 'có bằng cấp' and 'qua đào tạo' are alike and not the same.
"""

import re
from collections import Counter
from collections.abc import Iterable
from typing import TypeVar

from dondoc.data_files import data_beside
from dondoc.site.searching import searchable

ENOUGH = 75  # per cent of the words, above which a person is asked

_WORD = re.compile(r"\w+")
_T = TypeVar("_T")


def likeness(name: str, other: str) -> int:
    """How many of the words of both names they share, in per cent: 0 for nothing, 100 for the same words."""
    ours, theirs = Counter(_words(name)), Counter(_words(other))
    number = ours.total() + theirs.total()
    return round(200 * (ours & theirs).total() / number) if number else 0


def units_fit(unit: str, other: str) -> bool:
    """Whether two units may be the same: equal, or one the shorter way to write the other ('bác sỹ' per 10.000)."""
    ours, theirs = set(_WORD.findall(searchable(unit))), set(_WORD.findall(searchable(other)))
    if not ours or not theirs or "%" in unit + other:
        return searchable(unit) == searchable(other)
    return ours <= theirs or theirs <= ours


def most_alike(name: str, unit: str, known: Iterable[tuple[_T, str, str]]) -> tuple[_T, int] | None:
    """Of `known` (thing, name, unit) the first that is most like `name`, with its likeness; None below ENOUGH."""
    fitting = [(likeness(name, theirs), thing) for thing, theirs, measured in known if units_fit(unit, measured)]
    found = max(fitting, key=lambda one: one[0], default=None)
    return (found[1], found[0]) if found and found[0] >= ENOUGH else None


def _words(name: str) -> list[str]:
    bare = searchable(name)
    for filler in _fillers():
        bare = re.sub(rf"\b{re.escape(filler)}\b", " ", bare)
    return _WORD.findall(bare)


def _fillers() -> list[str]:
    words: list[str] = data_beside(__package__, "wording.yaml")["fillers"]
    return [searchable(each) for each in words]
