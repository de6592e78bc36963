"""The words of a measure without those that only lead to its figure: aims, horizons, 'đạt', 'khoảng'."""

import re

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

AIMS = any_of("phấn đấu", "phấn đầu", "phần đầu", "phân đấu", "phân đầu")
_YEAR = r"(?:19|20)\d\d"
_HORIZON = any_of(
    rf"(?:(?:đến|tới|vào|từ|trong|hết|cuối) )*năm {_YEAR}(?:(?:[,;]|,? và|,? đến) (?:năm )?{_YEAR}\b)*",
    rf"(?:đến|tới|hết|cuối)(?: hết)? {_YEAR}",
    r"(?:trong |cả )?giai đoạn [\d –-]+",
)
_REACHES = any_of(
    "đạt(?: ổn định| được)?", "tỷ lệ đạt", "là", "từ", "có", "còn", "khoảng", "trên", "dưới", "tối thiểu", "ít nhất",
    "hơn", "ước", "mức", "theo quy định", "và", "không quá", "không vượt quá", "tối đa", "gần", "xấp xỉ", "chiếm",
    "không dưới", "không thấp hơn", "xuống", "xuống còn", "bảo đảm", "đảm bảo", "duy trì", "(?<!trở )lên", "gấp",
    "giảm(?: xuống)?(?: còn| dưới)", "(?:tăng|nâng) lên", "ổn định",
    "(?:không )?(?:cao|thấp|nhiều|lớn|nhỏ|ít) hơn",
)  # fmt: skip
_LEAD_IN = re.compile(
    rf"^(?:{AIMS}|{_HORIZON}|hoàn thành|mục tiêu|có|đạt|toàn tỉnh|trong đó|và|với|trở (?:lên|xuống)|[,:;≥≤<>~-]|\s)+"
)
_FROM = r"(?:giảm |tăng )?từ(?: mức)? \d[\d.,]* ?%?(?: lên| xuống| giảm| tăng)?"  # where things stand now
_ASIDE = rf"\((?:{_HORIZON}|theo [^()]{{1,60}}|[^()]{{3,160}}\bchủ trì[^()]{{0,160}})\)"
_LEAD_OUT = re.compile(rf"(?:[\s,:(≥≤<>~–-]|{_ASIDE}|\b(?:{_HORIZON}|{AIMS}|{_REACHES})\b|\b{_FROM})+$")
_WORDS_OF_LEAD_OUT = frozenset(re.findall(r"[^\W\d_]+", _LEAD_OUT.pattern))
_MARKS = " ,;:-–≥≤<>~"


def trim(words: str) -> str:
    """Return the words of a measure out of `words` in front of a figure, or behind one."""
    folded = fold(words)
    lead_in = _LEAD_IN.match(folded)
    start = lead_in.end() if lead_in else 0
    lead_out = _LEAD_OUT.search(folded, _behind_last_other_word(folded, start))
    return _balanced(words[start : lead_out.start() if lead_out else None].strip(_MARKS))


def trim_end(words: str) -> str:
    """Return `words` without what at their end only leads to another figure."""
    folded = fold(words)
    lead_out = _LEAD_OUT.search(folded, _behind_last_other_word(folded, 0))
    return _balanced(words[: lead_out.start() if lead_out else None].strip(_MARKS))


def _behind_last_other_word(folded: str, start: int) -> int:
    """Where the last word from `start` on ends that leads to no figure: what does so stands behind it, if any does.

    A bracket may hold any word.
    """
    if ")" in folded:
        return start
    end = len(folded)
    while end > start:
        begin = folded.rfind(" ", start, end) + 1 or start
        word = folded[begin:end].rstrip(_MARKS)
        if word.isalpha() and word not in _WORDS_OF_LEAD_OUT:
            return begin + len(word)
        end = begin - 1
    return start


def _balanced(words: str) -> str:
    """`words` without a bracket at either end whose other half was cut off."""
    while words.endswith(")") and words.count(")") > words.count("("):
        words = words[:-1].rstrip(_MARKS)
    while words.startswith((")", "(")) and words.count("(") != words.count(")"):
        words = words[1:].lstrip(_MARKS)
    return words
