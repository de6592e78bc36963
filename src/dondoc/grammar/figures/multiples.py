"""Multiples in words: 'tăng gấp đôi so với năm 2025' is twice, 'gấp rưỡi' one and a half times, 'một nửa' 50%."""

import re
from collections.abc import Iterator
from decimal import Decimal

from dondoc.grammar.figures.figures_with_units import Figure

_BARE = {"đôi": Decimal(2), "rưỡi": Decimal("1.5"), "hai": Decimal(2), "ba": Decimal(3)}
_WITH_TIMES = {
    "hai": Decimal(2), "ba": Decimal(3), "bốn": Decimal(4), "năm": Decimal(5), "sáu": Decimal(6), "mười": Decimal(10),
}  # fmt: skip
_TIMES = "lần"
_MULTIPLE = re.compile(
    rf"\bgấp (?P<times>(?P<many>{'|'.join(_WITH_TIMES)}) {_TIMES}|{'|'.join(_BARE)})(?! (?:rưỡi|{_TIMES})\b)\b"
)


# 'Giảm ít nhất một nửa số hộ nghèo': half of what there is.
_HALF = re.compile(
    r"\b(?:giảm|tăng|bằng|đạt|còn|quá|hơn|trên|khoảng|ít nhất|tối thiểu) (?P<half>một nửa)\b(?! (?:năm|tháng|ngày|giờ))"
)


def find_multiples(folded: str) -> Iterator[Figure]:
    """Yield the multiples and halves that `folded` text tells in words, the words for them in place of a number."""
    for match in _HALF.finditer(folded) if "một nửa" in folded else ():
        yield Figure(match.start("half"), match.end("half"), Decimal(50), None, "%")
    if "gấp " not in folded:
        return
    for match in _MULTIPLE.finditer(folded):
        value = _WITH_TIMES[match["many"]] if match["many"] else _BARE[match["times"]]
        yield Figure(match.start("times"), match.end("times"), value, None, _TIMES)
