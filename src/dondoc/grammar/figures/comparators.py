"""How a figure is to be compared: 'trên 90', 'khoảng 5.500', 'tối thiểu 3%', 'từ 96,35% trở lên'."""

import re

from dondoc.grammar.patterns import any_of
from dondoc.model import Comparator

# What stands right before a number and says how the value is compared, with what it ends with. In order of preference.
_WORDS: tuple[tuple[Comparator, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        Comparator.GE,
        (
            "(?:tối thiểu|ít nhất)(?: (?:đạt|là|có))?",
            "đạt (?:và|hoặc) vượt(?: mức)?",
            "không thấp hơn",
            "không dưới",
            "không ít hơn",
            "≥",
        ),
        ("thiểu", "nhất", "đạt", "là", "có", "hơn", "dưới", "vượt", "vượt mức", "≥"),
    ),
    (
        Comparator.LE,
        (
            "tối đa",
            "không quá",
            "không vượt(?: (?:quá|mức|mốc|ngưỡng))?",
            "không cao hơn",
            "nhiều nhất",
            "≤",
        ),
        ("đa", "quá", "vượt", "mức", "mốc", "ngưỡng", "hơn", "nhất", "≤"),
    ),
    (
        Comparator.LT,
        ("dưới(?: mức)?", "xuống dưới", "thấp hơn", "nhỏ hơn", "<"),
        ("dưới", "mức", "hơn", "<"),
    ),
    (
        Comparator.GT,
        ("trên(?: mức)?", "hơn", "cao hơn", "lớn hơn", "vượt(?: (?:mức|mốc|ngưỡng))?", ">"),
        ("trên", "mức", "mốc", "ngưỡng", "hơn", "vượt", ">"),
    ),
    (
        Comparator.APPROX,
        ("khoảng", "ước", "xấp xỉ", "gần", "ước đạt", "cỡ", "~"),
        ("khoảng", "ước", "xỉ", "gần", "đạt", "cỡ", "~"),
    ),
)
COMPARATORS: tuple[tuple[Comparator, re.Pattern[str]], ...] = tuple(
    (comparator, re.compile(rf"(?:^|\W){any_of(*words)}(?: từ)?(?: lần lượt| tương ứng)?[ (]*$"))
    for comparator, words, _ in _WORDS
)
_LAST = tuple(last for _, _, last in _WORDS)
_BY_SO_MUCH = ("cao hơn ", "nhiều hơn ", "lớn hơn ")
_COMPARED_WITH = re.compile(r",? so với\b")
# 'Trình độ đại học trở lên', 'hoàn thành tốt nhiệm vụ trở lên': from which grade on, and no bound of the figure.
GRADES = (
    "nhiệm vụ", "tốt", "khá", "giỏi", "đạt", "đại học", "cao đẳng", "trung cấp", "sơ cấp", "thạc sĩ", "thạc sỹ",
    "phổ thông", "cơ sở", "tiểu học", "tuổi", "trung bình", "sao", "chuẩn", "hiện đại", "nâng cao",
    "cấp ii", "cấp iii", "cấp iv", "cấp v", "cấp vi", "loại ii", "loại iii", "loại iv", "loại v", "mức độ 1",
    "mức độ 2", "mức độ 3", "cấp độ 1", "cấp độ 2", "cấp độ 3", "cấp độ 4", "bậc 2", "bậc 3", "hạng ii", "hạng iii",
)  # fmt: skip
_NO_GRADE = "".join(f"(?<!{grade} )" for grade in GRADES)
_UPWARD = re.compile(
    rf"[^\d.]{{0,60}}?\b{_NO_GRADE}trở lên\b|[^.]{{0,30}}; \d(?:[^.]|\.(?=\d))*?\b{_NO_GRADE}trở lên\b"
)
_DOWNWARD = re.compile(r"[^\d.]{0,60}?\btrở xuống\b")
_FLOOR_OF_RANK = re.compile(r"(?:^|\W)từ $")  # 'từ 15 siêu thị': a floor without an upper end
_OPPOSITE = {Comparator.LT: Comparator.GE, Comparator.GT: Comparator.LE}
_NONE_SO = re.compile(
    r"\bkhông(?: (?:có|còn|để)|(?= [^\W\d]+ nào\b))(?: (?!(?:tăng|giảm|thì|mà|nên)\b)[^\W\d]+,?){1,8}?"
    r" (?:đạt |có tỷ lệ |ở mức )?(?:dưới|trên)(?: mức)? $"
)
_NONE_BEFORE = 70  # characters before a number in which it says that none is so
_BEFORE = 28  # characters before a number in which its comparator stands
_AFTER = 240  # characters after it


def read_comparator(folded: str, start: int, end: int) -> Comparator:
    """Return how the figure in the characters [start, end) of `folded` text (unit included) is to be compared."""
    before = folded[max(0, start - _BEFORE) : start]
    stated = comparator_before(before)
    if stated in _OPPOSITE and _NONE_SO.search(folded[max(0, start - _NONE_BEFORE) : start]):
        return _OPPOSITE[stated]  # 'không có xã nào đạt dưới 90%'
    if stated is Comparator.GT and before.endswith(_BY_SO_MUCH) and _COMPARED_WITH.match(folded, end):
        return Comparator.EQ  # 'cao hơn 10 điểm % so với năm trước': by how much, and no bound
    if stated:
        return stated
    after = folded[end : end + _AFTER]
    if _DOWNWARD.match(after):
        return Comparator.LE
    return Comparator.GE if _UPWARD.match(after) or _FLOOR_OF_RANK.search(before) else Comparator.EQ


def comparator_before(words: str) -> Comparator | None:
    """Return the comparator that the folded `words` right before a number state, or None."""
    said = words.rstrip(" (\n").removesuffix(" tương ứng").removesuffix(" lần lượt").removesuffix(" từ")
    for (comparator, pattern), last in zip(COMPARATORS, _LAST, strict=True):
        if said.endswith(last) and pattern.search(words):
            return comparator
    return None
