"""A whole and its parts: '90 tỷ đồng, gồm: ngân sách tỉnh 50 tỷ đồng, ngân sách xã 25 tỷ đồng, vốn khác 15 tỷ đồng'."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from dondoc.grammar.figures.numbers import NUMBER, read_number
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

# No people and no households: they are of several kinds at once ('hộ dân tộc thiểu số', 'hộ ở vùng khó khăn').
_UNITS = any_of(
    "triệu đồng", "tỷ đồng", "tỉ đồng", "nghìn đồng", "đồng", "ha", "km", "tấn", "triệu usd", "m2", "nhà", "căn nhà",
    "căn hộ", "căn", "điểm", "trạm", "mô hình", "lớp học", "hồ chứa", "công trình", "phòng học", "phòng", "lớp", "cầu",
    "con",
)  # fmt: skip
_SCALES = {"nghìn đồng": 3, "triệu đồng": 6, "tỷ đồng": 9, "tỉ đồng": 9, "đồng": 0}  # powers of ten
_NOT_OF_IT = any_of("và", "với", "từ", "để", "so", "bao", "gồm")
_ALL, _SOME = any_of("gồm", "bao gồm"), "trong đó"
_SPLITS = (re.compile(r"gồm ?:? ?"), re.compile(r"trong đó ?:? ?"))
# '1.200 ha rừng trồng mới, trong đó': what the figure is one of may be said behind its unit.
_HEAD = re.compile(
    rf"(?<![\w.,])(?P<whole>{NUMBER}) ?(?P<unit>{_UNITS})(?: (?!{_NOT_OF_IT}\b)[^\W\d_]+){{0,6}}[,;]? ?"
    rf"\(?(?:(?P<all>{_ALL})|{_SOME}) ?:? ?$"
)
_LONGEST_HEAD = 80
_PART = re.compile(rf"(?<![\w.,])(?P<number>{NUMBER}) ?(?P<unit>{_UNITS})(?!\w|/)")
_BETWEEN = re.compile(r"; |, (?:và )?| và |\.(?= |\n|$)|\n|$")
_ASIDE = re.compile(r"\([^()\n]*\)")
_VAGUE = any_of(
    "khoảng", "trên", "hơn", "gần", "còn lại", "riêng", "tối thiểu", "ít nhất", "mỗi", "bình quân", "trong đó"
)
_IS_VAGUE = re.compile(rf"(?<!\w){_VAGUE}(?!\w)")
_LONGEST = 700  # characters
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class UnevenSum:
    """The characters [start, end) state a whole and parts of it that make up `total`."""

    start: int
    end: int
    whole: str
    total: Decimal
    unit: str


def find_uneven_sums(text: str) -> Iterator[UnevenSum]:
    """Yield the wholes in canonical `text` whose parts, all in one unit, make up something else.

    Parts after 'gồm' are all there are, those after 'trong đó' may be some: they may be less, not more.
    """
    folded = fold(text)
    for head in _heads(folded):
        parts, end, ended = _parts(folded, head)
        if len(parts) < _FEWEST:
            continue
        whole, total = read_number(head["whole"]) or Decimal(0), sum(parts, Decimal(0))
        slack = _slack(whole, parts)
        too_much = total > whole + slack and not _holds_the_whole(whole, parts)
        too_little = head["all"] and ended and total < whole - slack
        if too_much or too_little:
            yield UnevenSum(head.start(), end, text[slice(*head.span("whole"))], total, head["unit"])


def _heads(folded: str) -> Iterator[re.Match[str]]:
    """The wholes, looked for by the words that part them from their parts."""
    for pattern in _SPLITS:
        for match in pattern.finditer(folded):
            if head := _HEAD.search(folded, max(0, match.start() - _LONGEST_HEAD), match.end()):
                yield head


def _parts(folded: str, head: re.Match[str]) -> tuple[list[Decimal], int, bool]:
    """The parts that follow `head` in a row, where the last ends, and whether the sentence ends there."""
    passage = _ASIDE.sub(lambda aside: " " * len(aside[0]), folded[head.end() : head.end() + _LONGEST])
    parts: list[Decimal] = []
    place = end = 0
    while place < len(passage) and (between := _BETWEEN.search(passage, place)):
        clause = passage[place : between.start()]
        numbers = list(_PART.finditer(clause))
        shift = _shift(numbers[0]["unit"], head["unit"]) if numbers else None
        if len(numbers) != 1 or shift is None or _IS_VAGUE.search(clause):
            return ([], 0, False) if numbers else (parts, head.end() + end, False)
        parts.append((read_number(numbers[0]["number"]) or Decimal(0)).scaleb(shift))
        end = place + numbers[0].end()
        if between[0] in (".", "\n", ""):
            return parts, head.end() + end, True
        place = between.end()
    return parts, head.end() + end, False


def _shift(unit: str, of_whole: str) -> int | None:
    """By which power of ten a part in this `unit` counts in that of the whole; None where they are of two kinds."""
    if unit == of_whole:
        return 0
    return _SCALES[unit] - _SCALES[of_whole] if unit in _SCALES and of_whole in _SCALES else None


def _slack(whole: Decimal, parts: list[Decimal]) -> Decimal:
    """How far the parts may be off the whole as each was rounded."""
    if not _is_rounded(whole, parts):
        return Decimal(0)
    return max(map(_last_place, (whole, *parts))) * (len(parts) + 1) / 2


def _is_rounded(whole: Decimal, parts: list[Decimal]) -> bool:
    return any(value != value.to_integral_value() for value in (whole, *parts))


def _last_place(value: Decimal) -> Decimal:
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(0)


def _holds_the_whole(whole: Decimal, parts: list[Decimal]) -> bool:
    """Whether the first parts make up the whole already, so that the others are parts of these."""
    total = Decimal(0)
    for part in parts[:-1]:
        total += part
        if total == whole:
            return True
    return False
