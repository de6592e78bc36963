"""Horizons that are dealt out one each to figures in a row: 'năm 2026, 2028 lần lượt đạt 5%, 8%'.

The years stand before the figures or behind them, with 'lần lượt' or 'tương ứng' or in a row of as many.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from dondoc.grammar.figures.figures_in_a_row import deal_out_years, deal_out_years_behind, row_ending
from dondoc.grammar.rules import Reading
from dondoc.grammar.times.stretches import Period

Place = tuple[int, int]  # characters [start, end)

_IN_TURN = re.compile(r"lần lượt|tương ứng(?= (?:là|đạt|còn)\b|:)")
_YEARS_IN_TURN = re.compile(r"\blần lượt (?:vào |đến |trong |hết |các )*(?=năm )")
_LONGEST_YEARS = 60  # characters behind the sign


def horizons_in_turn(figures: Sequence[Place], horizons: Sequence[Reading[Period]], folded: str) -> dict[int, Period]:
    """Return those of `horizons` of the `folded` sentence that are dealt out, by where their figure starts."""
    if len(figures) < 2 or len(horizons) < 2:
        return {}
    return (
        dict(deal_out_years(figures, horizons, folded))
        | dict(deal_out_years_behind(figures, horizons, folded))
        | _dealt_before(figures, horizons, folded)
        | _dealt_by_sign(figures, horizons, folded)
    )


def _dealt_before(figures: Sequence[Place], horizons: Sequence[Reading[Period]], folded: str) -> dict[int, Period]:
    """'Giảm 5% và 10% số vụ lần lượt vào năm 2027 và năm 2030': the years stand behind the figures in a row."""
    dealt: dict[int, Period] = {}
    starts = [start for start, _ in figures]
    for turn in _YEARS_IN_TURN.finditer(folded):
        last = bisect_left(starts, turn.start()) - 1
        row = row_ending(figures, last, folded) if last >= 0 else []
        years = [each.value for each in horizons if turn.end() <= each.start <= turn.end() + _LONGEST_YEARS]
        if len(row) > 1 and len(years) >= len(row):
            dealt |= zip(row, years, strict=False)
    return dealt


def _dealt_by_sign(figures: Sequence[Place], horizons: Sequence[Reading[Period]], folded: str) -> dict[int, Period]:
    """The horizons that 'lần lượt' deals out, by where the figure starts."""
    dealt: dict[int, Period] = {}
    places, starts, ends = [start for start, _ in figures], [h.start for h in horizons], [h.end for h in horizons]
    turns = [match.start() for match in _IN_TURN.finditer(folded)]
    for turn, next_turn in pairwise([*turns, len(folded)]):
        following = bisect_right(starts, turn)
        stop = min(starts[following] if following < len(starts) else len(folded), next_turn)
        stated = bisect_right(ends, turn)
        last_figure = bisect_right(places, turn) - 1
        own = bisect_left(starts, places[last_figure]) if last_figure >= 0 else 0
        first = own if own < stated else 0  # a year behind the last figure before the sign begins a clause of its own
        before = stated - first
        after = places[bisect_right(places, turn) : bisect_left(places, stop)]
        if len(after) != before and (clause_end := folded.find(";", turn, stop)) >= 0:
            after = places[bisect_right(places, turn) : bisect_left(places, clause_end)]
        if len(after) == before > 1:
            dealt |= zip(after, [each.value for each in horizons[first : first + before]], strict=True)
    return dealt
