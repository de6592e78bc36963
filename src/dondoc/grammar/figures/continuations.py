"""Sentences that go on from the goal before them: 'Trong đó, …', 'Hằng năm kết nạp từ 25 đảng viên trở lên'.

They need no word of aiming, and are due when that goal is.
"""

import re

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_GOES_ON = re.compile(
    r"(?:đáng chú ý,? )?\d[\d.,]* ?%|"
    + any_of("trong đó", "h[ằà]ng năm", "mỗi năm", "bình quân mỗi năm", "đồng thời", "tỷ lệ", "tỉ lệ", "tỷ trọng",
             "tổng", "tốc độ", "thu nhập", "thu ngân sách", "kim ngạch", "chỉ số", "đóng góp của", "quy mô", "tuổi thọ",
             "năng suất", "giá trị", "sản lượng", "diện tích", "độ che phủ")
    + r"\b"
)  # fmt: skip
_LONGEST_OPENING = 24  # characters


def goes_on(sentence: str) -> bool:
    """Whether `sentence` goes on from the goal before it, by whose year it is due."""
    return bool(_GOES_ON.match(fold(sentence[:_LONGEST_OPENING])))
