"""Where the clause of a figure begins and ends, and the measure that a colon before it names.

'Trong đó' and 'tương ứng' begin a clause as a stop does; 'Tỷ lệ đô thị hoá: năm 2025 đạt 18%' names its measure before
the colon.
"""

import re

from dondoc.grammar.figures.trimmed_measures import trim
from dondoc.grammar.patterns import holds_any
from dondoc.text import fold

_DEALS_OUT = r"(?<!đạt )(?<!là )(?<!thiểu )(?<!nhất )(?<!trên )(?<!lệ )"
_IN_OTHER_UNIT = rf"(?:{_DEALS_OUT}tương ứng(?! (?:là|đạt|còn)\b|:)|tương đương(?! (?:đạt|là|còn)\b))(?: với)?"
_CLAUSE = re.compile(rf"[;:]|\. |\btrong đó\b|,? {_IN_OTHER_UNIT} ")
_SIGNS_OF_CLAUSE = (";", ":", ". ", "trong đó", "tương ")  # one of these is where a clause begins
_CLAUSE_END = re.compile(rf";|\.(?!\d)|,? (?:{_IN_OTHER_UNIT}|\(?trong đó)\b|, (?=có\b|đạt\b)")
_JOINS_NEXT = re.compile(r",? và(?: (?:tối thiểu|ít nhất|trên|khoảng|có|đạt|thêm|từ|dưới|còn))* $")
_LONGEST_JOINT = 40  # characters
# 'Về giao thông: 100% bản có đường': the words before the colon name a field.
_FIELD = re.compile(r"(?:về|đối với) ")
_ANNOUNCES = re.compile(r"\b(?:sau|sau đây|cụ thể|gồm|chỉ tiêu|mục tiêu|chủ yếu)$")


def begin_of_clause(folded: str, used: int, start: int) -> int:
    """Return where in `folded`, from `used` on, the clause of the figure at `start` begins."""
    begins = _CLAUSE.finditer(folded, used, start) if holds_any(folded[used:start], _SIGNS_OF_CLAUSE) else ()
    return max((match.end() for match in begins), default=used)


def named_before_colon(text: str, folded: str, start: int, clause: int) -> str:
    """Return the measure named before the colon that opens the `clause`; '' where there is none."""
    colon = clause - 1
    if colon < start or folded[colon] != ":":
        return ""
    first = max((match.end() for match in _CLAUSE.finditer(folded, start, colon)), default=start)
    named = trim(text[first:colon])
    field = _FIELD.match(fold(named))
    return "" if _ANNOUNCES.search(fold(named)) else named[field.end() if field else 0 :]


def end_of_clause(folded: str, start: int, next_figure: int | None) -> int:
    """Return where the clause of the figure that ends at `start` ends: at the latest by the comma before the next."""
    limit = len(folded) if next_figure is None else next_figure
    clause_end = _CLAUSE_END.search(folded, start, limit)
    if clause_end:
        return clause_end.start()
    if next_figure is None:
        return limit
    # '100% thôn, bản có điện và trên 30 hộ …': 'và' leads in the next figure, a comma before it does not.
    joined = _JOINS_NEXT.search(folded, max(start, limit - _LONGEST_JOINT), limit)
    comma = folded.rfind(",", start, limit)
    return joined.start() if joined else limit if comma < 0 else comma
