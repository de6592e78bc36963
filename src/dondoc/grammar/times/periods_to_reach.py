"""Which periods of a sentence may be those by which something is to be reached.

Years of comparison ('so với năm 2020'), days of cited documents and years from which something holds are none.
"""

import re
from datetime import date, timedelta

from dondoc.grammar.patterns import any_of, holds_any
from dondoc.grammar.rules import Reading
from dondoc.grammar.times.periods import find_periods
from dondoc.grammar.times.periods_of_standards import without_standards
from dondoc.grammar.times.stretches import Period
from dondoc.grammar.verbs.aiming import AIMS
from dondoc.text import fold

_BASE = re.compile(
    any_of(
        r"so với[^,;.\d]{0,30}(?<! vào )(?<! đến )(?<! hết )",
        r"(?:thấp|cao|nhiều|ít|lớn|nhỏ|nhanh|chậm) hơn (?:mức |của |cùng kỳ )*",
        r"(?:ước|đã)? ?thực hiện ",
        r"từ mức[^,;.\d]{0,20}",
        r"\d lần (?:của |mức |so với )?",
        r"(?:kết quả|số liệu) ",
        r"gấp (?:đôi|rưỡi|ba|[^\W\d]+ lần)[^,;.\d]{0,40}",  # 'gấp đôi mức của giai đoạn 2021-2025'
        r"giá (?:so sánh|cố định|hiện hành|gốc)[^,;.\d]{0,12}",
        r"theo giá ",
    )
    + "$"
)
# 'Từ 62% năm 2025 lên 68%', 'từ 3,1% (cuối năm 2024) xuống còn 2%': whence it rises or falls.
_FROM_FIGURE = re.compile(
    r"\btừ (?:mức )?(?:khoảng |gần |hơn |trên )?\d[\d.,]* ?%?(?: ?[^\W\d]+(?:/[^\W\d]+)*){0,4}"
    r"(?: \(|,? )(?:của |vào |trong |ở )?(?:đầu |cuối )?$"
)
_TO_FIGURE = re.compile(r"\)?,? (?:tăng )?(?:lên|xuống|còn)\b")
_CALLED = re.compile(r"(?:nghị quyết|quyết định|chương trình|kế hoạch|đề án|luật|chiến lược)[^,;.]{0,60}$")
# 'Từ năm 2026, mỗi người dân được khám …': whence it holds, and not by when.
_FROM_THEN_ON = re.compile(rf"\W*(?:(?:và|riêng) )?(?:{AIMS} )?(?:kể |bắt đầu )?từ(?: đầu)? ")

# 'Đến năm 2030, tầm nhìn đến năm 2045, …': what one only looks out to behind another year; 'lần lượt' deals both out.
_LOOKS_OUT = re.compile(r"20\d\d,? (?:và )?(?:tầm nhìn|định hướng)(?: (?:đến|tới))?(?: cuối| hết)? $")
_IN_TURN = ("lần lượt", "tương ứng")
_LONGEST_OPENING = 60  # characters
_BY_A_DAY = ("đến ", "trước ", "hết ", "đến thời điểm ", "chậm nhất ", "chậm nhất là ", "muộn nhất ", "muộn nhất là ")
_REACHED_BY = ("đến ", "hết ", "vào ", "vào cuối ", "đến cuối ", "trong ")


# 'Đến năm 2030: …': what all sentences behind the colon are due by.
_ANNOUNCED = re.compile(
    rf"\W*(?:(?:{AIMS}|mục tiêu) )?(?:(?:đến|tới|vào|trong|hết)(?: hết| cuối)? )?năm (?P<year>20\d\d) ?:"
)
_LONGEST_ANNOUNCED = 48  # characters


def year_announced(words: str) -> str | None:
    """Return the year that `words` begin with, a colon behind it; None for any other words."""
    opens = _ANNOUNCED.match(fold(words[:_LONGEST_ANNOUNCED]))
    return opens["year"] if opens else None


# 'Đến năm 2030 duy trì …': by when what the next sentences of the same paragraph say is to be done, too. Behind a word
# of aiming, 'Phấn đấu đến năm 2030 có …', the year is that of its own sentence.
_OPENED = re.compile(r"\W*(?:đến|tới)(?: hết| cuối)? năm (?P<year>20\d\d)\b(?! ?[-–])")
_A_YEAR = re.compile(r"\b20\d\d\b")


def year_held(sentence: str, before: str | None) -> str | None:
    """Return the year that holds for the sentences behind `sentence`, which name none: the only one that it opens with.

    The year held `before` goes on holding behind a sentence without one, and ends with a sentence that names another.
    """
    if "20" not in sentence:
        return before
    folded = fold(sentence)
    opens = _OPENED.match(folded)
    years = set(_A_YEAR.findall(folded))
    if opens is None:
        return None if years else before
    return opens["year"] if len(years) == 1 else None


_EACH_YEAR = ("mỗi năm", "hằng năm", "hàng năm", "bình quân năm")


def of_each_year(sentence: str) -> bool:
    """Whether `sentence` says what is done each year of a plan, so that no year on the way is its own."""
    return holds_any(fold(sentence), _EACH_YEAR)


_TERM = re.compile(r"\bnhiệm kỳ (?:20\d\d ?[-–] ?)(?P<last>20\d\d)\b")


def last_year_of_term(words: str) -> str | None:
    """Return the year in which the term ends that `words` name first; None where they name none."""
    term = _TERM.search(fold(words)) if "nhiệm k" in words or "Nhiệm k" in words else None
    return term["last"] if term else None


def find_horizons(folded: str) -> list[Reading[Period]]:
    """Return the periods of the folded sentence by which something may be reached, in reading order."""
    found = [_before(reading, folded) for reading in find_periods(folded) if _is_horizon(reading, folded)]
    return without_standards(found, folded)


def _before(reading: Reading[Period], folded: str) -> Reading[Period]:
    """'Trước năm 2027' is reached when 2026 ends."""
    start = reading.value.start
    if not folded.endswith(("trước ", "trước ngày "), 0, reading.start) or start == date.min:
        return reading
    last = start - timedelta(days=1)
    return reading._replace(value=Period(last, last))


def _is_horizon(reading: Reading[Period], folded: str) -> bool:
    before = folded[max(0, reading.start - 60) : reading.start]
    if reading.rule.startswith("day"):
        return before.endswith(_BY_A_DAY)
    if before.endswith(("từ ", "từ đầu ")) and _is_only_beginning(reading, folded):
        return False
    if _LOOKS_OUT.search(before) and not holds_any(folded, _IN_TURN):
        return False
    if _TO_FIGURE.match(folded, reading.end) and _FROM_FIGURE.search(before):
        return False
    return not _BASE.search(before) and not (_CALLED.search(before) and not before.endswith(_REACHED_BY))


def _is_only_beginning(reading: Reading[Period], folded: str) -> bool:
    """'Từ năm 2026, …' at the head of a sentence or behind ';' or ':', without the year in which it ends."""
    first = max(0, reading.start - _LONGEST_OPENING)
    clause = max(folded.rfind(sign, first, reading.start) + 1 for sign in ";:")
    opens = reading.start - clause <= _LONGEST_OPENING and _FROM_THEN_ON.fullmatch(folded, clause, reading.start)
    return bool(opens) and reading.value.start.year == reading.value.end.year
