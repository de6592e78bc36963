"""The words for places and bodies that figures are allotted to: over a column of them, and in its rows.

'Xã, phường' and 'UBND các xã' head places whatever stands below; 'Đơn vị' and 'Địa phương' where the cells name some.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from dondoc.grammar.cells.column_contents import hold_agencies
from dondoc.grammar.cells.total_rows import is_total
from dondoc.grammar.kinds.places import DISTRICT_OR_COMMUNE, HAMLET, PLACE
from dondoc.grammar.patterns import CAPITALS
from dondoc.text import fold

_KIND = rf"(?:{DISTRICT_OR_COMMUNE}|{HAMLET}|cấp xã|cấp huyện)"
KINDS_OF_PLACES = rf"{_KIND}(?:(?:, ?| ?/ ?| ?[-–] ?| và ){_KIND})*"
_PROVINCES = r"tỉnh(?:(?:, ?| ?/ ?| và )thành phố)?"  # of the whole country
_OF_PLACES = re.compile(
    rf"(?:tên )?(?:các )?{_PROVINCES}"
    rf"|(?:tên |ubnd )?(?:các )?(?:(?:đơn vị|địa phương|địa bàn) ?\(?)?{KINDS_OF_PLACES}\)?"
)
_OF_BODIES = re.compile(r"(?:tên )?(?:các )?(?:đơn vị|địa phương|địa bàn|cơ quan)"
                        r"(?:(?:, ?| ?/ ?)(?:đơn vị|địa phương))?(?: (?:hành chính|được giao|thực hiện))?")  # fmt: skip
_PLACE = re.compile(rf"(?:ubnd )?(?:{DISTRICT_OR_COMMUNE}|cấp xã|cấp huyện) \w")
_NAMED_HAMLET = re.compile(rf"(?i:{HAMLET})(?: số)? [{CAPITALS}\d]")  # 'Thôn đạt chuẩn' is a measure
_PROPER_NAME = re.compile(rf"[{CAPITALS}][^\W\d]*(?: [{CAPITALS}][^\W\d]*){{1,3}}")  # 'Chiềng Mai'
_LONGEST_HEADING = 60  # characters
_MOST = 0.6  # of the cells under such a heading name places
_ALL = re.compile(rf"(?:tổng |tổng cộng |cộng )?(?:toàn|cả) (?:{PLACE}|ngành)")
_NUMBER_OF_GROUP = re.compile(r"[IVX]+|[A-Z]")


def heads_places(heading: str, cells: Sequence[str]) -> bool:
    """Whether a column under `heading` names the places, or the bodies, that its rows are for; `cells` are its own."""
    if not may_head_places(heading):
        return False
    if _OF_PLACES.fullmatch(fold(heading).strip(" *_:.")):
        return True
    filled = [cell for cell in cells if cell and not is_total(cell)]
    named = sum(1 for cell in filled if names_place(cell) or _PROPER_NAME.fullmatch(cell))
    return bool(filled) and (hold_agencies(filled) or named >= _MOST * len(filled))


@lru_cache(maxsize=256)
def may_head_places(heading: str) -> bool:
    """Whether places or bodies may stand below `heading`, whatever its cells say."""
    words = fold(heading).strip(" *_:.") if len(heading) <= _LONGEST_HEADING else ""
    return bool(_OF_PLACES.fullmatch(words) or _OF_BODIES.fullmatch(words))


def names_place(cell: str) -> bool:
    """Whether `cell` begins as the name of a commune, a district or a hamlet does."""
    return bool(_PLACE.match(fold(cell)) or _NAMED_HAMLET.match(cell))


def is_for_all(name: str) -> bool:
    """Whether a row is for all places together: 'Tổng cộng', 'Toàn tỉnh'."""
    return is_total(name) or bool(_ALL.fullmatch(fold(name).strip(" .:")))


def heads_group(number: str, name: str) -> bool:
    """Whether a row numbered `number` is for the places below it, not for one: 'I | Khu vực vùng cao'."""
    return bool(_NUMBER_OF_GROUP.fullmatch(number)) and not names_place(name)
