"""Sentences that go on from the goal before them: 'Trong đó, …', 'Hằng năm kết nạp từ 25 đảng viên trở lên'.

They need no word of aiming, and are due when that goal is.
"""

import re

from dondoc.grammar.figures.topics import names_field, without_topic
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_GOES_ON = re.compile(
    r"(?:đáng chú ý,? |có )?(?:(?:ít nhất|tối thiểu|trên|khoảng) )?\d[\d.,]* ?%"
    "|"
    + any_of("trong đó", "h[ằà]ng năm", "mỗi năm", "bình quân mỗi năm", "đồng thời", "tỷ lệ", "tỉ lệ", "tỷ trọng",
             "tổng", "tốc độ", "thu nhập", "thu ngân sách", "kim ngạch", "chỉ số", "đóng góp của", "quy mô", "tuổi thọ",
             "năng suất", "giá trị", "sản lượng", "diện tích", "độ che phủ")
    + r"\b"
)  # fmt: skip
_LONGEST_OPENING = 24  # characters


# 'Tỷ lệ hộ nghèo còn 5%, đạt 98% kế hoạch': how far it has come.
_SO_FAR = re.compile(
    r"\d ?%[^;.]{0,24}\b(?:kế hoạch|chỉ tiêu|dự toán|cùng kỳ|năm trước)\b|\bso với\b"
    r"|\b(?:đã|ước|hiện (?:nay|có|đạt|là|còn|tại)|mới (?:đạt|có|chỉ)|chỉ đạt|kinh phí|vốn)\b"
)
_LEVEL = re.compile(
    r"\b(?:đạt|còn|dưới|trên|tối thiểu|ít nhất)\b[^.;:]{0,24}\d[\d.,]* ?(?:%|[^\W\d])|(?:^|[;,] )\d[\d.,]* ?%"
)


def carries_on(paragraph: str) -> bool:
    """Whether `paragraph`, right below one that sets goals, sets some, too: 'Về xã hội, tỷ lệ hộ nghèo còn 3%'."""
    folded = fold(paragraph)
    opens = goes_on(paragraph) or names_field(paragraph)
    return opens and not _SO_FAR.search(folded) and _LEVEL.search(without_topic(folded)) is not None


def opens_part(sentence: str) -> bool:
    """Whether `sentence` tells the parts of the figure in the goal before it: 'Trong đó giữ nguyên 54 chợ'."""
    return fold(sentence[:_LONGEST_OPENING]).startswith("trong đó")


def goes_on(sentence: str) -> bool:
    """Whether `sentence` goes on from the goal before it, by whose year it is due."""
    return bool(_GOES_ON.match(fold(sentence[:_LONGEST_OPENING])))
