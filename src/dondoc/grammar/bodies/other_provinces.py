"""Bodies of another province than the one whose register is read: 'UBND tỉnh Lai Châu', 'Công an thành phố Huế'."""

import re
from functools import cache

from dondoc.grammar.kinds.places import LOWER_WORDS
from dondoc.grammar.patterns import CAPITALS, SMALL, any_of
from dondoc.register import load_provinces
from dondoc.text import fold

_TITLE = r"(?:(?:của )?(?P<title>tỉnh|thành phố|TP\.?) )?"
_LOWER = (*LOWER_WORDS, "khu vực", "trung ương", "việt nam")
_GOES_ON = re.compile(rf" (?:[-–] )?[{CAPITALS}]{SMALL}")
_ENDS = ("tỉnh", "thành phố", "tp", "tp.")


def end_of_other_province(text: str, start: int, end: int, own: str) -> int | None:
    """Where the name of another province than `own` ends that stands behind the body at [start, end); None if none."""
    if text[end : end + 1] != " ":
        return None
    match = _others(own).match(text, end)
    if match is None:
        return None
    name = fold(text[start:end])
    if match["title"] or name.endswith(_ENDS):
        return match.end()
    # 'Cục Thuế Hà Nội' is of that city; 'UBND xã Hà Nam' is of a commune called so, 'Sở Y tế Hà Nội Mới' of neither.
    return None if name.endswith(_LOWER) or _GOES_ON.match(text, match.end()) else match.end()


def end_at_own_province(text: str, start: int, end: int) -> int:
    """Where a body's name that stands at [start, end) ends by the province's name: 'Công ty X Đà Nẵng đầu tư thêm'."""
    match = _in_midst().search(text, start, end)
    return match.end() if match else end


def is_of_a_province(name: str) -> bool:
    """Whether the body `name` says of which province it is: no other province's register need know it."""
    title = re.search(r" (?:tỉnh|thành phố) (?=[A-ZĐ])", name)
    return bool(title and _others("").fullmatch(name, title.start()))


def is_province(words: str) -> bool:
    """Whether `words`, in any letters, are the name of a province of today or of before 2025."""
    return fold(words) in _names()


def title_of_province(name: str) -> str | None:
    """'tỉnh' or 'thành phố', as the province `name` of today has it; None where no province is called so."""
    return _titles().get(fold(name))


@cache
def _titles() -> dict[str, str]:
    return {fold(each.name): each.title for each in load_provinces()}


@cache
def _names() -> frozenset[str]:
    return frozenset(fold(name) for each in load_provinces() for name in (each.name, *each.formed_from))


@cache
def _in_midst() -> re.Pattern[str]:
    names = {name for each in load_provinces() for name in (each.name, *each.formed_from)}
    more = any_of("và", "chi nhánh", "cơ sở", "khu vực", "trực thuộc", "mới", "tỉnh", "thành phố", "trong", "theo")
    longest_first = any_of(*map(re.escape, sorted(names, key=lambda name: (-len(name), name))))
    return re.compile(rf"(?<= ){longest_first}(?= (?!{more}\b)[^\W\d_A-ZĐ]\w*(?: \w+){{1,}})")


@cache
def _others(own: str) -> re.Pattern[str]:
    """All provinces of today and of before 2025, but for the province `own` and those that it was made of."""
    names = {
        name for province in load_provinces() if province.id != own for name in (province.name, *province.formed_from)
    }
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(rf" {_TITLE}{any_of(*map(re.escape, longest_first))}(?!\w)")
