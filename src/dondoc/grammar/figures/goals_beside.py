"""Figures that are goals because the one before them is: a part of it, for whom it is, or the next thing made."""

import re

from dondoc.grammar.figures.words_before_goals import FOR_SO_MANY, MAKES, REACH
from dondoc.text import fold

# '…; trồng mới 2.000 ha chè': one more thing that is made, with nothing said of who does it.
_MADE_NEXT = re.compile(rf"\d[^;.]{{0,80}}; (?:và )?{MAKES}(?: được| mới| thêm| xong)* $")
# '…, trong đó cửa khẩu A 1.500 xe/ngày': a part of what is reached.
_PART = re.compile(
    r"\d[^;.]{0,60}[,;(] ?trong đó:?,? (?!(?:năm|đã|hiện|riêng|vốn|ngân sách|kinh phí)\b)[^,;.:\d]{2,60} $"
)
# 'Đến năm 2028 đạt 800 ha, sản lượng 1.500 tấn': what so much brings.
_BRINGS = re.compile(
    r"\d [^\W\d][^,;.:\d]{0,30}, (?:với )?(?:sản lượng|năng suất|doanh thu|giá trị|kim ngạch)[^,;.:\d]{0,40} $"
)


def goes_with(words_before: str) -> bool:
    """Whether a figure that follows `words_before` is a goal because the figure before it is.

    It is that of a part of it ('trong đó …'), of whom it is for, of what it brings, or of the next thing that is made.
    """
    folded = fold(words_before[-REACH:])
    if ", " in folded and _BRINGS.search(folded):
        return True
    if "trong đó" in folded and _PART.search(folded):
        return True
    return bool(FOR_SO_MANY.search(folded)) or ("; " in folded and bool(_MADE_NEXT.search(folded)))
