"""Targets in words: 'đến năm 2030 đạt trên 90 triệu đồng/người' is > 90, in triệu đồng/người, by 2030.

One target a number that has a unit; a number for a later year may leave the unit of the one before it unsaid. The
comparator, horizon and measure are read from the words around it, each by the module of that name.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from dondoc.grammar.comparators import comparator_before, read_comparator
from dondoc.grammar.horizons import horizons_of
from dondoc.grammar.measures import measures_of
from dondoc.grammar.names_in_turn import IN_TURN
from dondoc.grammar.numbers import NUMBER, read_number
from dondoc.grammar.patterns import any_of, holds_any
from dondoc.grammar.periods import find_periods
from dondoc.grammar.stretches import Period
from dondoc.grammar.units import read_unit, thing_counted
from dondoc.model import Comparator, Target
from dondoc.text import collapse, fold

_RANGE = rf"(?<![\w./-])(?P<first>{NUMBER})(?: ?%)?(?: ?[-–] ?| đến | tới )(?P<last>{NUMBER})(?![\d/])"
# 'Hoàn thành 25/25 dịch vụ', 'có 05/8 huyện': so many of so many.
_OF_ALL = r"(?<![\w./-])(?P<part>\d{1,4})/(?P<whole>\d{1,4})(?= [^\W\d])"
_VALUE = re.compile(rf"{_OF_ALL}|{_RANGE}|(?<![\w/-])(?P<only>{NUMBER})(?![\d/.]*\d)")
_START = re.compile(r"[0-9](?<![\w/-]\d)")  # where a value may begin: few places, so they are looked for first
# What makes of the number after it a name, an order or a part of another unit.
_NAMES = re.compile(
    any_of(
        "thứ", "số", "khóa", "khoá", "lần thứ", "điều", "khoản", "mục", "loại", "cấp", "hạng", "quý", "tháng",
        "(?<!vượt )(?<!đạt )(?<!trên )(?<!dưới )(?<!ở )mức",
        "ngày", "từ năm", "đề án", "kế hoạch", "trẻ(?: em)?(?: mẫu giáo)?(?: dưới| từ)?", "thời kỳ", "sử dụng đất",
        r"giá trị[^,;.\d]{0,50} trên(?: mỗi| một)?",
    )
    + " $"
)  # fmt: skip
_ENDS_OF_NAMES = (
    "thứ ", "số ", "khóa ", "khoá ", "điều ", "khoản ", "mục ", "loại ", "cấp ", "hạng ", "quý ", "tháng ", "mức ",
    "ngày ", "từ năm ", "án ", "hoạch ", "trẻ ", "em ", "giáo ", "dưới ", "từ ", "kỳ ", "đất ", "trên ", "mỗi ", "một ",
)  # fmt: skip
_ON_LAND = "sử dụng đất "  # 'kế hoạch sử dụng đất 5 năm' is a name, 'thu tiền sử dụng đất 320 tỷ đồng' a sum
# '90% số xã có ít nhất 01 sân chơi': how many each of them has is part of what the share measures.
_IN_EACH_OF_A_SHARE = re.compile(
    r"\d ?% (?:số |các )?[^,;.:\d%]{2,40}\b(?:có|bố trí|thành lập)(?: được)? (?:ít nhất|tối thiểu|từ)(?: có)? $"
)
_ENDS_OF_EACH = ("nhất ", "thiểu ", "từ ", "có ")
# Stretches of time are targets only where they are reached ('đạt trên 68 năm'); 'kế hoạch 5 năm' is a name.
_TIME_UNITS = frozenset({"năm", "tháng", "ngày", "giờ", "phút", "giây"})
_REACHED_TIME = re.compile(r"\b(?:đạt|là|còn|từ|lên) $")
# 'Dân số từ 15 tuổi trở lên' tells of whom, not what is reached.
_REACHED_AGE = re.compile(r"\bthọ\b|\bđạt(?: trên| từ| khoảng| ít nhất)? $")
# 'giảm từ 20% xuống còn 15%': the first figure is where things stand, not a target.
_BASE_BEFORE = re.compile(r"\btừ (?:mức )?(?:khoảng |trên |dưới )?$")
_ENDS_OF_BASES = ("từ ", "mức ", "khoảng ", "trên ", "dưới ")
_BASE_AFTER = re.compile(
    r"[^,;.\d]{0,20}(?:năm \d{4}[^,;.\d]{0,12})?\b(?<!trở )(?:xuống|lên|còn)(?: còn| đến| mức| đạt)*(?: \w+){0,2} \d"
)
_UNIT_UNSAID = re.compile(r"\b(?:đạt|là|còn|trên|dưới|khoảng|tối thiểu|ít nhất|lên|xuống) $")
_UNIT_IN_MEASURE = re.compile(
    r"(?:(?:^|[,;]) ?(?:số )?|\bsố )"
    r"(?P<unit>(?:[^,;.:\d/]{2,24}/ ?|[^,;.:\d/]{2,48} (?:tính )?trên (?:một )?(?=\d|vạn ))"
    r"(?:\d[\d.]* ?|vạn )?[^,;.:\d/]{2,8}?)"
    r"(?: [^,;.\d/]{0,40})?\b(?:đạt|là|còn|trên|dưới|khoảng|tối thiểu|ít nhất|lên|xuống) $"
)
_AMONG = " trên "  # 'số bác sĩ trên 10.000 dân đạt 12'
_AMONG_SO_MANY = re.compile(
    r"(?P<kind>(?: [^\W\d]+){0,6}?) (?:tính )?trên (?:một )?(?P<people>(?:\d[\d.]* |vạn )[^\W\d]+)"
)
_INDEX = re.compile(
    r"(?:^|[,;:.] |\b(?:nâng|đưa|phấn đấu|duy trì|giảm) )(?:(?:đến|hết) năm 20\d\d,? )?(?:phấn đấu )?(?:chỉ số|hệ số)\b"
    r"[^,;.\d]{0,70}(?: năm 20\d\d)? (?:đạt|là|còn|trên|dưới|khoảng|tối thiểu|ít nhất|lên|xuống) $"
)
# 'lần lượt đạt 1,2; 1,5 và 1,9 tỷ USD': the unit stands behind the last of them.
_IN_TURN = re.compile(r"\b(?:lần lượt|tương ứng)(?: là| đạt|:)* (?:[\d.,]+(?:; | và |, ))*$")
_MORE_IN_TURN = re.compile(rf"(?:(?:[;,] và|[;,]| và) {NUMBER}){{1,9}}(?![\w/]*\d)")
_FOR_PEOPLE = re.compile(r"bác s[ĩỹ]|dược s[ĩỹ]|điều dưỡng|giường(?: bệnh)?")
_BETWEEN_TWO = (", ", "; ", " và ")
_BEFORE_DAY = re.compile(r"\b(?:ngày|trước|từ|đến|hết|sau|tới|dịp|số|điều|khoản|tháng|quý|tỷ lệ|mức) $")
_ENDS_CLAUSE = re.compile(r" ?(?:[,;.)]|$| vào năm| và năm| đến năm)")
_ENDS_SENTENCE = re.compile(r";|\. ")
_MOST_FIGURES = 1000  # in one sentence; where there are more, it is a table that lost its lines, and no goal
_BEFORE = 60  # characters before a figure in which the words stand that say what it is


@dataclass(frozen=True, slots=True)
class _Figure:
    start: int
    end: int  # after the unit
    low: Decimal
    high: Decimal | None
    unit: str


class _Times:
    """Where the times of a folded sentence stand."""

    def __init__(self, folded: str) -> None:
        periods = find_periods(folded)
        self._starts = [period.start for period in periods]
        self._ends = [period.end for period in periods]

    def hold(self, place: int) -> bool:
        """Whether `place` lies in one of them."""
        last = bisect_right(self._starts, place) - 1
        return last >= 0 and place < self._ends[last]

    def last_start(self, place: int) -> int:
        """Where the last of those begins that begin before or at `place`; -1 where none does."""
        last = bisect_right(self._starts, place) - 1
        return self._starts[last] if last >= 0 else -1


def find_targets(text: str) -> tuple[Target, ...]:
    """Return the targets that `text` (the words of an indicator, or a sentence that sets goals) gives, in order."""
    text = collapse(text)
    folded = fold(text)
    if len(text) > _MOST_FIGURES and sum(1 for _ in _START.finditer(folded)) > _MOST_FIGURES:
        return ()
    figures = [_for_so_many(figure, folded) for figure in _sharing_people(list(_figures(text, folded)), folded)]
    if not figures:
        return ()
    places = [(figure.start, figure.end) for figure in figures]
    horizons = horizons_of(places, folded)
    measures = measures_of(places, [figure.unit for figure in figures], text)
    return tuple(
        _target(text, folded, figure, horizon, measure)
        for figure, horizon, measure in zip(figures, horizons, measures, strict=True)
    )


def _figures(text: str, folded: str) -> Iterator[_Figure]:
    times: _Times | None = None  # they are looked for when the first figure is found: most figures are of times
    last: _Figure | None = None
    for match in _values(folded):
        figure = (
            _part_of_all(match, text, folded)
            if match["part"]
            else _figure(match, text, folded)
            or (_without_unit(match, folded, last, times) if last and times else None)
            or _in_unit_of_measure(match, text, folded)
            or _in_turn(match, text, folded)
            or _of_an_index(match, folded)
        )
        if figure is None:
            continue
        times = times or _Times(folded)
        if not times.hold(match.start()) and not _is_base(figure, folded):
            last = figure
            yield figure


def _values(folded: str) -> Iterator[re.Match[str]]:
    done = 0
    for start in _START.finditer(folded):
        if start.start() >= done and (match := _VALUE.match(folded, start.start())):
            done = match.end()
            yield match


def _figure(match: re.Match[str], text: str, folded: str) -> _Figure | None:
    before = folded[max(0, match.start() - _BEFORE) : match.start()]
    named = before.endswith(_ENDS_OF_NAMES) and _NAMES.search(before)
    if named and not before.endswith(_ON_LAND):
        return None
    after = match.end() + (1 if folded[match.end() : match.end() + 1] == ")" else 0)
    unit = read_unit(text, folded, after)
    if unit and named and not unit[0].endswith("đồng"):
        return None
    if before.endswith(_ENDS_OF_EACH) and "%" in before and _IN_EACH_OF_A_SHARE.search(before):
        return None
    if unit is None or (unit[0] in _TIME_UNITS and not _is_reached_time(before)):
        return None
    low = read_number(match["only"] or match["first"])
    if low is None or (unit[0] == "tuổi" and not _REACHED_AGE.search(before)):
        return None
    return _Figure(match.start(), unit[1], low, read_number(match["last"]) if match["last"] else None, unit[0])


def _part_of_all(match: re.Match[str], text: str, folded: str) -> _Figure | None:
    """'37/37 hồ chứa': so many things of all there are; a day ('30/6'), or a number of another kind, counts none."""
    before = folded[max(0, match.start() - _BEFORE) : match.start()]
    unit = read_unit(text, folded, match.end())
    part, whole = int(match["part"]), int(match["whole"])
    if unit is None or not thing_counted(unit[0]) or not 0 < part <= whole or _BEFORE_DAY.search(before):
        return None
    return _Figure(match.start(), unit[1], Decimal(part), None, unit[0])


def _is_reached_time(before: str) -> bool:
    return bool(_REACHED_TIME.search(before)) or comparator_before(before) is not None


def _without_unit(match: re.Match[str], folded: str, last: _Figure, times: _Times) -> _Figure | None:
    """'…, đến năm 2030 đạt trên 86': the unit of the figure before, where a year of its own stands between the two."""
    if times.last_start(match.start()) < last.end:
        return None
    before = folded[max(0, match.start() - _BEFORE) : match.start()]
    if ";" in folded[last.end : match.start()] or not _UNIT_UNSAID.search(before):
        return None
    if not _ENDS_CLAUSE.match(folded, match.end()):
        return None
    return _figure_in(match, last.unit)


def _in_unit_of_measure(match: re.Match[str], text: str, folded: str) -> _Figure | None:
    """'Số bác sĩ/vạn dân đạt 12,2': the measure names the unit, and the figure stands alone."""
    before = max(0, match.start() - 2 * _BEFORE)
    words = folded[before : match.start()]
    if not ("/" in words or _AMONG in words) or not _ENDS_CLAUSE.match(folded, match.end()):
        return None
    said = _UNIT_IN_MEASURE.search(words)
    unit = read_unit(text, folded, before + said.start("unit")) if said else None
    if unit and (among := _AMONG_SO_MANY.match(folded, unit[1])):
        return _figure_in(match, f"{unit[0]}{among['kind']}/{text[slice(*among.span('people'))]}")
    return _figure_in(match, unit[0]) if unit and "/" in unit[0] else None


def _in_turn(match: re.Match[str], text: str, folded: str) -> _Figure | None:
    """'Lần lượt là 1,2; 1,5 và 1,9 tỷ USD': figures that are dealt out share the unit of the last."""
    before = folded[max(0, match.start() - 2 * _BEFORE) : match.start()]
    if match["last"] or not holds_any(before, IN_TURN) or not _IN_TURN.search(before):
        return None
    more = _MORE_IN_TURN.match(folded, match.end())
    unit = read_unit(text, folded, more.end()) if more else None
    return _figure_in(match, unit[0]) if unit else None


def _of_an_index(match: re.Match[str], folded: str) -> _Figure | None:
    """'Chỉ số phát triển con người (HDI) đạt trên 0,75': an index is a number by itself."""
    before = folded[max(0, match.start() - 2 * _BEFORE) : match.start()]
    if "số" not in before or not _ENDS_CLAUSE.match(folded, match.end()) or not _INDEX.search(before):
        return None
    return _figure_in(match, "")


def _figure_in(match: re.Match[str], unit: str) -> _Figure | None:
    """The figure of `match`, behind which no unit stands, in `unit`."""
    low = read_number(match["only"] or match["first"])
    high = read_number(match["last"]) if match["last"] else None
    return _Figure(match.start(), match.end(), low, high, unit) if low is not None else None


def _sharing_people(figures: list[_Figure], folded: str) -> list[_Figure]:
    """'9 bác sĩ, 1 dược sĩ/10.000 dân': both for so many people."""
    for place in range(len(figures) - 2, -1, -1):
        own, following = figures[place], figures[place + 1]
        if "/" not in following.unit or folded[own.end : following.start] not in _BETWEEN_TWO:
            continue
        if _FOR_PEOPLE.fullmatch(fold(own.unit)):
            figures[place] = replace(own, unit=own.unit + following.unit[following.unit.index("/") :])
    return figures


def _for_so_many(figure: _Figure, folded: str) -> _Figure:
    """'Số giường bệnh/10.000 dân … đạt 31 giường bệnh': the measure says for how many."""
    before = max(0, figure.start - 2 * _BEFORE)
    if "/" in figure.unit or figure.unit.startswith("%") or folded.find("/", before, figure.start) < 0:
        return figure
    place = folded.rfind(f"{fold(figure.unit)}/", before, figure.start)
    whole = read_unit(folded, folded, place) if place >= 0 else None
    if whole is None or _ENDS_SENTENCE.search(folded, place, figure.start):
        return figure
    return replace(figure, unit=figure.unit + whole[0][len(figure.unit) :])


def _is_base(figure: _Figure, folded: str) -> bool:
    if not folded.endswith(_ENDS_OF_BASES, 0, figure.start):
        return False
    before = folded[max(0, figure.start - _BEFORE) : figure.start]
    return bool(_BASE_BEFORE.search(before)) and bool(_BASE_AFTER.match(folded, figure.end))


def _target(text: str, folded: str, figure: _Figure, period: Period | None, measure: str) -> Target:
    between = figure.high is not None
    return Target(
        measure=measure,
        comparator=Comparator.BETWEEN if between else read_comparator(folded, figure.start, figure.end),
        unit=figure.unit,
        raw=text[figure.start : figure.end],
        value=None if between else figure.low,
        low=figure.low if between else None,
        high=figure.high,
        period_start=str(period.start.year) if period and period.spans_years else None,
        period_end=str(period.end.year) if period else None,
    )
