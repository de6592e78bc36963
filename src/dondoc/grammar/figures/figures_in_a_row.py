"""Figures that stand in a row without words of their own: 'năm 2025 và 2030 có 95% và 80% tổng số trạm'.

What the last of them measures is what all of them do, and as many years in a row before them are dealt out one each.
The comparator of the first is that of all: 'đạt khoảng 38% và 31%', 'tối thiểu 12% vào năm 2028 và 18% vào năm 2030'.
"""

import re
from collections.abc import Iterator, Sequence

from dondoc.grammar.figures.comparators import read_comparator
from dondoc.grammar.rules import Reading
from dondoc.grammar.times.stretches import Period
from dondoc.model import Comparator

Place = tuple[int, int]  # characters [start, end)

_JOINS = re.compile(r"(?:, | và |, và |; )")
# Each with its own year behind it, and no word of its own: 'tối thiểu 70% năm 2026, 80% năm 2027'.
_JOINS_WITH_YEAR = re.compile(r",? ?\(?(?:vào |đến |trong )?(?:hết |cuối )?năm 20\d\d\)?(?:, và|; và|,|;| và) ")
# 'Tối thiểu', 'khoảng' hold for what is reached year by year; 'trên', 'dưới' for the figure behind them.
_HOLD_FOR_ALL = frozenset({Comparator.GE, Comparator.LE, Comparator.APPROX})
# 'Cắt giảm ít nhất 30% thời gian, 30% chi phí': the same figure again, and no verb between the two.
_AGAIN = re.compile(r" [^,;.:()\d]{3,60}(?:, và|,| và) ")
# 'Không quá 35 học sinh đối với tiểu học, 45 học sinh đối với trung học'
_FOR_ONE = re.compile(r" (?P<for>đối với|ở|tại|cho) [^,;.:()\d]{2,60}(?:, và|,| và|;) ")
_OWN_YEAR = re.compile(r",? ?\(?(?:vào |đến |trong )?(?:hết |cuối )?năm 20\d\d")
_OF_ITS_OWN = re.compile(r" (?!(?:và|vào|năm|đến|trong)\b)[^\W\d]")  # 'dưới 1%; 60% số xã'
_BY_EACH = re.compile(r"\d [^\W\d][^/;,%]*/")  # 'trên 80 tuổi; 45 giường bệnh/10.000 dân'
_UP_TO_YEARS = re.compile(r"[^;.:\d]{0,60}\b(?:vào|đến|trong|hết|các|của) ")
_JOINS_YEARS = re.compile(r"(?:,|,? và|;)(?: (?:đến|hết))?(?: năm)? ")


def is_joined(figures: Sequence[Place], place: int, folded: str) -> bool:
    """Whether the figure behind that at `place` of `figures` follows it with no word between but 'và'."""
    if place + 1 >= len(figures):
        return False
    return bool(_JOINS.fullmatch(folded, figures[place][1], figures[place + 1][0]))


def row_ending(figures: Sequence[Place], place: int, folded: str) -> list[int]:
    """Return where the figures start of the row whose last is that at `place`."""
    first = place
    while first > 0 and is_joined(figures, first - 1, folded):
        first -= 1
    return [start for start, _ in figures[first : place + 1]]


def deal_out_years(
    figures: Sequence[Place], horizons: Sequence[Reading[Period]], folded: str
) -> Iterator[tuple[int, Period]]:
    """Yield where each figure of a row starts with its own of as many `horizons` in the row nearest before it."""
    behind = 0  # how many horizons end before the row
    place = 0
    while place < len(figures):
        last = place
        while is_joined(figures, last, folded):
            last += 1
        while behind < len(horizons) and horizons[behind].end <= figures[place][0]:
            behind += 1
        if last > place:
            years = _row_before(horizons, behind, folded)
            if len(years) == last - place + 1:
                yield from zip((start for start, _ in figures[place : last + 1]), years, strict=True)
        place = last + 1


def deal_out_years_behind(
    figures: Sequence[Place], horizons: Sequence[Reading[Period]], folded: str
) -> Iterator[tuple[int, Period]]:
    """Yield where each figure of a row starts with its own of as many `horizons` in the row right behind it."""
    behind = 0  # how many horizons begin before the row ends
    place = 0
    while place < len(figures):
        last = place
        while is_joined(figures, last, folded):
            last += 1
        end = figures[last][1]
        while behind < len(horizons) and horizons[behind].start < end:
            behind += 1
        if last > place and behind < len(horizons) and _UP_TO_YEARS.fullmatch(folded, end, horizons[behind].start):
            years = _row_behind(horizons, behind, folded)
            if len(years) == last - place + 1:
                yield from zip((start for start, _ in figures[place : last + 1]), years, strict=True)
        place = last + 1


def _row_behind(horizons: Sequence[Reading[Period]], first: int, folded: str) -> list[Period]:
    last = first
    while last + 1 < len(horizons) and _JOINS_YEARS.fullmatch(folded, horizons[last].end, horizons[last + 1].start):
        last += 1
    return [horizon.value for horizon in horizons[first : last + 1]]


def _row_before(horizons: Sequence[Reading[Period]], stop: int, folded: str) -> list[Period]:
    first = stop - 1
    while first > 0 and _JOINS_YEARS.fullmatch(folded, horizons[first - 1].end, horizons[first].start):
        first -= 1
    return [horizon.value for horizon in horizons[max(0, first) : stop]]


def compared(figures: Sequence[Place], folded: str) -> list[Comparator]:
    """Return how each of `figures` of the `folded` sentence is to be compared."""
    found: list[Comparator] = []
    for place, (start, end) in enumerate(figures):
        own = read_comparator(folded, start, end)
        if own is Comparator.EQ and place:
            own = _of_the_row(figures, place, folded, found[-1])
        found.append(own)
    return found


def _of_the_row(figures: Sequence[Place], place: int, folded: str, before: Comparator) -> Comparator:
    """How the figure at `place`, without a word of its own, is to be compared behind one compared as `before`."""
    (_, end), (start, stop) = figures[place - 1], figures[place]
    if folded.startswith(("100%", "100 %"), start) and before in (Comparator.LT, Comparator.GT):
        return Comparator.EQ  # 'dưới 12‰, 100% trạm y tế có bác sĩ'
    if is_joined(figures, place - 1, folded):
        alone = folded[end] == ";" and (_OF_ITS_OWN.match(folded, stop) or _BY_EACH.search(folded, start, stop))
        return Comparator.EQ if alone else before
    again = folded[slice(*figures[place - 1])] == folded[start:stop] and _AGAIN.fullmatch(folded, end, start)
    one = _FOR_ONE.fullmatch(folded, end, start)
    each_one = one and folded.startswith(f" {one['for']} ", stop)
    each_year = _JOINS_WITH_YEAR.fullmatch(folded, end, start) and _OWN_YEAR.match(folded, stop)
    return before if (again or each_one or each_year) and before in _HOLD_FOR_ALL else Comparator.EQ
