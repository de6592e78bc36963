"""Targets in words: 'đến năm 2030 đạt trên 90 triệu đồng/người' is > 90, in triệu đồng/người, by 2030.

One target a number that has a unit. Its comparator, horizon and measure are read from the words around it, each by the
module of that name.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from dondoc.grammar.comparators import read_comparator
from dondoc.grammar.horizons import find_horizons, horizon_of
from dondoc.grammar.measures import measure_of
from dondoc.grammar.numbers import NUMBER, read_number
from dondoc.grammar.patterns import any_of
from dondoc.grammar.periods import find_periods
from dondoc.grammar.units import read_unit
from dondoc.model import Comparator, Target
from dondoc.text import collapse, fold

_RANGE = rf"(?<![\w./-])(?P<first>{NUMBER})(?: ?%)?(?: ?[-–] ?| đến | tới )(?P<last>{NUMBER})(?![\d/])"
_VALUE = re.compile(rf"{_RANGE}|(?<![\w/-])(?P<only>{NUMBER})(?![\d/.]*\d)")
# What makes of the number after it a name, an order or a part of another unit.
_NAMES = re.compile(
    any_of(
        "thứ", "số", "khóa", "khoá", "lần thứ", "điều", "khoản", "mục", "loại", "cấp", "hạng", "mức", "quý", "tháng",
        "ngày", "từ năm", "đề án", "kế hoạch", "trẻ(?: em)?(?: mẫu giáo)?(?: dưới| từ)?", "thời kỳ", "sử dụng đất",
        "giá trị sản (?:xuất|phẩm) trên",
    )
    + " $"
)  # fmt: skip
# Stretches of time are targets only where they are reached ('đạt trên 68 năm'); 'kế hoạch 5 năm' is a name.
_TIME_UNITS = frozenset({"năm", "tháng", "ngày", "tuổi"})
_REACHED_TIME = re.compile(r"\b(?:đạt|trên|khoảng|là|dưới|tối thiểu|ít nhất|còn|từ) $")


@dataclass(frozen=True, slots=True)
class _Figure:
    start: int
    end: int  # after the unit
    low: Decimal
    high: Decimal | None
    unit: str


def find_targets(text: str) -> tuple[Target, ...]:
    """Return the targets that `text` (the words of an indicator, or a sentence that sets goals) gives, in order."""
    text = collapse(text)
    folded = fold(text)
    times = [(period.start, period.end) for period in find_periods(folded)]
    figures = [figure for match in _VALUE.finditer(folded) if (figure := _figure(match, text, folded, times))]
    return tuple(_target(text, folded, figure, figures) for figure in figures)


def _figure(match: re.Match[str], text: str, folded: str, times: list[tuple[int, int]]) -> _Figure | None:
    before = folded[: match.start()]
    if any(start <= match.start() < end for start, end in times) or _NAMES.search(before):
        return None
    after = match.end() + (1 if folded[match.end() : match.end() + 1] == ")" else 0)
    unit = read_unit(text, folded, after)
    low = read_number(match["only"] or match["first"])
    if unit is None or low is None or (unit[0] in _TIME_UNITS and not _REACHED_TIME.search(before)):
        return None
    return _Figure(match.start(), unit[1], low, read_number(match["last"]) if match["last"] else None, unit[0])


def _target(text: str, folded: str, figure: _Figure, figures: list[_Figure]) -> Target:
    places = [(other.start, other.end) for other in figures]
    period = horizon_of(figure.start, figure.end, places, find_horizons(folded), folded)
    spans_years = period is not None and period.spans_years
    between = figure.high is not None
    return Target(
        measure=measure_of(figure.start, figure.end, places, text, figure.unit),
        comparator=Comparator.BETWEEN if between else read_comparator(folded, figure.start, figure.end),
        unit=figure.unit,
        raw=text[figure.start : figure.end],
        value=None if between else figure.low,
        low=figure.low if between else None,
        high=figure.high,
        period_start=str(period.start.year) if period and spans_years else None,
        period_end=str(period.end.year) if period else None,
    )
