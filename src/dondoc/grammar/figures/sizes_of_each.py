"""Figures that say of what size each of the things counted is: '3 dự án quy mô trên 50 triệu USD' counts big ones."""

import re

_SIZE_OF_EACH = re.compile(
    r"\d (?:(?!(?:với|tổng)\b)[^\W\d]+ ){1,6}?(?<!mở rộng )(?<!nâng )"
    r"(?:quy mô|doanh thu|có (?:vốn|diện tích|công suất|mức đầu tư))(?: (?:vốn|đầu tư|từng|đăng ký)){0,3} "
    r"(?:từ|trên|dưới|tối thiểu|ít nhất) $"
)
_WORDS_OF_SIZE = ("quy mô", "doanh thu", " có ")
_BEFORE = 80  # characters in which the things counted stand


def is_size_of_each(start: int, folded: str) -> bool:
    """Whether the figure at `start` of the `folded` sentence only tells which of the things before it are meant."""
    before = folded[max(0, start - _BEFORE) : start]
    return any(word in before for word in _WORDS_OF_SIZE) and bool(_SIZE_OF_EACH.search(before))
