"""Figures that say of what size each of the things counted is: '3 dự án quy mô trên 50 triệu USD' counts big ones.

Or how long each lasts: 'giảm số vụ ùn tắc trên 30 phút xuống còn 20 vụ'.
"""

import re

from dondoc.grammar.figures.figures_with_units import TIME_UNITS, Figure
from dondoc.grammar.figures.units import read_unit

_SIZE_OF_EACH = re.compile(
    r"\d (?:(?!(?:với|tổng)\b)[^\W\d]+ ){1,6}?(?<!mở rộng )(?<!nâng )"
    r"(?:quy mô|doanh thu|có (?:vốn|diện tích|công suất|mức đầu tư))(?: (?:vốn|đầu tư|từng|đăng ký)){0,3} "
    r"(?:từ|trên|dưới|tối thiểu|ít nhất) $"
    # '12 mô hình; mỗi mô hình có quy mô tối thiểu 2 ha'
    r"|\bmỗi [^\W\d]+(?: [^\W\d]+){0,3} (?:có |đạt )?(?:quy mô|diện tích|công suất)"
    r"(?: (?:tối thiểu|ít nhất|từ|không dưới|khoảng))+ $"
)
_WORDS_OF_SIZE = ("quy mô", "doanh thu", " có ", "mỗi ")
# 'Giảm số vụ ùn tắc trên 30 phút xuống còn 20 vụ': how long each of what is counted lasts.
_COUNTED_AFTER = re.compile(r"[^;.\d]{0,90}\b(?:xuống|còn|giảm)\b[^,;.\d]{0,25} \d(?:[\d.,]*\d)?")
_ENDS_OF_LASTING = ("trên ", "quá ", "dưới ")
_BEFORE = 80  # characters in which the things counted stand


def is_size_of_each(start: int, folded: str) -> bool:
    """Whether the figure at `start` of the `folded` sentence only tells which of the things before it are meant."""
    before = folded[max(0, start - _BEFORE) : start]
    return any(word in before for word in _WORDS_OF_SIZE) and bool(_SIZE_OF_EACH.search(before))


def lasts(figure: Figure, folded: str) -> bool:
    """Whether the time of `figure` only says which things are counted, whose number follows."""
    if figure.unit not in TIME_UNITS or not folded.endswith(_ENDS_OF_LASTING, 0, figure.start):
        return False
    after = _COUNTED_AFTER.match(folded, figure.end)
    unit = read_unit(folded, folded, after.end()) if after else None
    return unit is not None and unit[0] not in TIME_UNITS
