"""Figures that are nothing to reach by the words right before them: how things stand, what is needed, of what size."""

import re

from dondoc.grammar.patterns import holds_any

# 'Số kinh phí còn thiếu (9,4 tỷ đồng)', 'vốn đã bố trí 12 tỷ đồng': how things stand is nothing to reach.
_STANDS = re.compile(
    r"\b(?:(?:còn|đang|hiện) thiếu|(?:còn|đang) nợ|hiện (?:có|còn)|đã (?:bố trí|cấp|giao|giải ngân|phân bổ))"
    r"(?: (?:là|được|khoảng|trên|gần))? ?\(?(?:là |khoảng |trên |gần )?$"
)
# 'Khởi công tuyến đường dài 32 km', 'cầu qua sông, tổng mức đầu tư 450 tỷ đồng': of what size the thing is.
_SIZE = re.compile(
    r"[^\W\d](?:,? (?<!kéo )(?<!nối )(?<!chiều )(?<!mở )(?<!nhân )(?<!lan )(?:dài|rộng|sâu|tốc độ thiết kế)"
    r"|, (?:với |có )?tổng mức đầu tư)"
    r"(?: (?:là|khoảng|trên|gần|hơn))* $"
)
_WORDS_OF_SIZE = ("dài ", "rộng ", "sâu ", "tốc độ thiết kế", "mức đầu tư")
_ENDS_STANDING = ("thiếu", "nợ", "hiện", "đã ", "nhu cầu", "nay ")
# 'Đến nay toàn tỉnh có 420 sinh viên', 'nhu cầu đến năm 2030 khoảng 3.000 người': what is there, and what is needed;
# '… hiện nay xuống còn khoảng 24 mức' is neither.
_IS_OR_IS_NEEDED = re.compile(
    r"\b(?:đến|hiện) nay,? (?!phấn đấu)[^,;.\d]{2,50} (?<!xuống )(?<!lên )(?:có|là|còn|đạt)"
    r"(?: khoảng| trên| gần| được)? $"
    r"|\bnhu cầu\b(?![^,;.]*\bđáp ứng)[^,;.]{0,60} (?:khoảng|là|cần|trên|ước) $"
)


def tells_what_stands(before: str) -> bool:
    """Whether a figure behind the folded words `before` says what is there, what lacks or what is needed."""
    return holds_any(before, _ENDS_STANDING) and bool(_STANDS.search(before) or _IS_OR_IS_NEEDED.search(before))


def tells_size(before: str) -> bool:
    """Whether a figure behind the folded words `before` says of what size, or how dear, the thing before it is."""
    return holds_any(before, _WORDS_OF_SIZE) and bool(_SIZE.search(before))
