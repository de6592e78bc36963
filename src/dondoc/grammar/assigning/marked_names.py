"""Names that each have their part in a bracket: 'Sở X (chủ trì), Sở Y và Sở Z (phối hợp) xây dựng …'.

`marked_headings` reads headings that hold nothing else; here work may follow.
"""

import re

from dondoc.grammar.bodies.agencies import AgencyReader
from dondoc.model import AgencyRef
from dondoc.text import fold

_HELPS = "phối hợp"
_MARK = re.compile(rf" ?\((?:là )?(?:cơ quan |đơn vị )?(?P<part>chủ trì|{_HELPS})\)")
_REACH = 30  # characters behind the last name in which its part stands
_GLUE = " ,;"
_AND = "và "

Parted = tuple[tuple[AgencyRef, ...], tuple[AgencyRef, ...], int]


def part_by_marks(words: str, start: int, end: int, reader: AgencyReader) -> Parted | None:
    """Return who leads and who cooperates of those that [start, end) of `words` name, and where their marks end.

    None where they do not have both parts.
    """
    if words.find("(", start, end + _REACH) < 0:
        return None
    folded = fold(words[: end + _REACH])
    if _HELPS not in folded:
        return None
    leads: list[AgencyRef] = []
    cooperating: list[AgencyRef] = []
    place = start
    for mark in _MARK.finditer(folded, start):
        names = words[place : mark.start()].lstrip(_GLUE).removeprefix(_AND)
        refs, stop = reader.run(names)
        if not refs or names[stop:].strip():
            break
        (cooperating if mark["part"] == _HELPS else leads).extend(refs)
        place = mark.end()
    return (tuple(leads), tuple(cooperating), place) if leads and cooperating else None
