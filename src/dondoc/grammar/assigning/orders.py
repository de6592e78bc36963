"""Words that order somebody by name: 'giao', 'yêu cầu', 'Chủ tịch UBND tỉnh thống nhất giao', 'đề nghị'."""

import re

from dondoc.grammar.kinds.places import COMMITTEE_FOLDED, COUNCIL_FOLDED
from dondoc.grammar.patterns import any_of

_SPEAKER = "(?:thường trực |chủ tịch |thủ tướng |ban thường vụ |ban chấp hành ){0,2}" + any_of(
    COMMITTEE_FOLDED, COUNCIL_FOLDED, "chính phủ", "(?:tỉnh|thành|đảng) uỷ", "bộ chính trị",
    "ban bí thư", r"bộ(?= (?:yêu cầu|đề nghị|giao)\b)",
    "phó chủ tịch", "phó thủ tướng",
)  # fmt: skip
# 'UBND tỉnh tiếp tục giao …'; what he 'đã giao' was done before.
_GOES_ON = r"(?: (?!đã\b|chưa\b)[^\W\d]+){0,5}?"
ORDER = re.compile(
    rf"(?:(?:đồng thời|trong đó|trước mắt|theo đó|bên cạnh đó|ngoài ra),? )?(?:{_SPEAKER}{_GOES_ON} )?"
    r"(?P<order>(?:thống nhất |đồng ý |tiếp tục )?giao(?: nhiệm vụ)?(?: cho)?|phân công|yêu cầu|đề nghị)[ :]+"
)
# 'Để …, UBND tỉnh giao Sở X …': what it is for, or about, stands before who orders.
FOR_WHAT = re.compile(
    rf"(?:(?:để|nhằm|đối với|riêng|qua|sau khi) [^:;.]{{6,400}}?, (?={_SPEAKER}{_GOES_ON} "
    r"(?:thống nhất |đồng ý )?(?:giao|yêu cầu|đề nghị|phân công) )"
    r"|(?:căn cứ|trên cơ sở|trên đây là) [^:;.]{6,300}?, (?=(?:giao|yêu cầu|đề nghị|phân công) ))"
)
# 'Chuyển Sở X xem xét, trả lời': a slip hands a paper on to somebody.
_TO_WHOM = any_of(
    "sở", "ubnd", "uỷ ban", "công an", "ban", "thanh tra", "văn phòng", "cục", "chi cục", "phòng", "trung tâm", "bộ",
    "đồng chí", "các",
)  # fmt: skip
HANDS_ON = rf"chuyển(?: đến| tới| cho)? (?={_TO_WHOM} )"
REFERS = re.compile(rf"(?:{_SPEAKER}{_GOES_ON} )?{HANDS_ON}")
ORDER_ANYWHERE = re.compile(rf"\b(?:(?:yêu cầu|đề nghị|giao)[ :]+|{HANDS_ON})")
# 'Giao nhiệm vụ sửa cầu cho Sở X', 'Phân công việc trực đêm cho Tổ Y': what is given stands before to whom.
# 'Phân công nhiệm vụ cụ thể cho các sở' says of a whole plan what it is for, and gives nothing.
_NOTHING_GIVEN = (
    r"(?:(?:và |, )?"
    + any_of(
        "nhiệm vụ", "trách nhiệm", "quyền hạn", "cụ thể", "rõ", "rõ ràng", "chi tiết", "trọng tâm", "chủ yếu",
        r"(?:trong )?(?:(?:tháng|quý) [^ ]{1,3} )?năm \d{4}",
    )
    + " )+cho "
)  # fmt: skip
GIVES = re.compile(
    rf"(?:{_SPEAKER}{_GOES_ON} )?(?:giao|phân công) (?:nhiệm vụ|việc|công việc|công tác|trách nhiệm)"
    rf" (?!{_NOTHING_GIVEN})[^,;.:]{{4,150}}? cho (?=\w)"
)
REQUESTS = ("yêu cầu", "đề nghị")
