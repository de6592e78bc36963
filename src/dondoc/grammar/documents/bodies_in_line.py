"""Two bodies of a letterhead in one line, the one above and the one that issues: 'UBND TỈNH LÀO CAI SỞ Y TẾ'.

Converters put the lines of a cell, or of a whole letterhead, in one. Who issues stands below whom it belongs to.
"""

import re

from dondoc.grammar.kinds.places import PLACE_WORDS
from dondoc.grammar.patterns import any_of

_PLACE = any_of(*(words.upper() for words in PLACE_WORDS))
_OF_A_PLACE = any_of(
    "UBND", "[UỦ][ỶY] BAN NHÂN DÂN", "ĐẢNG BỘ", "[UỦ][ỶY] BAN (?:MTTQ|MẶT TRẬN TỔ QUỐC) VIỆT NAM", "HĐND",
    "HỘI ĐỒNG NHÂN DÂN",
)  # fmt: skip
_NAME = r"[^\W\d_]+(?: [^\W\d_]+){0,3}?"
_ABOVE = rf"(?:{_OF_A_PLACE} {_PLACE} {_NAME}|(?:TỈNH|THÀNH) [UỦ][ỶY] {_NAME}|BỘ CÔNG AN|BỘ QUỐC PHÒNG|QUÂN KHU \d)"
_BELOW = any_of(
    "SỞ", "BAN (?:TUYÊN|TỔ|NỘI|DÂN|CHỈ|QUẢN|THƯỜNG)", "[UỦ][ỶY] BAN KIỂM TRA", "ĐẢNG [UỦ][ỶY]",
    f"CÔNG AN {_PLACE}", "BỘ CHỈ HUY", "CHI CỤC", "TRUNG TÂM", "THANH TRA", "(?<!HẢI )(?<!VĂN )PHÒNG",
)  # fmt: skip
_TWO_BODIES = re.compile(rf"(?P<above>{_ABOVE}) (?P<below>{_BELOW}\b(?: [^,;:.]+)?)")
_LONGEST = 150  # characters


def two_bodies(line: str) -> tuple[str, str] | None:
    """Return the body above and the one below it that the `line`, in capitals, names; None where it names one."""
    if len(line) > _LONGEST or not line.isupper():
        return None
    match = _TWO_BODIES.fullmatch(line)
    return (match["above"], match["below"]) if match else None
