"""Goals in front of another one that are given a rank or a standing and no figure.

'Chỉ số A nằm trong nhóm khá, chỉ số B đạt trên 80%' measures the second index alone; 'là tỉnh khá, thu nhập đạt 90
triệu đồng' the income.
"""

import re

from dondoc.grammar.kinds.places import PLACE
from dondoc.grammar.patterns import any_of, holds_any
from dondoc.text import fold

_RANK = any_of("nhóm", "tốp", "top", "thứ")
_SIGNS = ("nhóm", "tốp", "top", "thứ", "là ", "trở thành")
_MEASURE = any_of(
    "chỉ số", "tỷ lệ", "tỉ lệ", "tỷ trọng", "mức", "tổng", "thu nhập", "quy mô", "tốc độ", "grdp", "gdp",
    "thu ngân sách",
)  # fmt: skip
_RANKED = re.compile(
    rf"\b(?:nằm trong|thuộc|đứng|xếp(?: hạng| thứ)?|lọt vào) (?:[^,;.]{{0,30}} )?{_RANK}\b[^,;]*, "
    rf"(?={_MEASURE}\b)"
    # '… là tỉnh có thu nhập cao, GRDP bình quân': what the place shall be is another goal.
    rf"|\b(?:(?:cơ bản )?(?:là|trở thành)(?: một)?(?: trong những)? {PLACE}\b|trở thành )[^,;:\d]*, (?={_MEASURE}\b)"
)


def behind_rank(words: str) -> str:
    """Return `words`, those before a figure, without the measure in front of them that is given a rank."""
    folded = fold(words)
    if not holds_any(folded, _SIGNS):
        return words
    ranked = _RANKED.search(folded)
    return words[ranked.end() :] if ranked else words
