"""Rates of a whole: what is measured as 'tỷ lệ' of all there are can be no more than all of them."""

import re

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_COUNTED = any_of(
    "che phủ", "hộ", "dân số", "người", "trẻ em", "lao động", "xã", "thôn", "bản", "trường", "học sinh", "cơ sở",
    "trạm", "phụ nữ", "nữ", "cán bộ", "công chức", "viên chức", "giáo viên", "bác sĩ", "đảng viên", "doanh nghiệp",
    "hợp tác xã", "cơ quan", "đơn vị", "bệnh viện", "phòng học", "thủ tục", "văn bản", "hồ sơ", "rác thải",
)  # fmt: skip
# '… được thu gom', '… có hố xí hợp vệ sinh': what holds for each of a number of things or not.
_HOLDS = any_of("được", "có", "đạt chuẩn", "tham gia", "sử dụng", "hài lòng", "biết chữ", "đúng hạn", "hợp vệ sinh")
_RATE = re.compile(rf"^(?:tỷ|tỉ) lệ (?:{_COUNTED}\b|(?:[^\W\d]+,? ){{1,12}}{_HOLDS}\b)")
_MAY_EXCEED = re.compile(
    any_of("tăng", "vượt", "so với", "dự toán", "nhập học", "kế hoạch", "trên (?:tổng )?chi", "bù đắp", "dư nợ")
)


def cannot_exceed_the_whole(measure: str) -> bool:
    """Whether `measure` is a share of people or things, so that more than 100 % of it makes no sense."""
    folded = fold(measure)
    return bool(_RATE.match(folded)) and not _MAY_EXCEED.search(folded)


_SPENT = re.compile(r"\b(?:giải ngân|thanh toán)\b")


def cannot_be_spent_beyond(measure: str) -> bool:
    """Whether `measure` is what is spent of a sum: a rule that asks for more than all of it can never be met."""
    return bool(_SPENT.search(fold(measure)))


_IN_A_ROW = re.compile(r"\blần lượt\b")


def names_several(measure: str) -> bool:
    """Whether the words `measure` stand for several measures whose figures follow in a row ('lần lượt là')."""
    return bool(_IN_A_ROW.search(fold(measure)))
