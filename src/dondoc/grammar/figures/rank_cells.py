"""Cells in a row whose unit is a rank: '≤ 10', '≤ 3 Đông Nam Á; ≤ 50 Thế giới'. Each of them is one to be reached."""

import re
from decimal import Decimal

from dondoc.grammar.figures.ranks import AREA
from dondoc.grammar.figures.target_cells import SIGNS, TargetCell
from dondoc.grammar.patterns import any_of
from dondoc.model import Comparator
from dondoc.text import fold

_UNIT = re.compile(any_of("thứ bậc", "thứ hạng", "(?:xếp )?hạng", "vị trí(?: xếp hạng)?", "bậc xếp hạng"))
_PARTS = re.compile(r"[;,\n] ?| và ")
_RANK = re.compile(
    rf"(?P<sign>{'|'.join(map(re.escape, sorted(SIGNS, key=len, reverse=True)))})? ?"
    r"(?P<among>(?:trong |thuộc |vào )?(?:nhóm|t[oố]p)(?: đầu)? )?(?:thứ |hạng )?(?P<rank>[1-9]\d{0,2})"
    rf"(?: (?:của |ở |trong |tại |khu vực )*(?P<area>{AREA}))?"
)


def counts_ranks(unit: str) -> bool:
    """Whether a row of such a `unit` says which place is to be reached: 'Thứ bậc', 'Xếp hạng'."""
    return _UNIT.fullmatch(fold(unit)) is not None


def read_rank_cell(words: str, unit: str) -> tuple[TargetCell, ...]:
    """Return the ranks that the cell `words` of a row with such a `unit` sets, each with where it counts; else none."""
    parts = _PARTS.split(words.strip(" .;")) if counts_ranks(unit) else []
    found = [_rank(part) for part in parts]
    return tuple(one for one in found if one) if all(found) else ()


def _rank(part: str) -> TargetCell | None:
    match = _RANK.fullmatch(fold(part))
    if match is None:
        return None
    among = Comparator.LE if match["among"] else Comparator.EQ
    comparator = SIGNS[match["sign"]] if match["sign"] else among
    where = f"({part[slice(*match.span('area'))]})" if match["area"] else ""
    return TargetCell(comparator, Decimal(match["rank"]), None, None, where)
