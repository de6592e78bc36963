"""Stretches of the calendar as programmes write them: 'Quý I/2021', 'tháng 3 năm 2026', '2026 – 2030'.

Reads folded text. A period is a value: its first and last day. What a programme means by naming it (a deadline, a
running time) is for `dondoc.grammar.schedules`.
"""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from dondoc.grammar.months import MONTH, MONTH_NAMES
from dondoc.grammar.rules import Reading, Rule, find_readings

YEAR = r"(?:19|20)\d\d(?![\d./]?\d)(?! ?/ ?[^\W\d])"  # a letter behind '/' makes it part of a document's number
_JOIN = r" ?(?:[-–—÷]|đến(?: hết)?|tới) ?"
_OF_YEAR = r"(?: ?/ ?|,? năm | ?[-–.] ?(?=(?:19|20)\d\d)|,? \(?)"
_QUARTER = r"(?:iv|i{1,3}|0?[1-4])"
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_QUARTERS_OF = r"(?:\bqu[ýí] ?|\bq[.]? ?)"
_AND = rf"(?:{_JOIN}|, ?| và | & )"
_NEAR = 16  # characters before a year: 'giai đoạn ', 'ngày 31 - 12 - '
_LONGEST_ROW = 48  # characters of 'ngày 10 đến hết ngày 15 tháng 10 năm ', with room
_APART = 17  # characters from a year to the one that ends a span: '2026 đến hết năm 2030'
_BACKWARDS_BEFORE = re.compile(r"((?:19|20)\d\d) ?[-–—÷] ?(?:năm )?$")
_BACKWARDS_AFTER = re.compile(r" ?[-–—÷] ?(?:năm )?((?:19|20)\d\d)")


class Period(NamedTuple):
    """The days from `start` to `end`, both included."""

    start: date
    end: date

    @property
    def spans_years(self) -> bool:
        """Whether the period runs over more than one calendar year, as a plan's 'giai đoạn' does."""
        return self.start.year < self.end.year

    def until(self, later: "Period") -> "Period | None":
        """The period from here to the end of `later`; None where that would run backwards."""
        return Period(self.start, later.end) if self.start <= later.end else None


def _months(year: int, first: int, last: int) -> Period | None:
    if not (1 <= first <= last <= 12):
        return None
    return Period(date(year, first, 1), date(year, last, monthrange(year, last)[1]))


def _day(match: re.Match[str]) -> Period | None:
    if match["mark"] in ("-", ".") and " " in match[0].removeprefix("ngày "):
        return None
    try:
        day = date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None
    return Period(day, day)


def _days_in_a_row(match: re.Match[str]) -> Period | None:
    """'Ngày 10 đến ngày 15/10/2026', 'ngày 15/3 đến ngày 30/4/2026': both are of the last one's month, or year."""
    last = _day(match)
    if last is None:
        return None
    try:
        first = date(last.end.year, int(match["begins"] or last.end.month), int(match["first"]))
    except ValueError:
        return None
    return Period(first, last.end) if first <= last.end else None


def _days_of_month(match: re.Match[str]) -> Period | None:
    """'10 ngày đầu tháng 01/2026' ends on the tenth, '05 ngày cuối tháng' begins four days before its last."""
    month, count = _month_of(match), int(match["count"])
    if month is None or count > month.end.day:
        return None
    if match["which"] == "đầu":
        return Period(month.start, month.start.replace(day=count))
    return Period(month.end - timedelta(days=count - 1), month.end)


def _counted(match: re.Match[str]) -> Period | None:
    """'30 ngày kể từ ngày 01/7/2026' ends on the 31st; 'ba tháng kể từ' a day on that day of the third month."""
    counted_from = _day(match)
    if counted_from is None:
        return None
    first, count = counted_from.start, int(match["count"])
    if match["unit"] == "ngày":
        return Period(first, first + timedelta(days=count))
    years, month = divmod(first.month - 1 + count, 12)
    year = first.year + years
    return Period(first, date(year, month + 1, min(first.day, monthrange(year, month + 1)[1])))


def _month_number(words: str) -> int:
    return MONTH_NAMES.get(words) or int(words)


def _month_range(match: re.Match[str]) -> Period | None:
    first = _month_number(match["first"])
    return _months(int(match["year"]), first, _month_number(match["last"]) if match["last"] else first)


def _month_of(match: re.Match[str]) -> Period | None:
    return _months(int(match["year"]), _month_number(match["month"]), _month_number(match["month"]))


def _months_of_years(match: re.Match[str]) -> Period | None:
    first = _months(int(match["first_year"]), int(match["first"]), int(match["first"]))
    last = _months(int(match["year"]), int(match["last"]), int(match["last"]))
    return first.until(last) if first and last else None


def _quarter_number(words: str) -> int:
    return _ROMAN.get(words) or int(words)


def _quarters(match: re.Match[str]) -> Period | None:
    first = _quarter_number(match["first"])
    last = _quarter_number(match["last"]) if match["last"] else first
    return _months(int(match["year"]), first * 3 - 2, last * 3)


def _part_of_year(match: re.Match[str]) -> Period | None:
    named = {"nửa": 6, "sáu tháng": 6, "chín tháng": 9, "ba tháng": 3}
    months = named.get(match["months"]) or int(match["months"].partition(" ")[0])
    first = 1 if match["which"] == "đầu" else 13 - months
    return _months(int(match["year"]), first, first + months - 1)


def _years(match: re.Match[str]) -> Period | None:
    first, last = int(match["first"]), int(match["last"])
    return Period(date(first, 1, 1), date(last, 12, 31)) if first <= last else None


def _year(match: re.Match[str]) -> Period | None:
    """A year by itself; neither end of a span that runs backwards is one."""
    year = int(match["year"])
    before = _BACKWARDS_BEFORE.search(match.string[max(0, match.start() - 12) : match.start()])
    after = _BACKWARDS_AFTER.match(match.string, match.end())
    if (before and int(before[1]) > year) or (after and int(after[1]) < year):
        return None
    return _months(year, 1, 12)


_WEEK = "(?:đầu|cuối|nhất|hai|ba|tư|iv|i{1,3}|0?[1-4])"
_WEEKS = {"đầu": 1, "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4}
_DAYS_OF_WEEK = 7


def _week(match: re.Match[str]) -> Period | None:
    """The seven days of a month that its first, second, … or last week are; from one to another, those of both."""
    month = _months(int(match["year"]), int(match["month"]), int(match["month"]))
    first = _week_of(month, match["which"]) if month else None
    last = _week_of(month, match["last"]) if month and match["last"] else first
    return first.until(last) if first and last else None


def _week_of(month: Period, which: str) -> Period:
    if which == "cuối":
        return Period(month.end - timedelta(days=_DAYS_OF_WEEK - 1), month.end)
    first = month.start + timedelta(days=((_WEEKS.get(which) or int(which)) - 1) * _DAYS_OF_WEEK)
    return Period(first, first + timedelta(days=_DAYS_OF_WEEK - 1))


def _school_year(match: re.Match[str]) -> Period | None:
    """From the first school day to the end of May, before which a school year is to be over."""
    first, last = int(match["first"]), int(match["last"])
    return Period(date(first, 9, 1), date(last, 5, 31)) if last == first + 1 else None


RULES: tuple[Rule[Period], ...] = (
    Rule(
        "week",
        re.compile(
            rf"\btuần (?:lễ )?(?:thứ )?(?P<which>{_WEEK})(?: tiên| cùng)?"
            rf"(?:{_AND}(?:tuần )?(?:thứ )?(?P<last>{_WEEK}))?"
            rf" (?:của )?tháng (?P<month>1[0-2]|0?[1-9]){_OF_YEAR}(?P<year>{YEAR})"
        ),
        _week,
        ("tuần ",),
    ),
    Rule(
        "school-year",
        re.compile(rf"\bnăm học (?P<first>{YEAR}){_JOIN}(?P<last>{YEAR})"),
        _school_year,
        ("năm học ",),
    ),
    Rule(
        "day-in-words",
        re.compile(
            rf"(?<!tuần )(?<!tuần \d)(?:ngày )?(?P<day>\d{{1,2}}) ?tháng (?P<month>\d{{1,2}})"
            rf"(?P<mark>,? ?năm | ?/ ?)(?P<year>{YEAR})"
        ),
        _day,
        ("tháng",),
    ),
    Rule(
        "day",
        re.compile(
            rf"(?<![\d/])(?:ngày )?(?P<day>\d{{1,2}}) ?(?P<mark>[/.-]) ?(?P<month>\d{{1,2}})"
            rf" ?(?P=mark) ?(?P<year>{YEAR})"
        ),
        _day,
        before=_NEAR,
        signs=frozenset("/.-"),
    ),
    Rule(
        "counted-from-a-day",
        re.compile(
            rf"\b(?P<count>\d{{1,3}}) (?P<unit>ngày|tháng),? (?:kể |tính )?từ (?:ngày )?(?P<day>\d{{1,2}})"
            rf"(?P<mark>/| tháng )(?P<month>\d{{1,2}})(?:/| năm )(?P<year>{YEAR})"
        ),
        _counted,
        ("ngày từ ", "tháng từ ", "ngày, từ ", "tháng, từ ", "kể từ ", "tính từ "),
    ),
    Rule(
        "part-of-month",
        re.compile(
            rf"\b(?P<count>[1-9]\d?|0[1-9]) ngày (?:làm việc )?(?P<which>đầu|cuối)(?: tiên| cùng)? (?:của )?"
            rf"tháng (?P<month>{MONTH}){_OF_YEAR}(?P<year>{YEAR})"
        ),
        _days_of_month,
        ("ngày đầu", "ngày cuối", "việc đầu", "việc cuối"),
    ),
    Rule(
        "row-of-days",
        re.compile(
            rf"\bngày (?P<first>\d{{1,2}})(?:(?:/| tháng )(?P<begins>\d{{1,2}}))? (?:đến|tới) (?:hết )?ngày"
            rf" (?P<day>\d{{1,2}})(?:/| tháng )(?P<month>\d{{1,2}})(?P<mark>/|,? ?năm )(?P<year>{YEAR})"
        ),
        _days_in_a_row,
        ("đến ngày", "đến hết ngày", "tới ngày"),
        before=_LONGEST_ROW,
    ),
    Rule(
        "quarters",
        re.compile(
            rf"{_QUARTERS_OF}(?P<first>{_QUARTER})(?:{_AND}(?:{_QUARTERS_OF})?{_QUARTER}(?={_AND})){{0,2}}"
            rf"(?:{_AND}(?:{_QUARTERS_OF})?(?P<last>{_QUARTER}))?{_OF_YEAR}(?P<year>{YEAR})"
        ),
        _quarters,
        ("quý", "quí", "qi", "q.", "q ", *(f"q{figure}" for figure in range(5))),
    ),
    Rule(
        "part-of-year",
        re.compile(
            rf"\b(?P<months>(?:0?[369]|sáu|chín|ba) tháng|nửa) (?P<which>đầu|cuối)(?:{_OF_YEAR}| năm )(?P<year>{YEAR})"
        ),
        _part_of_year,
        ("tháng đầu", "tháng cuối", "nửa đầu", "nửa cuối"),
    ),
    Rule(
        "months",
        re.compile(
            rf"\b(?:tháng |t(?=\d))(?P<first>{MONTH})(?:(?:{_JOIN}|, ?| và )(?:tháng )?(?P<last>{MONTH}))?"
            rf"{_OF_YEAR}(?P<year>{YEAR})"
        ),
        _month_range,
        ("tháng ", *(f"t{figure}" for figure in range(10))),
    ),
    Rule(
        "months-of-years",
        re.compile(
            rf"(?<![\d/.-])(?:\btháng |\bt(?=\d))?(?P<first>0?[1-9]|1[0-2])/(?P<first_year>(?:19|20)\d\d){_JOIN}"
            rf"(?P<last>0?[1-9]|1[0-2])/(?P<year>{YEAR})"
        ),
        _months_of_years,
        ("/19", "/20"),
        before=_NEAR,
        apart=_APART,
    ),
    Rule(
        "month-in-figures",
        re.compile(rf"(?<![\w/.-])(?P<first>0?[1-9]|1[0-2])/(?P<year>{YEAR})(?P<last>)"),
        _month_range,
        ("/19", "/20"),
        before=_NEAR,
    ),
    Rule(
        "years",
        re.compile(rf"\b(?:giai đoạn |nhiệm kỳ |các năm |năm )?(?P<first>{YEAR}){_JOIN}(?:năm )?(?P<last>{YEAR})"),
        _years,
        before=_NEAR,
        apart=_APART,
    ),
    Rule("year", re.compile(rf"(?<![\d/.,-])(?:năm )?\b(?P<year>{YEAR})"), _year, before=_NEAR),
)

# No rule reads anything without a year.
_YEAR_FIGURES = re.compile(r"(?:19|20)\d\d")
_JOINED = re.compile(rf"^{_JOIN}$")
_DAYS = ("day-in-words", "day")
_DAY_RULES = tuple(rule for rule in RULES if rule.name in _DAYS)


@lru_cache(maxsize=256)
def find_periods(folded: str) -> tuple[Reading[Period], ...]:
    """Return the periods in `folded` text in reading order; 'quý II/2026 - quý I/2027' is one.

    The last answers are kept: several readers ask for the same sentence, and cells repeat.
    """
    if "20" not in folded and "19" not in folded:  # most words name no year
        return ()
    years = [year.start() for year in _YEAR_FIGURES.finditer(folded)]
    if not years:
        return ()
    joined: list[Reading[Period]] = []
    for reading in find_readings(RULES, folded, years):
        last = joined[-1] if joined else None
        if last and _JOINED.match(folded[last.end : reading.start]) and (whole := last.value.until(reading.value)):
            joined[-1] = Reading(whole, "joined", last.start, reading.end)
        else:
            joined.append(reading)
    return tuple(joined)


def read_day_at_head(folded: str) -> tuple[date, int] | None:
    """Return the day that `folded` text begins with and where it ends; None where it begins with none.

    The same as the first of `find_periods`, but where it names one year only: there nothing is longer than the day.
    """
    if len(_YEAR_FIGURES.findall(folded)) > 1:
        first = next(iter(find_periods(folded)), None)
        is_day = first is not None and first.start == 0 and first.rule in _DAYS
        return (first.value.end, first.end) if first and is_day else None
    for rule in _DAY_RULES:
        match = rule.pattern.match(folded)
        day = rule.produce(match) if match else None
        if match and day:
            return day.end, match.end()
    return None


def find_periods_after(folded: str, hints: Sequence[int], reach: int) -> list[Reading[Period]]:
    """Return the periods of `folded` that begin within `reach` characters after one of the offsets `hints`.

    Most of a text holds no time at all; looking only behind the words that introduce one costs a tenth.
    """
    return [
        Reading(reading.value, reading.rule, start + reading.start, start + reading.end)
        for start, end in windows_after(hints, reach)
        for reading in find_periods(folded[start:end])
    ]


def windows_after(hints: Sequence[int], reach: int) -> list[tuple[int, int]]:
    """Return the stretches that begin at one of the offsets `hints` and are `reach` long, joined where they meet."""
    windows: list[tuple[int, int]] = []
    for hint in hints:
        first = windows.pop()[0] if windows and hint < windows[-1][1] else hint
        windows.append((first, hint + reach))
    return windows
