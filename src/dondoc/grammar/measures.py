"""What a figure measures: the words before it in its clause, else those after it."""

import re
from collections.abc import Iterator, Sequence

from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_AIMS = any_of("phấn đấu", "phấn đầu", "phần đầu", "phân đấu", "phân đầu")
_HORIZON = any_of(r"đến(?: hết)? năm \d{4}", r"vào năm \d{4}", r"(?:hết )?năm \d{4}", r"(?:trong )?giai đoạn [\d –-]+")
_REACHES = any_of(
    "đạt(?: ổn định| được)?", "tỷ lệ đạt", "là", "từ", "có", "còn", "khoảng", "trên", "dưới", "tối thiểu", "ít nhất",
    "hơn", "ước", "mức", "theo quy định", "và", "không quá", "không vượt quá", "tối đa", "gần", "xấp xỉ", "chiếm",
    "không dưới", "không thấp hơn", "xuống", "xuống còn", "bảo đảm", "đảm bảo", "duy trì", "(?<!trở )lên",
)  # fmt: skip
_LEAD_IN = re.compile(rf"^(?:{_AIMS}|{_HORIZON}|hoàn thành|mục tiêu|có|đạt|toàn tỉnh|trong đó|và|[,:;≥≤<>~-]|\s)+")
_FROM = r"(?:giảm |tăng )?từ(?: mức)? \d[\d.,]* ?%?(?: lên| xuống| giảm| tăng)?"  # where things stand now
_LEAD_OUT = re.compile(rf"(?:[\s,:(≥≤<>~]|\b(?:{_HORIZON}|{_AIMS}|{_REACHES})\b|\b{_FROM})+$")
_CLAUSE = re.compile(r"[;:]|\. |\btrong đó\b|,? (?:tương ứng(?: với)?|tương đương(?: với)?) ")
_SAME_AGAIN = re.compile(r"(?:tương ứng|tương đương)(?: với)? $")
_CLAUSE_END = re.compile(r";|\.(?!\d)|,? (?:tương ứng|tương đương|trong đó)\b|, (?=có\b|đạt\b)")
_LONGEST_SIGN = 24  # characters: 'tương ứng với ' with room
_MARKS = " ,;:-≥≤<>~"


def measures_of(figures: Sequence[tuple[int, int]], units: Sequence[str], text: str) -> list[str]:
    """Return what each of `figures`, places [start, end) in the sentence `text` in order, measures.

    Words after a figure belong to it only up to the comma before the next one: '100% khu A, 70% khu B'.
    """
    return list(_measures(figures, units, text, fold(text)))


def _measures(figures: Sequence[tuple[int, int]], units: Sequence[str], text: str, folded: str) -> Iterator[str]:
    used, previous = 0, ""  # up to where the words are spoken for, and what the figure before measures
    for place, (start, end) in enumerate(figures):
        if previous and _SAME_AGAIN.search(folded[max(used, start - _LONGEST_SIGN) : start]):
            used = end  # the figure before, in another unit
            yield previous
            continue
        clause = max((match.end() for match in _CLAUSE.finditer(folded, used, start)), default=used)
        measure, used = _trim(text[clause:start]), end
        if not measure:
            next_start = figures[place + 1][0] if place + 1 < len(figures) else None
            stop = _end_of_clause(folded, end, next_start)
            measure = _trim(text[end:stop])
            used = stop if measure else end
        previous = measure or previous
        yield previous or units[place]


def _end_of_clause(folded: str, start: int, next_figure: int | None) -> int:
    limit = len(folded) if next_figure is None else next_figure
    clause_end = _CLAUSE_END.search(folded, start, limit)
    if clause_end:
        return clause_end.start()
    comma = -1 if next_figure is None else folded.rfind(",", start, limit)
    return limit if comma < 0 else comma


def _trim(words: str) -> str:
    lead_in = _LEAD_IN.match(fold(words))
    words = words[lead_in.end() :] if lead_in else words
    lead_out = _LEAD_OUT.search(fold(words))
    return _balanced((words[: lead_out.start()] if lead_out else words).strip(_MARKS))


def _balanced(words: str) -> str:
    """`words` without a bracket at either end whose other half was cut off."""
    while words.endswith(")") and words.count(")") > words.count("("):
        words = words[:-1].rstrip(_MARKS)
    while words.startswith((")", "(")) and words.count("(") != words.count(")"):
        words = words[1:].lstrip(_MARKS)
    return words
