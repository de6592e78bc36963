"""Cells that name a body in each of their lines, with no mark between them: 'Phòng Kinh tế', 'Trạm Y tế xã'."""

import re
from collections.abc import Sequence
from itertools import pairwise

from dondoc.grammar.cells.column_contents import hold_agencies
from dondoc.grammar.patterns import any_of

_GOES_ON = re.compile(r"(?:[,;:/–-]|\b(?:và|với|cùng|của|thuộc))$")
# 'Ban Tổ chức' above 'Tỉnh ủy' is one name: whose office it is stands in the line below.
_OFFICE = re.compile(
    any_of("Ban", "Ủy ban Kiểm tra", "Uỷ ban Kiểm tra", "Văn phòng", "Đảng ủy", "Đảng uỷ", "Thường trực", "Cơ quan")
    + r"\b[^,;]*$"
)
_OWNER = re.compile(
    any_of("(?:Tỉnh|Thành|Đảng) (?:ủy|uỷ)", "(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)", "(?:Tỉnh|Thành) đoàn")
    + r"\b"
)


def parted(lines: Sequence[str]) -> str:
    """Return the `lines` of a cell in one, with a ';' between two that are names; others are parts of one name."""
    said = lines[0]
    for before, line in pairwise(lines):
        said = f"{said}; {line}" if _are_two(before.strip(), line.strip()) else f"{said} {line}"
    return said


def _are_two(before: str, behind: str) -> bool:
    if _GOES_ON.search(before) or (_OFFICE.match(before) and _OWNER.match(behind)):
        return False
    return hold_agencies([before]) and hold_agencies([behind])
