"""Plans for a number of years whose first and last year are more or fewer: 'kế hoạch 5 năm 2026 - 2031' is of six.

A term of office of five years ends in the year in which the next begins ('nhiệm kỳ 2020 - 2025'); a plan does not.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dondoc.grammar.patterns import any_of, matches_at
from dondoc.text import fold

_NUMBERS = {"5": 5, "05": 5, "năm": 5, "10": 10, "mười": 10, "3": 3, "03": 3, "ba": 3}
_YEARS = re.compile(
    r" năm,? (?:giai đoạn )?\(?(?:giai đoạn )?(?P<first>(?:19|20)\d\d) ?[-–] ?(?P<last>(?:19|20)\d\d)(?![\d/-])"
)
_COUNT = re.compile(rf"(?<![\w./,-])(?P<count>{any_of(*_NUMBERS)})$")
_PLAN = re.compile(r"\bkế hoạch\b[^.;:\n]{0,70}$")
_LOOKS_BACK = re.compile(r"\b(?:sơ kết|tổng kết|kết quả|đánh giá|sau|qua|nhìn lại|nhiệm kỳ)\b")
_REACH, _LONGEST_COUNT = 90, 8  # characters


@dataclass(frozen=True, slots=True)
class PlanYears:
    """The characters [start, end) state a number of years, and `named` of them from the first to the last."""

    start: int
    end: int
    stated: int
    named: int


def find_uneven_plans(text: str) -> Iterator[PlanYears]:
    """Yield the plans in canonical `text` that state another number of years than they run."""
    folded = fold(text)
    for match in matches_at(" năm", _YEARS, folded):
        count = _COUNT.search(folded, max(0, match.start() - _LONGEST_COUNT), match.start())
        before = _PLAN.search(folded, max(0, match.start() - _REACH), match.start())
        if count is None or before is None or _LOOKS_BACK.search(before[0]):
            continue
        stated, named = _NUMBERS[count["count"]], int(match["last"]) - int(match["first"]) + 1
        if named > 0 and named != stated:
            yield PlanYears(count.start(), match.end(), stated, named)
