"""Money that a plan costs: where it comes from and what it pays for is no goal, though years stand beside it.

'Tổng nguồn vốn bố trí cho chương trình giai đoạn 2026-2030 là 900 tỷ đồng' sets none; 'thu ngân sách đạt 900 tỷ đồng',
'vốn đầu tư toàn xã hội' and whatever is striven for does.
"""

import re
from functools import lru_cache

from dondoc.grammar.patterns import any_of, holds_any
from dondoc.text import fold

_MONEY = any_of(
    "vốn", "kinh phí", "ngân sách", "nguồn lực", "dự toán", "mức đầu tư", "nhu cầu vốn", "nguồn kinh phí", "nguồn vốn",
)  # fmt: skip
_PAYS = any_of(
    "bố trí", "hỗ trợ", "phân bổ", "dành cho", "được giao", "cấp cho", "cân đối", "đối ứng", "lồng ghép",
    "(?:để )?(?:thực hiện|triển khai) (?:các )?(?:chương trình|đề án|kế hoạch|dự án|nghị quyết|nhiệm vụ|đồ án)",
    "(?:cho|của) (?:các )?(?:chương trình|đề án|kế hoạch|dự án|hoạt động|công tác|nhiệm vụ)",
)  # fmt: skip
_COST = re.compile(
    rf"(?:^|[;:,.] |- )(?:(?:dự kiến|tổng|tổng số|ước|khái toán|trong đó:?|nhu cầu|nguồn|mức|số) )*{_MONEY}\b"
    rf"[^;.%\d]{{0,60}}?\b{_PAYS}\b[^;.%]{{0,120}}?\d[\d.,]* (?:nghìn |triệu )?(?:tỷ|tỉ|triệu|đồng|nghìn)"
    # '…; tổng kinh phí khoảng 90 tỷ đồng': what the thing before it costs
    r"|(?:^|[;:] )(?:với )?tổng (?:số )?(?:kinh phí|mức đầu tư|dự toán|khái toán)"
    r"(?: (?:thực hiện|đầu tư|dự kiến|ước|là|khoảng|trên|gần|hơn)){0,3} \d[\d.,]* (?:nghìn |triệu )?(?:tỷ|tỉ|triệu)"
)
_FOR_ALL = re.compile(r"vốn đầu tư (?:thực hiện )?toàn xã hội|thu ngân sách|chi ngân sách|thu hút|huy động được")
# What is paid for one of something, or to somebody, at the head of a clause; 'mức chi tiêu của khách' is a goal.
_PAID = any_of(
    "(?:mức )?chuẩn (?:hộ )?(?:nghèo|cận nghèo|trợ giúp)",
    "mức (?:hỗ trợ|trợ cấp|trợ giúp|chuẩn|chi(?! tiêu)|phạt|thu phí|thưởng|lương|giá|đóng|phụ cấp|vay|cho vay)",
    "(?:định mức|suất) (?:chi|hỗ trợ|đầu tư|ăn)", "lương (?:cơ sở|tối thiểu)", "đơn giá", "phạt tiền",
    "giá (?!trị)[^\\W\\d]+", "(?:học|lệ|viện) phí", "phí [^\\W\\d]+", "tiền (?:công|ăn|lương|thưởng|thuê|điện|nước)",
    "trợ cấp", "phụ cấp", "(?:giao )?khoán",
)  # fmt: skip
_MADE = any_of("thu nhập", "giá trị", "doanh thu", "doanh số", "lợi nhuận", "năng suất")
_PRICE = re.compile(
    rf"(?:^|[;.] |- )(?:với )?{_PAID}\b[^;.%]{{0,90}}?\d[\d.,]* (?:nghìn |triệu |tỷ )?đồng"
    rf"|\bhỗ trợ(?: \d[\d.,]*%)?(?:(?!\b{_MADE}\b)[^;.]){{0,80}}? \d[\d.,]* (?:nghìn |triệu )?đồng/[^\W\d]"
)
_STRIVES = ("phấn đấu", "phần đấu", "mục tiêu", "chỉ tiêu", "tiết kiệm", "giải ngân")
_OF_MONEY = ("vốn", "kinh phí", "ngân sách", "dự toán", "đầu tư", "nguồn lực")
_HEADING = re.compile(
    r"^(?:[ivx]+\.|\d+[.)]|[a-zđ][.)])? ?"
    r"(?:(?:về|dự toán|nhu cầu|khái toán|tổng(?: hợp)?|bảng|biểu|dự kiến|chi tiết|phân bổ|phân khai) )*"
    r"(?:kinh phí|nguồn (?:vốn|kinh phí|lực)|vốn|tổng mức đầu tư|ngân sách)\b"
    r"(?: (?:và|,)? ?(?:nguồn (?:vốn|kinh phí|lực)|kinh phí|vốn|cơ chế|nguồn))*"
    r"(?:$|:| (?:thực hiện|triển khai|bảo đảm|đảm bảo|để|của|cho|hoạt động)\b)"
)


# '…; vốn tín dụng khoảng 23 tỷ đồng' behind what a plan costs.
_ONE_MORE_SOURCE = re.compile(rf"\W*(?:và )?(?:(?:nguồn|tổng|trong đó:?) )*{_MONEY}\b[^;%]{{0,120}}\d[\d.,]* [^;]*đồng")


def names_source(clause: str) -> bool:
    """Whether the `clause` behind one that says what a plan costs names one more source of the money."""
    folded = fold(clause)
    return "đồng" in folded and not holds_any(folded, _STRIVES) and _ONE_MORE_SOURCE.match(folded) is not None


def costs_money(sentence: str, *, of_means: bool) -> bool:
    """Whether the figures of `sentence` are what a plan costs; `of_means` tells that it stands under such a heading."""
    folded = fold(sentence)
    if not holds_any(folded, _OF_MONEY) or holds_any(folded, _STRIVES):
        return False
    if of_means:
        return True
    cost = _COST.search(folded)
    return cost is not None and not _FOR_ALL.search(cost.group())


def sets_price(sentence: str) -> bool:
    """Whether `sentence` says what something costs, or what somebody is paid: 'Mức hỗ trợ: 40 triệu đồng/nhà'."""
    folded = fold(sentence)
    return "đồng" in folded and not holds_any(folded, _STRIVES) and bool(_PRICE.search(folded))


@lru_cache(maxsize=256)
def heads_means(words: str) -> bool:
    """Whether the heading `words` is that of the money for a plan; kept for a while, for all below a heading ask."""
    return bool(_HEADING.search(fold(words).strip()))
