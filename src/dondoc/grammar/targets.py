"""Targets in words: 'đến năm 2030 đạt trên 90 triệu đồng/người' is > 90, in triệu đồng/người, by 2030.

One target a number that has a unit. A number's comparator stands before it ('trên', 'khoảng', 'tối thiểu') or after its
unit ('trở lên'); its horizon is the period that follows it directly, else the nearest before it, else the only one
of the sentence. What is measured are the words before it in its clause.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from dondoc.grammar.numbers import NUMBER, read_number
from dondoc.grammar.patterns import any_of
from dondoc.grammar.periods import Period, find_periods
from dondoc.grammar.rules import Reading
from dondoc.model import Comparator, Target
from dondoc.text import collapse, fold

# What stands right before a number and says how the value is compared. In order of preference.
COMPARATORS: tuple[tuple[Comparator, re.Pattern[str]], ...] = tuple(
    (comparator, re.compile(rf"(?:^|\W)(?:{words})[ (]*$"))
    for comparator, words in (
        (
            Comparator.GE,
            r"tối thiểu|ít nhất|không thấp hơn|không dưới|không ít hơn|tối thiểu (?:đạt|là|có)|ít nhất (?:đạt|là|có)|≥",
        ),
        (Comparator.LE, r"tối đa|không quá|không vượt quá|không cao hơn|nhiều nhất|≤"),
        (Comparator.LT, r"dưới|xuống dưới|thấp hơn|nhỏ hơn|<"),
        (Comparator.GT, r"trên|hơn|cao hơn|lớn hơn|vượt|>"),
        (Comparator.APPROX, r"khoảng|ước|xấp xỉ|gần|ước đạt|cỡ|~"),
    )
)
AT_LEAST_AFTER = re.compile(r"^[^\d.]{0,60}?\btrở lên\b")
AT_MOST_AFTER = re.compile(r"^[^\d.]{0,60}?\btrở xuống\b")

_MONEY = r"(?:(?:nghìn |ngàn |triệu |tỷ |tỉ )+(?:đồng|usd|đô la)?|đồng|usd)"
_PER = r"(?:/ ?(?:\d[\d.]* ?)?[^\W\d_]+(?: [^\W\d_]+)?(?=$|[\s,;.)/])|/[^\W\d_]+)"
_COUNTED = (
    r"bác s[ỹĩ]|dược s[ỹĩ]|giường bệnh|giường|doanh nghiệp|hợp tác xã|tiêu chí|lượt khách|lượt|người|lao động|học sinh|"
    r"xã|phường|thị trấn|huyện|bản|thôn|tuổi|năm|tháng|ngày|lần|ha|km2|km²|km|m2|m²|m3|m³|mw|kwh|kwp|tấn|con|cây|"
    r"sản phẩm|chuỗi|mô hình|dự án|đề án|nhà máy|siêu thị|trung tâm|khu|cụm|vùng|đơn vị|trường|cơ sở|hộ|căn|chợ|điểm"
)
UNIT = re.compile(
    rf" ?(?P<unit>điểm ?%(?:{_PER})*|điểm phần trăm(?:{_PER})*|%(?:{_PER})*|‰|"
    rf"(?:{_MONEY}(?: ?(?:{_COUNTED}))?|(?:{_COUNTED}))\b(?:{_PER})*)"
)
_RANGE = rf"(?<![\w./-])(?P<first>{NUMBER})(?: ?%)?(?: ?[-–] ?| đến | tới )(?P<last>{NUMBER})(?![\d/])"
_VALUE = re.compile(rf"{_RANGE}|(?<![\w/-])(?P<only>{NUMBER})(?![\d/.]*\d)")
_BEFORE = 24  # characters before a number in which its comparator stands
_NAMES_OTHERS = re.compile(
    any_of(
        "thứ", "số", "khóa", "khoá", "lần thứ", "điều", "khoản", "mục", "loại", "cấp", "hạng", "mức", "quý", "tháng",
        "ngày", "từ năm", "đề án",
    )
    + " $"
)  # fmt: skip
_CLAUSE = re.compile(r"[;:]|\. |\btrong đó\b|,? (?:tương ứng(?: với)?|tương đương(?: với)?) ")
_SAME_AGAIN = re.compile(r"(?:tương ứng|tương đương)(?: với)? $")
_CLAUSE_END = re.compile(r"[;.]|,? (?:tương ứng|tương đương|trong đó)\b|, (?=có\b|đạt\b)")
_HORIZON = any_of(r"đến(?: hết)? năm \d{4}", r"vào năm \d{4}", r"năm \d{4}", r"giai đoạn [\d –-]+")
_AIMS = any_of("phấn đấu", "phấn đầu", "phần đầu", "phân đấu", "phân đầu")
_LEAD_IN = re.compile(rf"^(?:{_AIMS}|{_HORIZON}|hoàn thành|mục tiêu|có|đạt|toàn tỉnh|trong đó|và|,|:|;|-|\s)+")
_REACHES = any_of(
    "đạt(?: ổn định| được)?", "tỷ lệ đạt", "là", "từ", "có", "còn", "khoảng", "trên", "dưới", "tối thiểu", "ít nhất",
    "hơn", "ước", "mức", "theo quy định",
)  # fmt: skip
_LEAD_OUT = re.compile(rf"(?:\s|,|:|\b(?:{_HORIZON}|{_AIMS}|{_REACHES})\b)+$")


@dataclass(frozen=True, slots=True)
class _Figure:
    start: int
    end: int  # after the unit
    low: Decimal
    high: Decimal | None
    unit: str


def find_targets(text: str) -> tuple[Target, ...]:
    """Return the targets that `text` (an indicator's words) sets, in reading order."""
    text = collapse(text)
    folded = fold(text)
    periods = find_periods(folded)
    figures = [figure for match in _VALUE.finditer(folded) if (figure := _figure(match, text, folded, periods))]
    return tuple(_target(text, folded, figure, figures, periods) for figure in figures)


def _figure(match: re.Match[str], text: str, folded: str, periods: list[Reading[Period]]) -> _Figure | None:
    if any(p.start <= match.start() < p.end for p in periods) or _NAMES_OTHERS.search(folded[: match.start()]):
        return None
    after = match.end() + (1 if folded[match.end() : match.end() + 1] == ")" else 0)
    unit = UNIT.match(folded, after)
    if not unit:
        return None
    low = read_number(match["only"] or match["first"])
    high = read_number(match["last"]) if match["last"] else None
    if low is None:
        return None
    return _Figure(match.start(), unit.end(), low, high, collapse(text[unit.start("unit") : unit.end("unit")]))


def _target(text: str, folded: str, figure: _Figure, figures: list[_Figure], periods: list[Reading[Period]]) -> Target:
    period = _horizon(folded, figure, figures, periods)
    span = period is not None and period.start.year < period.end.year
    between = figure.high is not None
    return Target(
        measure=_measure(text, folded, figure, figures),
        comparator=Comparator.BETWEEN if between else _comparator(folded, figure),
        unit=figure.unit,
        raw=text[figure.start : figure.end],
        value=None if between else figure.low,
        low=figure.low if between else None,
        high=figure.high,
        period_start=str(period.start.year) if period and span else None,
        period_end=str(period.end.year) if period else None,
    )


def _comparator(folded: str, figure: _Figure) -> Comparator:
    before = folded[max(0, figure.start - _BEFORE) : figure.start]
    for comparator, pattern in COMPARATORS:
        if pattern.search(before):
            return comparator
    after = folded[figure.end :]
    if AT_LEAST_AFTER.search(after) or re.match(r"[^.]{0,30}; \d[^.]*?\btrở lên\b", after):
        return Comparator.GE
    return Comparator.LE if AT_MOST_AFTER.search(after) else Comparator.EQ


def _horizon(folded: str, figure: _Figure, figures: list[_Figure], periods: list[Reading[Period]]) -> Period | None:
    next_start = min((f.start for f in figures if f.start > figure.start), default=len(folded))
    for period in periods:
        between = folded[figure.end : period.start]
        if figure.end <= period.start and period.end <= next_start and not re.search(r"[,;.]", between):
            return period.value
    before = [period.value for period in periods if period.end <= figure.start]
    if before:
        return before[-1]
    return periods[0].value if len(periods) == 1 else None


def _measure(text: str, folded: str, figure: _Figure, figures: list[_Figure]) -> str:
    earlier = [f for f in figures if f.end <= figure.start]
    if earlier and _SAME_AGAIN.search(folded[: figure.start]):  # the figure before, in another unit
        return _measure(text, folded, earlier[-1], figures)
    previous_end = earlier[-1].end if earlier else 0
    clause = max((m.end() for m in _CLAUSE.finditer(folded, previous_end, figure.start)), default=previous_end)
    before = _trim(text[clause : figure.start])
    return before or _trim(_CLAUSE_END.split(text[figure.end :])[0]) or figure.unit


def _trim(words: str) -> str:
    lead_in = _LEAD_IN.match(fold(words))
    words = words[lead_in.end() :] if lead_in else words
    lead_out = _LEAD_OUT.search(fold(words))
    return (words[: lead_out.start()] if lead_out else words).strip(" ,;:-(")
