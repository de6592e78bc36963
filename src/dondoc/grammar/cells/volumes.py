"""Headings of how much work there is to be, and of what it costs: 'Khối lượng', 'Số lượng giao'; 'Đơn giá'."""

import re

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_VOLUME = re.compile(
    r"(?:tổng )?(?:khối lượng(?: (?:thực hiện|kế hoạch|giao|được giao|đăng ký|dự kiến|phấn đấu))*"
    r"|số lượng (?:kế hoạch|giao|được giao|phấn đấu))(?: (?:năm|giai đoạn) 20\d\d(?: ?[-–] ?20\d\d)?)?"
)
_WORK = re.compile(
    "(?:tên |các |danh mục )*"
    + any_of(
        "hạng mục", "nội dung", "công trình", "cây trồng", "vật nuôi", "loại (?:cây|rừng|công trình|đường|vật nuôi)"
    )
    + "(?: công (?:việc|trình))?"
)
_MONEY = re.compile(
    any_of(
        "đơn giá", "thành tiền", "kinh phí", "dự toán", "giá trị", "vốn", "mức (?:chi|hỗ trợ|đầu tư)", "số tiền", "tiền"
    )
    + r"\b"
)


def heads_volume(heading: str) -> bool:
    """Whether `heading` stands over how much of something shall be done."""
    return _VOLUME.fullmatch(fold(heading).strip(" :")) is not None


def heads_work(heading: str) -> bool:
    """Whether `heading` stands over what the work is done upon, and over no list of what is bought."""
    return _WORK.fullmatch(fold(heading).strip(" :")) is not None


def heads_money(heading: str) -> bool:
    """Whether `heading` stands over what something costs."""
    return _MONEY.search(fold(heading)) is not None
