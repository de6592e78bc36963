"""By when a figure of a sentence is to be reached: which of the sentence's periods belongs to it.

A period that follows the figure directly belongs to it, unless it leads in the next figure; otherwise the nearest
before it. Years of comparison ('so với năm 2020') and days of cited documents are no horizons. 'Lần lượt' deals the
periods before it out to the figures after it, one each.
"""

import re

from dondoc.grammar.patterns import any_of
from dondoc.grammar.periods import Period, find_periods
from dondoc.grammar.rules import Reading

_BASE = re.compile(
    any_of(r"so với[^,;.\d]{0,30}", r"(?:ước|đã)? ?thực hiện ", r"từ mức[^,;.\d]{0,20}", r"(?:kết quả|số liệu) ") + "$"
)
_CALLED = re.compile(r"(?:nghị quyết|quyết định|chương trình|kế hoạch|đề án|luật|chiến lược)[^,;.]{0,60}$")
_BREAK = re.compile(r"[,;.]")
_LEADS_IN = re.compile(r"^ ?,? ?(?:phấn đấu )?(?:đạt|có|là|còn|tăng|giảm|trên|dưới|khoảng|tối thiểu|ít nhất|\d)")
_IN_TURN = "lần lượt"


def find_horizons(folded: str) -> list[Reading[Period]]:
    """Return the periods of the folded sentence by which something may be reached, in reading order."""
    return [reading for reading in find_periods(folded) if _is_horizon(reading, folded)]


def _is_horizon(reading: Reading[Period], folded: str) -> bool:
    before = folded[max(0, reading.start - 60) : reading.start]
    if reading.rule.startswith("day"):
        return before.endswith(("đến ", "trước ", "hết "))
    return not _BASE.search(before) and not (_CALLED.search(before) and not before.endswith(("đến ", "hết ")))


def horizon_of(
    start: int, end: int, figures: list[tuple[int, int]], horizons: list[Reading[Period]], folded: str
) -> Period | None:
    """Return the horizon of the figure [start, end), one of `figures`, or None where the sentence gives none."""
    in_turn = _dealt_out(start, figures, horizons, folded)
    if in_turn:
        return in_turn
    next_start = min((other for other, _ in figures if other > start), default=len(folded))
    for horizon in horizons:
        follows = end <= horizon.start and horizon.end <= next_start
        if follows and not _BREAK.search(folded[end : horizon.start]) and not _LEADS_IN.match(folded[horizon.end :]):
            return horizon.value
    before = [horizon for horizon in horizons if horizon.end <= start and _carries(horizon, start, folded)]
    if before:
        return before[-1].value
    return horizons[0].value if len(horizons) == 1 else None


def _carries(horizon: Reading[Period], start: int, folded: str) -> bool:
    """'Trong giai đoạn …' says when its own clause is done; other horizons hold for the clauses that follow, too."""
    within = folded[: horizon.start].endswith("trong ")
    return not within or ";" not in folded[horizon.end : start]


def _dealt_out(
    start: int, figures: list[tuple[int, int]], horizons: list[Reading[Period]], folded: str
) -> Period | None:
    turn = folded.rfind(_IN_TURN, 0, start)
    if turn < 0:
        return None
    stop = next((h.start for h in horizons if h.start > turn), len(folded))
    after = [figure for figure, _ in figures if turn < figure < stop]
    before = [horizon.value for horizon in horizons if horizon.end <= turn]
    if start in after and len(after) == len(before) > 1:
        return before[after.index(start)]
    return None
