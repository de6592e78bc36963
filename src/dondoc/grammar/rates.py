"""Rates of a whole: what is measured as 'tỷ lệ' of all there are can be no more than all of them."""

import re

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_RATE = re.compile(
    r"^(?:tỷ|tỉ) lệ (?:che phủ|hộ|dân số|người|trẻ em|lao động|xã|thôn|bản|trường|học sinh|cơ sở|hồ sơ)\b"
)
_MAY_EXCEED = re.compile(
    any_of("tăng", "vượt", "so với", "dự toán", "nhập học", "kế hoạch", "trên (?:tổng )?chi", "bù đắp", "dư nợ")
)


def cannot_exceed_the_whole(measure: str) -> bool:
    """Whether `measure` is a share of people or things, so that more than 100 % of it makes no sense."""
    folded = fold(measure)
    return bool(_RATE.match(folded)) and not _MAY_EXCEED.search(folded)


_IN_A_ROW = re.compile(r"\blần lượt\b")


def names_several(measure: str) -> bool:
    """Whether the words `measure` stand for several measures whose figures follow in a row ('lần lượt là')."""
    return bool(_IN_A_ROW.search(fold(measure)))
