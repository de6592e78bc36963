"""Provinces that are told to do something by their names alone: 'Các tỉnh Đồng Nai, Tây Ninh bàn giao mặt bằng'.

So papers of the Government and of ministries name them; in a province's own papers its name is a place and no body.
"""

import re
from functools import cache

from dondoc.grammar.patterns import any_of
from dondoc.model import AgencyRef
from dondoc.register import load_provinces

_OPENING = re.compile(
    r"[Cc]ác (?:tỉnh|thành phố)(?:(?:,| và) thành phố)?(?: trực thuộc trung ương)?:? |(?=(?:[Tt]ỉnh|[Tt]hành phố) )"
)
_LINK = re.compile(r"[,;] (?:và )?| và ")
_BEGIN = ("tỉnh ", "Tỉnh ", "thành phố ", "Thành phố ", "các tỉnh", "Các tỉnh", "các thành phố", "Các thành phố")


def provinces_at(text: str, start: int, own: str) -> tuple[int, tuple[AgencyRef, ...]] | None:
    """Return where the list of provinces ends that `text` names at `start`, and which they are; None without any.

    The province `own`, an id, is never one of them.
    """
    opening = _OPENING.match(text, start) if text.startswith(_BEGIN, start) else None
    if opening is None:
        return None
    named = []
    place, end = opening.end(), start
    while one := _other_than(own).match(text, place):
        named.append(AgencyRef(_titles()[one["name"]], one[0]))
        end = one.end()
        link = _LINK.match(text, end)
        if link is None:
            break
        place = link.end()
    return (end, tuple(named)) if named else None


@cache
def _titles() -> dict[str, str]:
    return {each.name: f"{each.title.capitalize()} {each.name}" for each in load_provinces()}


@cache
def _other_than(own: str) -> re.Pattern[str]:
    names = sorted((each.name for each in load_provinces() if each.id != own), key=lambda name: (-len(name), name))
    return re.compile(
        rf"(?:(?:[Tt]ỉnh|[Tt]hành phố) )?(?P<name>{any_of(*map(re.escape, names))})(?! ?[-–]? ?[A-ZĐÝ])\b"
    )
