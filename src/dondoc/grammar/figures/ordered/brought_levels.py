"""Measures that are brought to a level: 'Giảm tỷ lệ hộ nghèo xuống dưới 11%', '… nâng tỷ lệ … lên 90% trong năm 2026'.

At the head of a sentence that alone sets a goal; behind who does it only where it is done by a year.
"""

import re

_BROUGHT = (
    r"(?:kéo giảm|giảm|nâng|hạ|tăng|mở rộng) (?:dần )?"
    r"(?:tỷ lệ|tỉ lệ|tỷ trọng|số|mức|thu nhập|chỉ số|độ che phủ|diện tích|năng suất|lượng|chi phí"
    r"|tổn thất|vùng|quy mô|mạng lưới)\b[^.;]{3,120}?"
    r"\b(?:xuống|lên|còn)(?: còn| dưới| trên| mức| đạt| khoảng| đến)* \d"
)
# 'Giảm tỷ lệ hộ nghèo xuống dưới 11%', 'Nâng thu nhập bình quân lên 60 triệu đồng': told to be done, at the head.
_BROUGHT_TO = re.compile(rf"\W*(?:tiếp tục )?{_BROUGHT}")
# 'UBND các xã nâng tỷ lệ hộ có nước sạch lên 90% trong năm 2026'
_BROUGHT_BY = re.compile(
    rf"(?<!đã )(?<!được )(?<!\w){_BROUGHT}[^.;]{{1,40}}?\b(?:trong|vào|đến|hết)(?: hết| cuối)? năm 20\d\d"
)
_YEAR = "năm 20"


def brings_to_level(folded: str) -> bool:
    """Whether the `folded` words begin with bringing a measure to a level."""
    return _BROUGHT_TO.match(folded) is not None


def brings_by_a_year(folded: str) -> bool:
    """Whether the `folded` words, which say what is to be done, bring a measure to a level by a year."""
    return _YEAR in folded and _BROUGHT_BY.search(folded) is not None
