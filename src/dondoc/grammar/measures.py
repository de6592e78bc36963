"""What a figure measures: the words before it in its clause, else those after it."""

import re

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_AIMS = any_of("phấn đấu", "phấn đầu", "phần đầu", "phân đấu", "phân đầu")
_HORIZON = any_of(r"đến(?: hết)? năm \d{4}", r"vào năm \d{4}", r"(?:hết )?năm \d{4}", r"(?:trong )?giai đoạn [\d –-]+")
_REACHES = any_of(
    "đạt(?: ổn định| được)?", "tỷ lệ đạt", "là", "từ", "có", "còn", "khoảng", "trên", "dưới", "tối thiểu", "ít nhất",
    "hơn", "ước", "mức", "theo quy định", "và",
)  # fmt: skip
_LEAD_IN = re.compile(rf"^(?:{_AIMS}|{_HORIZON}|hoàn thành|mục tiêu|có|đạt|toàn tỉnh|trong đó|và|[,:;-]|\s)+")
_LEAD_OUT = re.compile(rf"(?:\s|,|:|\b(?:{_HORIZON}|{_AIMS}|{_REACHES})\b)+$")
_CLAUSE = re.compile(r"[;:]|\. |\btrong đó\b|,? (?:tương ứng(?: với)?|tương đương(?: với)?) ")
_SAME_AGAIN = re.compile(r"(?:tương ứng|tương đương)(?: với)? $")
_CLAUSE_END = re.compile(r"[;.]|,? (?:tương ứng|tương đương|trong đó)\b|, (?=có\b|đạt\b)")


def measure_of(start: int, end: int, figures: list[tuple[int, int]], text: str, unit: str) -> str:
    """Return what the figure [start, end) of `text` measures; `figures` are all of its sentence, in order."""
    earlier = [(s, e) for s, e in figures if e <= start]
    folded = fold(text)
    if earlier and _SAME_AGAIN.search(folded[:start]):  # the figure before, in another unit
        return measure_of(*earlier[-1], figures, text, unit)
    previous_end = earlier[-1][1] if earlier else 0
    clause = max((m.end() for m in _CLAUSE.finditer(folded, previous_end, start)), default=previous_end)
    before = _trim(text[clause:start])
    if before:
        return before
    if earlier and not _trim(_CLAUSE_END.split(text[end:])[0]):
        return measure_of(*earlier[-1], figures, text, unit)
    return _trim(_CLAUSE_END.split(text[end:])[0]) or unit


def _trim(words: str) -> str:
    lead_in = _LEAD_IN.match(fold(words))
    words = words[lead_in.end() :] if lead_in else words
    lead_out = _LEAD_OUT.search(fold(words))
    return (words[: lead_out.start()] if lead_out else words).strip(" ,;:-()")
