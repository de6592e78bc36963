"""The words of rows that state a total ('Tổng cộng'), and of columns that have none: rates, years."""

import re

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_TOTAL = re.compile(r"(?:tổng(?: cộng| số| kinh phí| vốn| nhu cầu(?: vốn)?)?|cộng)(?: \([^()]*\))?[.:]?")
_RATE = re.compile(any_of("%", "tỷ lệ", "tỉ lệ", "tỷ trọng", "bình quân", "tốc độ", r"\bđơn giá", "mức", r"\bghi chú"))


def may_state_total(words: str) -> bool:
    """Whether it is worth while to look for the name of a total in a row of these `words`."""
    small = words.lower()
    return "tổng" in small or "cộng" in small


def is_total(words: str) -> bool:
    """Whether the words of a cell name the total of the rows of its table."""
    return len(words) < 60 and bool(_TOTAL.fullmatch(fold(words)))


def is_rate(heading: str) -> bool:
    """Whether the figures under `heading` are no amounts that add up."""
    return bool(_RATE.search(fold(heading)))
