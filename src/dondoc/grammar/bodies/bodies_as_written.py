"""Headings that name a body which no register knows: 'Ban điều hành các khu phố', 'Chủ các cơ sở kinh doanh'.

Only where the headings before it in the same list name agencies is such a heading one of them; what tells it from
'Kinh phí thực hiện' or 'Chế độ báo cáo' is that it begins with a word for a body or for people.
"""

import re

from dondoc.grammar.kinds.bodies import MEMBER, MEMBER_ALONE
from dondoc.grammar.kinds.places import HAMLET
from dondoc.grammar.kinds.posts import HEAD
from dondoc.grammar.patterns import any_of

_BODIES = any_of(
    rf"các {MEMBER}", MEMBER_ALONE, "trưởng(?! thành)", rf"(?:các )?(?:đồng chí )?phó (?:{HEAD}|trưởng|bí thư)",
    "(?:đồng chí )?bí thư", "người (?:dân|lao động|sử dụng)", HEAD, "hạt",
    "vườn quốc gia", "khu bảo tồn", "văn phòng", "thanh tra", "điện lực", "bưu điện", "đài", "thư ký",
    "chánh", "thường trực", "mặt trận", "già làng",
    "chỉ huy", "hải đội", "cụm", "nhân dân", "cộng đồng", "kế toán", "giáo viên", "nhân viên",
    "học sinh", "cha mẹ", "văn thư", "thủ quỹ", "tập thể lãnh đạo", "(?:tổ )?bảo vệ(?=$)",
)  # fmt: skip
# '13 thôn', '5 giáo xứ trên địa bàn': all that there are; '13 thôn đạt chuẩn' says what became of them.
_COUNTED = (
    rf"\d{{1,3}} (?:{HAMLET}|giáo xứ|họ đạo|trường học|trạm y tế|chi bộ|chi hội)"
    r"(?=$|,| và | (?:trên địa bàn|trực thuộc|thuộc)\b)"
)
_BODY = re.compile(
    rf"{_COUNTED}|{_BODIES}\b(?! (?:thực hiện|triển khai|hoạt động|phát triển|nâng cao|tăng cường|quản lý nhà nước)\b)"
)
_MOST_WORDS = 17
_STOPS = (".", ";")


def reads_as_body(heading: str) -> bool:
    """Whether the folded `heading` (without its number) begins as the name of a body and says nothing more."""
    words = heading.rstrip(" :")
    return words.count(" ") < _MOST_WORDS and not words.endswith(_STOPS) and bool(_BODY.match(words))
