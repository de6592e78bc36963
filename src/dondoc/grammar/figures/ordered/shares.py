"""Shares that work is ordered up to, with no word of aiming: 'Tổ chức tiêm phòng đạt trên 80% tổng đàn'.

So are rates that are set by themselves: 'Tỷ lệ tiêm phòng đạt từ 80% tổng đàn trở lên'.

Only a floor is one, or the whole; 'các đơn vị đạt trên 95%' tells which are meant, and what follows from a figure ('thì
được công nhận') makes a rule of it.
"""

import re

from dondoc.grammar.figures.ordered.conditions import WHAT_FOLLOWS
from dondoc.grammar.kinds.places import HAMLETS, LOWER_PLACES
from dondoc.grammar.patterns import any_of, holds_any

_LEAST = any_of("tối thiểu", "ít nhất", "không dưới", "không thấp hơn")
_SHARE = r"\d[\d.,]* ?%"
_FLOOR = re.compile(
    rf"(?:^|; |: |, )từ {_SHARE}[^,;.:%]{{0,40}} trở lên\b"  # 'từ 95% người dân trở lên có sổ sức khoẻ'
    rf"|\bđạt (?:tỷ lệ )?(?:(?:trên|từ|{_LEAST})(?: đạt)? {_SHARE}|100 ?%|{_SHARE}[^,;.:%]{{0,40}} trở lên\b)"
    rf"|\b{_LEAST}(?: đạt)? {_SHARE}"
)
# Who reaches a share by what they do, and what is scored: of these a share says which are meant. What is counted
# itself is none: 'tiêm phòng các đàn trâu, bò đạt trên 80%'.
_WHICH = any_of(
    *LOWER_PLACES, *HAMLETS, "đơn vị", "địa phương", "cơ quan", "sở", "ngành", "dự án", "hộ", "gia đình", "trường",
    "lớp", "tổ chức", "cá nhân", "người", "cán bộ", "học sinh", "chủ đầu tư", "doanh nghiệp", "hợp tác xã", "sản phẩm",
    "công trình", "mô hình", "cơ sở", "nhiệm vụ", "tập thể", "chi bộ", "đảng bộ",
)  # fmt: skip
_RULES = re.compile(
    rf"\b(?:các|những|từng|mỗi|số) {_WHICH}(?:, {_WHICH})*(?: nào)?(?: (?:có|đã|mà|khi)\b[^,;.]*| )$"
    r"|\b(?:nếu|trường hợp|điều kiện|theo quy định|quy định|tiêu chuẩn|tiêu chí|khen thưởng|biểu dương|xếp loại"
    r"|công nhận|phê bình|thu hồi(?! $)|điều chuyển|đã|(?<!chứng )chỉ đạt"
    r"|(?<!thực )(?<!phát )hiện (?:nay|có|còn|đạt))\b[^;.]*$"
    r"|\b(?:hỗ trợ|đối ứng|góp|nộp|vốn|phí|thuế|lãi suất|chiết khấu|phạt|giảm giá|kết quả)"
    r"(?: [^\W\d]+){0,4} $"
)
_NORMS = ("tối thiểu", "ít nhất", "không dưới", "không thấp hơn", "trở lên")
_A_RATE = re.compile(r"\W*(?:bảo đảm |đảm bảo )?(?:tỷ|tỉ) lệ ")
# 'Vận động Quỹ đạt 180 triệu đồng trong năm 2026': so much, in a time that is named with it.
_AMOUNT_IN_A_YEAR = re.compile(
    r"(?:^|[;:] ?)(?!(?:[^\W\d]+,? ){0,12}?(?:đã|ước|nếu|khi|các|những|từng|số|kết quả|được|chỉ|mới|hiện) )"
    r"[^;.:%\d]{3,90} đạt (?:(?:từ|trên|khoảng|tối thiểu|ít nhất|không dưới) )?\d[\d.,]* ?(?:%|[^\W\d])[^;.:%\d]{1,50}"
    r"\b(?:trong|đến|vào)(?: hết| cuối)? năm 20\d\d\b"
)
_SIGNS = ("đạt", "tối thiểu", "ít nhất", "không dưới", "không thấp hơn", "trở lên")


def orders_share(folded: str) -> bool:
    """Whether the `folded` sentence, which says what is to be done, says up to which share of a whole."""
    return "%" in folded and holds_any(folded, _SIGNS) and _is_floor(folded)


def orders_amount(folded: str) -> bool:
    """Whether the `folded` sentence, which says what is to be done, says how much shall be reached in which year."""
    return "đạt" in folded and bool(_AMOUNT_IN_A_YEAR.search(folded))


def demands_rate(folded: str) -> bool:
    """Whether the `folded` sentence, whosever, is a rate with its floor: 'Tỷ lệ tiêm đạt từ 80% tổng đàn trở lên'."""
    return "%" in folded and holds_any(folded, _NORMS) and bool(_A_RATE.match(folded)) and _is_floor(folded)


def _is_floor(folded: str) -> bool:
    return any(
        not _RULES.search(folded, folded.rfind(";", 0, floor.start()) + 1, floor.start())
        and not WHAT_FOLLOWS.match(folded, floor.end())
        for floor in _FLOOR.finditer(folded)
    )
