"""Cells that hold nothing but a target: '≥ 80', '40 - 50', '95% trở lên', 'trên 3.600', '10,5%/năm'.

The unit stands in the cell or elsewhere in the table; what is measured stands in the row.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from dondoc.grammar.figures.comparators import comparator_before
from dondoc.grammar.figures.numbers import NUMBER, POINTED, POINTED_ALONE, read_pointed_number
from dondoc.grammar.figures.ranks import is_rank_cell
from dondoc.grammar.figures.units import read_unit, thing_counted
from dondoc.grammar.patterns import any_of, holds_any
from dondoc.model import Comparator
from dondoc.text import fold

_BEHIND = r"(?: ?k?m[23]\b)?\D{0,40}(?:/ ?\d{1,3}(?:\.\d{3})* \D{1,30})?"  # ' m2 sàn/người', ' ca/100.000 dân'
_FIGURE = re.compile(
    rf"^(?P<before>\D{{0,40}}?)(?<![\w/])(?P<low>{POINTED_ALONE}|{POINTED}|{NUMBER})(?P<sign> ?%)?"
    rf"(?: ?(?:[-–÷]|đến|tới)(?: dưới)? ?(?P<high>{POINTED_ALONE}|{NUMBER}))?(?P<behind>{_BEHIND})$"
)
_PART_OF_NAMED = re.compile(r"(?P<part>\d{1,4})/(?P<whole>\d{1,4}) [^\W\d]+(?: [^\W\d]+){0,5}")  # '9/10 hộ'
_PART_OF_ALL = re.compile(r"(?P<part>\d{1,4})/(?P<whole>\d{1,4})")  # '9/11': so many of all there are
SIGNS = {
    ">": Comparator.GT, "<": Comparator.LT, "≥": Comparator.GE, "≤": Comparator.LE, ">=": Comparator.GE,
    "=>": Comparator.GE, "<=": Comparator.LE, "=<": Comparator.LE, "~": Comparator.APPROX, "≈": Comparator.APPROX,
}  # fmt: skip
_UPWARD, _DOWNWARD = ("trở lên", "+"), ("trở xuống",)
_NAMES = re.compile(r"\b(?:năm|t[oố]p|nhóm|thứ|hạng|vị trí)(?: đầu)? $")  # a year, or a rank
_NOUN = re.compile(r"[^\W\d_]{2,}(?: [^\W\d_]+){0,3}")  # what is counted, by no word of the list of units
_FLOOR = re.compile(r"(?:^|\W)từ $")
_WAY = re.compile(
    r"(?P<goes>cắt giảm|giảm|tăng)(?: bình quân| thêm(?! bình))?(?= |$)"
    r"(?! (?:còn|xuống|lên|dưới|đến|đạt|dần|bình|thêm)\b)"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
# 'Năm 2026: 80%; năm 2027: trên 90%', 'Tối thiểu 80% trong năm 2026; 95% vào năm 2027': each year with its figure.
_IN_A_YEAR = r"\(?(?:(?:đến|vào|trong|hết|cuối) )*năm 20\d\d\)?"
_SO_MUCH = (
    r"(?:(?:tối thiểu|ít nhất|trên|dưới|khoảng|đạt|từ|[≥≤<>]=?) ?)*"
    r"\d[\d.,]*(?: ?%)?(?: (?!(?:đến|vào|trong|hết|cuối|năm)\b)[^\W\d]+){0,4}"
)
_OF_A_YEAR = rf"(?:{_IN_A_YEAR}(?: đạt)?:? ?{_SO_MUCH}|{_SO_MUCH} {_IN_A_YEAR})"
_BY_YEARS = re.compile(rf"{_OF_A_YEAR}(?:(?:[;,]|[;,]? và) {_OF_A_YEAR})*")
_MOST = 0.6  # of the filled cells are figures
# What a column of targets is headed by that names no year: 'Chỉ tiêu giao', 'Kế hoạch', 'Giá trị'.
_HEADS_TARGETS = re.compile(
    any_of("mục tiêu", "chỉ tiêu", "kế hoạch", r"\bkh\b", r"\bgiao\b", "giá trị", r"\bmức\b", "phấn đấu", "giai đoạn",
           "nhiệm kỳ", "số lượng", "khối lượng", r"^(?:tổng|cộng)\b", "kết quả", "quy mô", "lộ trình",
           "tối thiểu", "tối đa")
)  # fmt: skip
_HEADS_OTHERS = re.compile(
    any_of(r"\bso (?:với|sánh)", r"^so\b", "hiện trạng",
           "đã (?:đạt|thực hiện)", r"\bước\b", r"^(?:thực hiện|th)\b", "kinh phí",
           "vốn", "điểm", "trọng số", "kết quả (?:thực hiện|đạt được|năm)", "mã số", "kỳ gốc", "năm gốc",
           r"\b(?:năm|số liệu) cơ sở\b",
           r"\b(?:u?th|ưth|thực hiện|ước(?: th)?|kh|kế hoạch)(?: (?:năm )?20\d\d)? ?/ ?(?:kh|kế hoạch|u?th|ưth|ước)\b",
           r"^(?:tỷ lệ|tỉ lệ|%|đạt)(?: \(?%\)?)? (?:đạt|hoàn thành|thực hiện|so)\b", r"^(?:tăng|giảm)[ ,/(+-]")
)  # fmt: skip

_FLOORS = ("tối thiểu", "ít nhất", "không dưới")
_BOUNDS = (*_FLOORS, "tối đa", "không quá")


@dataclass(frozen=True, slots=True)
class TargetCell:
    """What one cell says is to be reached; `unit` is None where the cell does not say it."""

    comparator: Comparator
    low: Decimal
    high: Decimal | None
    unit: str | None
    way: str = (
        ""  # which it goes: 'giảm' of 'Giảm 5 - 10%'; 'giảm còn 5%' says to what. Of a rank '(Đông Nam Á)': where
    )


def read_target_cell(words: str) -> TargetCell | None:
    """Return the target that the cell `words` is, or None where it holds anything else, or more than one."""
    match = _FIGURE.match(words.strip())
    low = read_pointed_number(match["low"]) if match else None
    if match is None or low is None or _NAMES.search(fold(match["before"])):
        return None
    behind = (match["sign"] or "") + match["behind"] if not match["high"] else match["behind"]
    folded = fold(behind)
    said = read_unit(behind, folded, 0)
    unit, rest = said[0] if said else None, folded[said[1] if said else 0 :].strip(" .;)")
    if unit is None and rest not in ("", *_UPWARD, *_DOWNWARD):
        if not _NOUN.fullmatch(rest):
            return None
        unit = behind.strip(" .;)")
    high = read_pointed_number(match["high"]) if match["high"] else None
    comparator = Comparator.BETWEEN if high is not None else _comparator(match["before"], rest)
    return TargetCell(comparator, low, high, unit, way[0] if (way := _WAY.match(fold(match["before"]))) else "")


def read_part_of_all(words: str, unit: str) -> TargetCell | None:
    """Return the target of a cell that says so many of all there are: '9/11' in a row whose `unit` counts things."""
    part = _PART_OF_ALL.fullmatch(words.strip()) if thing_counted(unit) else None
    if part is None or not 0 < int(part["part"]) <= int(part["whole"]):
        return None
    return TargetCell(Comparator.EQ, Decimal(part["part"]), None, unit)


def going(measure: str, said: str) -> str:
    """Return `measure` with the way that its figure goes by what its cell `said`, where it does not say so itself.

    Of a rank the cell may say where it counts: '(Đông Nam Á)'.
    """
    if said.startswith("("):
        return f"{measure} {said}"
    way = _WAY.match(fold(said))
    return f"{measure} {way[0]}" if way and way["goes"] not in fold(measure) else measure


def _comparator(before: str, behind: str) -> Comparator:
    if behind.endswith(_DOWNWARD):
        return Comparator.LE
    if behind.endswith(_UPWARD):
        return Comparator.GE
    sign = before.replace(" ", "")
    if sign in SIGNS:
        return SIGNS[sign]
    folded = fold(before)
    return comparator_before(folded) or (Comparator.GE if _FLOOR.search(folded) else Comparator.EQ)


def hold_targets(cells: Sequence[str]) -> bool:
    """Whether most of the filled ones of `cells` are figures, and not years."""
    filled = [cell for cell in cells if any(letter.isalnum() for letter in cell)]
    figures = sum(1 for cell in filled if not _YEAR.fullmatch(cell) and _holds_target(cell))
    return bool(figures) and figures >= _MOST * len(filled)


def _holds_target(cell: str) -> bool:
    if read_target_cell(cell) or says_by_years(cell) or is_rank_cell(fold(cell)):
        return True
    part = _PART_OF_NAMED.fullmatch(cell.strip())
    return part is not None and 0 < int(part["part"]) <= int(part["whole"])


def says_by_years(cell: str) -> bool:
    """Whether `cell` gives figures and nothing but the years in which each is to be reached."""
    return _BY_YEARS.fullmatch(fold(cell).strip(" .;")) is not None


def may_head_targets(heading: str) -> bool:
    """Whether figures under `heading`, which names no year, may be what is to be reached."""
    folded = fold(heading)
    return bool(_HEADS_TARGETS.search(folded)) and not _HEADS_OTHERS.search(folded)


def bound_of_heading(heading: str) -> Comparator | None:
    """Return how figures under `heading` are to be compared where they do not say so themselves: 'Tối thiểu'."""
    folded = fold(heading)
    if not holds_any(folded, _BOUNDS):
        return None
    return Comparator.GE if holds_any(folded, _FLOORS) else Comparator.LE


def heads_no_targets(heading: str) -> bool:
    """Whether figures under `heading` are known to be something else: results, money, scores."""
    return bool(_HEADS_OTHERS.search(fold(heading)))
