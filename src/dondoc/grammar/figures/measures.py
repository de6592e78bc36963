"""What a figure measures: the words before it in its clause, else those after it.

A figure that counts things measures how many there are of what the words after it tell: 'có 36 xã đạt chuẩn' is 'số xã
đạt chuẩn', and 'xây dựng 8 nhà máy chế biến' keeps what is done.
"""

import re
from collections.abc import Iterator, Sequence

from dondoc.grammar.figures.aimed_measures import WAY, aimed_at
from dondoc.grammar.figures.clauses import begin_of_clause, end_of_clause, named_before_colon
from dondoc.grammar.figures.counted_measures import ACT, of_a_count, of_a_whole
from dondoc.grammar.figures.figures_in_a_row import is_joined
from dondoc.grammar.figures.measures_before import bare_word
from dondoc.grammar.figures.names_in_turn import IN_TURN, deal_out
from dondoc.grammar.figures.parts_of_measures import (
    EACH_YEAR,
    behind_aside,
    behind_base,
    of_a_part,
    of_another_thing,
    says_only_how,
)
from dondoc.grammar.figures.qualified_measures import qualified
from dondoc.grammar.figures.ranked_measures import behind_rank
from dondoc.grammar.figures.topics import without_topic
from dondoc.grammar.figures.trimmed_measures import behind_figure, trim
from dondoc.grammar.figures.whom_measured import for_whom
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_SAME_AGAIN = re.compile(r"(?:tương ứng|tương đương|, bằng)(?: (?:với|giảm|tăng|khoảng|trên))* $")
_ONLY_JOINS = re.compile(r",? ?(?:và )?(?:(?:tối thiểu|ít nhất|trên|khoảng|thêm) )*")
_OF_A_PLAN = re.compile(r" (?:dự toán|kế hoạch)\b(?: (?!năm \d)[^\W\d]+){0,3}(?: năm \d{4})?(?=[,;.]|$)")
_NO_ONE = re.compile(r"không (?:(?:có|còn|để) )?[^\W\d]+(?: nào)?")
_OF_WHOM = re.compile(r" (?:số )?(?:người|dân số|hộ|học sinh|trẻ|lao động|diện tích|hồ sơ|thôn|bản|trường|cơ sở)\b")
_LONGEST_SIGN = 24  # characters: 'tương ứng với ' with room
_LAST_WAY = re.compile(
    r" (?:tăng|giảm)(?: thêm| bình quân)?$"
)  # 'số vụ giảm 15%, đến năm 2030 giảm 30%': the way is said again
_LEVEL = re.compile(r"\b(?:đạt|còn|lên|xuống)\b")
_BASE = re.compile(r",? so với\b")
# 'Tỷ lệ đô thị hoá: năm 2025 đạt 18%': with one of these the words before the colon name a measure.
_MEASURE = re.compile(
    any_of("tỷ lệ", "tỷ trọng", "tỉ lệ", "tỉ trọng", "tổng", "số(?! hoá)", "chỉ số", "tốc độ", "mật độ", "thu nhập",
           "giá trị", "chi (?:cho|ngân sách)",
           "diện tích", "sản lượng", "quy mô", "kinh tế số")
    + r"\b"
)  # fmt: skip
_SHARE_OF = re.compile(r" [^,;()]{3,60}, (?=\w)")
# '… nhà máy đi vào vận hành với tổng công suất', '… khu công nghiệp và trồng mới': of what the next figure is.
_OF_NEXT = re.compile(
    rf" với (?:tổng|công suất|quy mô|diện tích|sản lượng|chiều dài|kinh phí)\b| và {ACT}(?: mới| được| thêm)* ?$"
)


def measures_of(figures: Sequence[tuple[int, int]], units: Sequence[str], text: str) -> list[str]:
    """Return what each of `figures`, places [start, end) in the sentence `text` in order, measures.

    Words after a figure belong to it only up to the comma before the next one: '100% khu A, 70% khu B'. Where neither
    side names anything, the words before a colon do ('Tỷ lệ X: năm 2025 đạt 18%'), else the measure goes on.
    """
    folded = fold(text)
    measures = list(_measures(figures, units, text, folded))
    for place in range(len(measures) - 2, -1, -1):
        measures[place] = measures[place] or measures[place + 1]
        between = text[figures[place][1] : figures[place + 1][0]]
        if measures[place] == units[place] == units[place + 1] and not trim(between):
            measures[place] = measures[place + 1]  # 'đến năm 2027, 50% và đến năm 2030, 80% số trường'
    measures = qualified(figures, units, measures, text)
    return list(deal_out(measures, figures, text)) if any(sign in folded for sign in IN_TURN) else measures


def _measures(figures: Sequence[tuple[int, int]], units: Sequence[str], text: str, folded: str) -> Iterator[str]:
    used, previous = 0, ""  # up to where the words are spoken for, and what the figure before measures
    open_way = ""  # 'giảm 5% và 10% số vụ': which way the figures of an open row go
    carried = ""  # which way the figure before goes, or what is done, where what that is said of stands behind it
    left_open = False  # whether the figure before waits for what the one behind it measures
    for place, (start, end) in enumerate(figures):
        if previous and _SAME_AGAIN.search(folded[max(used, start - _LONGEST_SIGN) : start]):
            used = end  # the figure before, in another unit
            yield previous
            continue
        said_before, clause = folded[used:start], begin_of_clause(folded, used, start)
        goes_on = place > 0 and clause == figures[place - 1][1]
        said = _without_asides(text[clause:start], goes_on=goes_on, behind_another=bool(previous))
        if _OF_WHOM.match(folded, end) and _NO_ONE.fullmatch(fold(trim(said))):
            said = ""  # 'không có xã dưới 60% người dân tham gia': what is measured stands behind
        lasts = ";" not in said_before or (_goes_on_in_unit(units, place) and not WAY.fullmatch(fold(carried)))
        before, carried = _what_is_said(said, carried if lasts else "", previous), ""
        named = named_before_colon(text, folded, used, clause)
        told = bool(_MEASURE.match(fold(named)))
        stop = end_of_clause(folded, end, figures[place + 1][0] if place + 1 < len(figures) else None)
        own = of_next.start() if (of_next := _OF_NEXT.search(folded, end, stop)) else stop
        counted = _counted(said, before, text[end:own], units[place])
        if counted and not told:
            used, previous = own, counted
            carried = before if before and counted.startswith(before) else ""
            yield counted
            continue
        if before and not (WAY.fullmatch(fold(before)) or says_only_how(fold(before), previous)):
            whole = named if told else previous
            before = of_a_part(before, said_before, whole, same_unit=told or _goes_on_in_unit(units, place))
            used, previous = end, before
            if whom := for_whom(said, before, text[end:own]):
                used, previous = own, whom
            yield previous
            continue
        stop = _up_to_base(folded, end, stop, named_before=bool(before), behind_another=bool(previous))
        behind = "" if text.startswith(" (", end) else behind_figure(text[end:stop])
        joined = is_joined(figures, place, folded) and units[place] == units[place + 1]
        joined &= not (previous and folded.startswith(";", end))
        in_row = place > 0 and is_joined(figures, place - 1, folded)
        if _shares_measure(in_row, previous, folded[used:start], behind) and not (left_open or before):
            used, previous = stop if behind else end, of_another_thing(previous, units, place)
            yield previous
            continue
        left_open = joined and not (behind or named) and (left_open or not in_row)
        if left_open:  # '95% và 80% tổng số trạm': what the last of them measures
            used, open_way = end, before or open_way
            yield ""
            continue
        if named and (not behind or told):
            behind, stop = "", end
        before = "" if EACH_YEAR.fullmatch(fold(before)) else before
        before, open_way = before or (open_way if in_row else ""), ""
        if not (behind or before or named):
            previous = of_another_thing(previous, units, place)
        name = named or (_LAST_WAY.sub("", previous) if before or _reaches_level(units, place, said) else previous)
        measure = _put_together(name, before, behind)
        carried = before if behind and WAY.fullmatch(fold(before)) else ""
        used, previous = stop if behind else end, (measure if behind else named or previous).strip()
        yield measure.strip() or bare_word(said) or units[place]


def _what_is_said(said: str, carried: str, previous: str) -> str:
    """What the words `said` before a figure name, or what is `carried` to it from the figure of `previous`."""
    before = trim(aimed_at(said))
    if not before and carried and _ONLY_JOINS.fullmatch(said):
        return carried  # 'giảm 30% thời gian và 30% chi phí', 'trồng mới 30 ha cây ăn quả, 25 ha cà phê'
    way = trim(before[before.rfind(",") + 1 :]) if previous else ""
    return way if way and WAY.fullmatch(fold(way)) else before  # 'X đạt 5% kế hoạch, tăng 2%'


def _put_together(name: str, before: str, behind: str) -> str:
    if behind:
        return f"{before} {behind}"
    again = name.lower().startswith(f"{fold(before)} ")  # 'giảm X 15%; đến năm 2050 giảm 30%'
    return name if again else f"{name} {before}"


def _up_to_base(folded: str, end: int, stop: int, *, named_before: bool, behind_another: bool) -> int:
    """Where the words behind a figure end that may name what it measures: in front of what it is compared with."""
    if behind_another and _OF_A_PLAN.match(folded, end):
        return end  # 'thu 9 tỷ đồng, vượt 5% dự toán'
    base = _BASE.search(folded, end, stop)
    return base.start() if base and (named_before or base.start() == end) else stop


def _without_asides(said: str, *, goes_on: bool, behind_another: bool) -> str:
    """The words before a figure without what only compares or ranks; `goes_on` from the figure `behind_another`."""
    said = behind_aside(_without_base(said) if goes_on else without_topic(said))
    return behind_rank(behind_base(said) if behind_another else said)


def _counted(said: str, before: str, behind: str, unit: str) -> str | None:
    measured = bool(_MEASURE.match(fold(before[before.rfind(",") + 1 :].strip())))
    return of_a_count(before, behind, unit) or of_a_whole(said, before, behind, measured=measured)


def _reaches_level(units: Sequence[str], place: int, said: str) -> bool:
    """'Tăng 3 điểm % so với năm 2025, đạt 98%': the second figure is where the first leads."""
    return place > 0 and units[place] != units[place - 1] and bool(_LEVEL.search(fold(said)))


def _goes_on_in_unit(units: Sequence[str], place: int) -> bool:
    return place > 0 and units[place] == units[place - 1]


def _shares_measure(in_row: bool, previous: str, between: str, behind: str) -> bool:
    """'Đạt 37% và 31% lực lượng lao động': the second measures what the first does; '95%, 100% xã có điện' not."""
    if not (in_row and previous) or (between.startswith(";") and " " in behind):
        return False
    return not behind or between.endswith("và ") or any(sign in fold(previous) for sign in IN_TURN)


def _without_base(words: str) -> str:
    """`words` behind a figure without what it is a share of: '… 20% tổng chi ngân sách, chi thường xuyên …'."""
    share = _SHARE_OF.match(words)
    rest = trim(words[share.end() :]) if share else ""
    return words[share.end() :] if share and " " in rest and not WAY.match(fold(rest)) else words
