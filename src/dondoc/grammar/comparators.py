"""How a figure is to be compared: 'trên 90', 'khoảng 5.500', 'tối thiểu 3%', 'từ 96,35% trở lên'."""

import re

from dondoc.grammar.patterns import any_of
from dondoc.model import Comparator

# What stands right before a number and says how the value is compared. In order of preference.
COMPARATORS: tuple[tuple[Comparator, re.Pattern[str]], ...] = tuple(
    (comparator, re.compile(rf"(?:^|\W){any_of(*words)}(?: từ)?[ (]*$"))
    for comparator, words in (
        (
            Comparator.GE,
            ("(?:tối thiểu|ít nhất)(?: (?:đạt|là|có))?", "không thấp hơn", "không dưới", "không ít hơn", "≥"),
        ),
        (Comparator.LE, ("tối đa", "không quá", "không vượt quá", "không cao hơn", "nhiều nhất", "≤")),
        (Comparator.LT, ("dưới(?: mức)?", "xuống dưới", "thấp hơn", "nhỏ hơn", "<")),
        (Comparator.GT, ("trên(?: mức)?", "hơn", "cao hơn", "lớn hơn", "vượt(?: mức)?", ">")),
        (Comparator.APPROX, ("khoảng", "ước", "xấp xỉ", "gần", "ước đạt", "cỡ", "~")),
    )
)
# What each of them ends with.
_LAST = ("thiểu", "nhất", "đạt", "là", "có", "hơn", "dưới", "≥", "đa", "quá", "≤", "mức", "<", "trên", "vượt", ">",
         "khoảng", "ước", "xỉ", "gần", "cỡ", "~")  # fmt: skip
_UPWARD = re.compile(r"[^\d.]{0,60}?\btrở lên\b|[^.]{0,30}; \d[^.]*?\btrở lên\b")
_DOWNWARD = re.compile(r"[^\d.]{0,60}?\btrở xuống\b")
_FLOOR_OF_RANK = re.compile(r"(?:^|\W)từ $")  # 'từ 15 siêu thị': a floor without an upper end
_BEFORE = 28  # characters before a number in which its comparator stands
_AFTER = 240  # characters after it


def read_comparator(folded: str, start: int, end: int) -> Comparator:
    """Return how the figure in the characters [start, end) of `folded` text (unit included) is to be compared."""
    before = folded[max(0, start - _BEFORE) : start]
    if stated := comparator_before(before):
        return stated
    after = folded[end : end + _AFTER]
    if _DOWNWARD.match(after):
        return Comparator.LE
    return Comparator.GE if _UPWARD.match(after) or _FLOOR_OF_RANK.search(before) else Comparator.EQ


def comparator_before(words: str) -> Comparator | None:
    """Return the comparator that the folded `words` right before a number state, or None."""
    if not words.rstrip(" (\n").removesuffix(" từ").endswith(_LAST):
        return None
    return next((comparator for comparator, pattern in COMPARATORS if pattern.search(words)), None)
