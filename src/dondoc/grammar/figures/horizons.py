"""By when a figure of a sentence is to be reached: which of the sentence's periods belongs to it.

A period that follows the figure directly belongs to it, unless it leads in the next figure; otherwise the nearest
before it. 'Lần lượt' and 'tương ứng là' deal the periods before them out to the figures after them, one each.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from dondoc.grammar.figures.closing_day import closes_all
from dondoc.grammar.figures.facts_told import BEGINS_ASIDE
from dondoc.grammar.figures.horizons_in_turn import horizons_in_turn
from dondoc.grammar.figures.later_years import of_later_years
from dondoc.grammar.figures.only_horizons import LEADS_IN, is_of_next_level, only_behind
from dondoc.grammar.rules import Reading
from dondoc.grammar.times.periods_to_reach import find_horizons
from dondoc.grammar.times.stretches import Period
from dondoc.grammar.verbs.aiming import AIMS

Place = tuple[int, int]  # characters [start, end)

_BREAK, _STOP = re.compile(r"[,;.]"), re.compile(r"[;.]")
# '70% năm 2026, 80% năm 2027': each figure has its year behind it, so the first year does not lead in the second.
_RIGHT_BEHIND = re.compile(
    r" \(?(?:vào |đến |trong )?(?:hết |cuối )?"
    r"| [^;.:()\d]{2,90} vào (?:hết |cuối )?"  # '80% cán bộ, công chức dùng thạo vào năm 2026, 100% vào năm 2028'
    r"| [^,;.:()\d]{2,50} \(?(?:vào|đến) (?:hết |cuối )?"  # '5/10 khu tái định cư vào năm 2028, 10/10 khu vào …'
)
_EACH_WITH_ITS_YEAR = re.compile(
    r"\)?(?:, và|; và|,|;| và) (?:phấn đấu )?(?:đạt |tăng lên )?(?:từ |trên |khoảng |tối thiểu |ít nhất )?"
    r"\d[\d.,]*(?: ?%|(?:/\d+)?(?: [^\W\d]+){0,4})"
    r" \(?(?:vào |đến |trong )?(?:hết |cuối )?năm 20\d\d(?![^\W\d]| ?[-–])"
)
_DONE_BY = re.compile(
    r", (?:(?:phải |cơ bản )?(?:hoàn thành|xong)(?: xong)? )(?:trước|trong|vào|chậm nhất)(?: là)? (?:hết )?(?:ngày )?$"
)
_GOES_ON = re.compile(r"; ?(?:và )?trong (?:đó|số đó)\b")
_ENDS_CLAUSE = re.compile(r" ?;")
_LASTS_BEFORE = re.compile(r"[^\W\d][^;]*\b(?:vào|trong)(?: (?:đầu|giữa|cuối))? $")
_NEXT_CLAUSE = re.compile(r" và (?:phấn đấu )?(?:(?:đến|vào|tới) )?(?:hết |cuối )?")
_ANOTHER = re.compile(r" và (?:đạt|được công nhận|trở thành|về đích)\b")  # '… dưới 2% và đạt chuẩn vào năm 2028'
# '(năm 2025: 22%)', '(9 tháng năm 2025 đạt 54%)': what a bracket begins with, before the time itself.
_OPENS_BRACKET = re.compile(
    BEGINS_ASIDE + r"(?:năm (?:19|20)\d\d[^()]{0,60})?(?:(?:tính )?đến (?:hết |cuối )?)?$"
    r"|\((?:trong đó|gồm|bao gồm)\b[^()]{0,80}$"  # '65 điểm (trong đó 22 điểm trước năm 2028)'
)
_OF_PARTS = ("(trong đó", "(gồm", "(bao gồm")
_MOST_BRACKETS, _LONGEST_BRACKET, _LONGEST_OPENING = 8, 120, 90  # looked back over; characters in one, before its time
_OF_ITS_OWN_CLAUSE = ("trong ", "bình quân ")  # 'X bình quân giai đoạn 2026-2030 đạt 8%; Y đạt 5%'
_OPENS_SENTENCE = re.compile(rf"\W*(?:{AIMS} )?(?:trong |bình quân (?:trong |cả )?)")
_OPENS_CLAUSE = re.compile(
    r"; (?:(?:và|phấn đấu|riêng) )?"
    r"(?:(?:đến|vào|hết|tới|từ|kể từ|bắt đầu từ|trước|chậm nhất|muộn nhất)(?: hết| cuối| là)? )?$"
)
_ONLY_THERE = ("riêng ", "riêng trong ", "trong đó ", "trong đó, ", "trong đó: ")  # '10%/năm; riêng năm 2026 đạt 9%'


def horizons_of(figures: Sequence[Place], folded: str) -> list[Period | None]:
    """Return the horizon of each of `figures` of the folded sentence, in their order; None where it gives none.

    Takes time in proportion to the sentence, for a paragraph may hold thousands of figures.
    """
    horizons = _without_spent(find_horizons(folded), figures, folded)
    in_turn = horizons_in_turn(figures, horizons, folded)
    starts, ends = [h.start for h in horizons], [h.end for h in horizons]
    lasting = _last_lasting(horizons, folded)
    later_years = "các năm" in folded or "những năm" in folded
    alone = len(horizons) == 1 and not folded.endswith(_ONLY_THERE, 0, horizons[0].start)
    alone = alone and not _OPENS_BRACKET.search(folded[: horizons[0].start])
    found: list[Period | None] = []
    spent = {i for i, each in enumerate(horizons) if len(in_turn) > 1 and each.value in in_turn.values()}
    for place, (start, end) in enumerate(figures):
        if later_years and of_later_years(start, end, folded):
            found.append(None)
            continue
        next_start = figures[place + 1][0] if place + 1 < len(figures) else len(folded)
        first = bisect_left(starts, end)
        before = bisect_right(ends, start) - 1
        dated = before >= 0 and ";" not in folded[horizons[before].end : start]
        behind = _directly_after(end, horizons[first : bisect_right(ends, next_start)], folded, dated=dated)
        if behind is not None:
            spent.add(first + behind)
        held = _holding(before, start, spent, horizons, folded)
        found.append(
            in_turn.get(start)
            or (horizons[first + behind].value if behind is not None else None)
            or _nearest_before(held, start, horizons, lasting, folded)
            or (horizons[0].value if alone and _reaches(horizons[0], start, end, folded) else None)
            or only_behind(first, start, end, horizons, folded)
        )
    return found


def _reaches(horizon: Reading[Period], start: int, end: int, folded: str) -> bool:
    """Whether the only `horizon` of the sentence holds for the figure at [start, end) in another clause, too.

    A day does not, nor that of the next level, nor what opens a later clause ('…; đến năm 2050 …') or closes one.
    """
    between = folded[end : horizon.start] if end <= horizon.start else folded[horizon.end : start]
    if ";" not in between:
        return end > horizon.start or not is_of_next_level(end, horizon, folded)
    if horizon.rule.startswith("day"):
        return closes_all(horizon, folded)
    if folded.endswith(_OF_ITS_OWN_CLAUSE, 0, horizon.start):
        return bool(_OPENS_SENTENCE.fullmatch(folded, 0, horizon.start))
    return end > horizon.start or not _OPENS_CLAUSE.search(between)


def _without_spent(horizons: list[Reading[Period]], figures: Sequence[Place], folded: str) -> list[Reading[Period]]:
    """'…; trở thành đô thị loại I vào năm 2028; tỷ lệ nghèo còn 2%': the year that ends a clause without a figure."""
    starts = [start for start, _ in figures]
    left = []
    for horizon in horizons:
        behind = _ENDS_CLAUSE.match(folded, horizon.end)
        clause = folded.rfind(";", 0, horizon.start) if behind else -1
        spent = clause >= 0 and bisect_left(starts, clause) == bisect_left(starts, horizon.start)
        if not (spent and _LASTS_BEFORE.search(folded, clause, horizon.start)):
            left.append(horizon)
    return left


def _holding(before: int, start: int, spent: set[int], horizons: Sequence[Reading[Period]], folded: str) -> int:
    """Which horizon, at most that at `before`, may hold for a figure at `start`: of clauses before it none that closed
    a figure of its own, nor one of several there where another stands before them.

    `spent` has those that belong to a figure. The last holds where no other does.
    """
    clause = folded.rfind(";", 0, start) if before >= 0 and ";" in folded[horizons[before].end : start] else -1
    if clause < 0:
        return before
    last = before
    while before >= 0 and before in spent:
        before -= 1
    if before < 0 or _GOES_ON.match(folded, clause):
        return last
    if before == 0:
        return before
    begin = folded.rfind(";", 0, horizons[before].start)
    first = before
    while first > 0 and horizons[first - 1].start > begin:
        first -= 1
    if first == 0 and horizons[before].value.end < horizons[0].value.end:
        return 0  # 'Đến năm 2030 đạt 100%, năm 2027 đạt 60%, năm 2028 đạt 80%; 95% xã …': only steps on the way
    return first - 1 if 0 < first < before else before


def _directly_after(end: int, following: Sequence[Reading[Period]], folded: str, *, dated: bool) -> int | None:
    """Which of the horizons `following` a figure that ends at `end` belongs to it; None where none does.

    One that has a horizon before it in its clause (`dated`) takes none that leads in the next: '… và đến năm 2030 …'.
    """
    for place, horizon in enumerate(following):
        between = folded[end : horizon.start]
        closes = between.endswith("vào ") or _DONE_BY.search(between)  # '… du lịch biển, đảo vào năm 2028'
        breaks = _STOP if closes else _BREAK
        if (
            breaks.search(between)
            or (dated and _NEXT_CLAUSE.fullmatch(between))
            or _ANOTHER.search(between)
            or (_OPENS_BRACKET.search(between) and not folded.startswith(")", horizon.end))
        ):
            return None  # '28% (năm 2025: 22%)' compares
        row = _RIGHT_BEHIND.fullmatch(between) and _EACH_WITH_ITS_YEAR.match(folded, horizon.end)
        if row or not LEADS_IN.match(folded, horizon.end):
            return place
    return None


def _nearest_before(
    before: int, start: int, horizons: Sequence[Reading[Period]], lasting: Sequence[int], folded: str
) -> Period | None:
    """'Trong giai đoạn …' says when its own clause is done; other horizons hold for the clauses that follow, too."""
    for _ in range(_MOST_BRACKETS):
        if before < 0 or not _in_closed_bracket(horizons[before], start, folded):
            break
        before -= 1
    if before < 0:
        return None
    nearest = horizons[before]
    if lasting[before] == before or ";" not in folded[nearest.end : start]:
        return nearest.value
    return horizons[lasting[before]].value if lasting[before] >= 0 else None


def _in_closed_bracket(horizon: Reading[Period], start: int, folded: str) -> bool:
    """'… (năm 2025: 22%), công suất 1.200 MW': what a bracket begins with holds up to its end."""
    opens = _OPENS_BRACKET.search(folded, max(0, horizon.start - _LONGEST_OPENING), horizon.start)
    closed = folded.find(")", horizon.end, min(start, horizon.end + _LONGEST_BRACKET))
    return bool(opens) and closed >= horizon.end + (opens is not None and not opens.group().startswith(_OF_PARTS))


def _last_lasting(horizons: Sequence[Reading[Period]], folded: str) -> list[int]:
    """For each horizon the place of the last one, itself or before it, that holds for later clauses; -1 for none."""
    last, places = -1, []
    for place, horizon in enumerate(horizons):
        last = last if folded.endswith(_OF_ITS_OWN_CLAUSE, 0, horizon.start) else place
        places.append(last)
    return places
