"""What the words of a period mean: of 'quý II - III/2026', matched by its rule, the first day and the last.

Where words look right but mean nothing ('quý V', 'ngày 31/02/2026') there is no period.
"""

import re
from datetime import date, timedelta

from dondoc.grammar.times.months import MONTH_NAMES, ROMAN
from dondoc.grammar.times.stretches import Period, first_days, last_days, last_week, months, months_later, week

_MISREAD = {
    "l": 1,
    "il": 2,
    "li": 2,
    "ll": 2,
    "iil": 3,
    "ili": 3,
    "lii": 3,
    "ill": 3,
    "lil": 3,
    "lli": 3,
    "lll": 3,
    "lv": 4,
}
_QUARTERS = {"một": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, **ROMAN, **_MISREAD}
_WEEKS = {"đầu": 1, "nhất": 1, "hai": 2, "ba": 3, "tư": 4, **ROMAN}
# What stands before a year of which it is a part: that of the first year of a span is where the span begins.
_PART_OF_FIRST = re.compile(
    r"(?:\b(?:qu[ýí] ?\w{1,3}|q[ .]?[iv\d]{1,3}|tháng \w{1,5}|t[.]?\d{1,2})|tháng (?:đầu|cuối))"
    r" ?(?:[/.-]|của|,)? ?$|\d ?/ ?$|\d[.-]$"
)
_BEFORE_YEAR = 16  # characters
_BACKWARDS_BEFORE = re.compile(r"((?:19|20)\d\d) ?[-–—÷] ?(?:năm )?$")
_BACKWARDS_AFTER = re.compile(r" ?[-–—÷] ?(?:năm )?((?:19|20)\d\d)")


def one_day(match: re.Match[str]) -> Period | None:
    """A day that the calendar has; in a number like '12.5.2026' nothing is spaced, unless 'ngày' says what it is."""
    if match["mark"] in ("-", ".") and " " in match[0] and not match[0].startswith("ngày "):
        return None
    try:
        day = date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None
    return Period(day, day)


def days_in_a_row(match: re.Match[str]) -> Period | None:
    """'Ngày 10 đến ngày 15/10/2026', 'ngày 15/3 đến ngày 30/4/2026': both are of the last one's month, or year."""
    last = one_day(match)
    if last is None:
        return None
    try:
        first = date(last.end.year, int(match["begins"] or last.end.month), int(match["first"]))
    except ValueError:
        return None
    return Period(first, last.end) if first <= last.end else None


def days_of_month(match: re.Match[str]) -> Period | None:
    """'10 ngày đầu tháng 01/2026' ends on the tenth, '05 ngày cuối tháng' begins four days before its last."""
    month, count = month_of(match), int(match["count"])
    if month is None or count > month.end.day:
        return None
    return first_days(month, count) if match["which"] == "đầu" else last_days(month, count)


def counted(match: re.Match[str]) -> Period | None:
    """'30 ngày kể từ ngày 01/7/2026' ends on the 31st; 'ba tháng kể từ' a day on that day of the third month."""
    counted_from = one_day(match)
    if counted_from is None:
        return None
    first, count = counted_from.start, int(match["count"])
    if match["unit"] == "ngày":
        return Period(first, first + timedelta(days=count))
    return Period(first, months_later(first, count))


def _month_number(words: str) -> int:
    return MONTH_NAMES.get(words) or int(words)


def month_range(match: re.Match[str]) -> Period | None:
    """One month, or those from a first to a last."""
    first = _month_number(match["first"])
    return months(int(match["year"]), first, _month_number(match["last"]) if match["last"] else first)


def month_of(match: re.Match[str]) -> Period | None:
    """The month that says of when something else is."""
    return months(int(match["year"]), _month_number(match["month"]), _month_number(match["month"]))


def months_of_years(match: re.Match[str]) -> Period | None:
    """Months of two years: '6/2026 - 3/2027'."""
    first = months(int(match["first_year"]), int(match["first"]), int(match["first"]))
    last = months(int(match["year"]), int(match["last"]), int(match["last"]))
    return first.until(last) if first and last else None


def _quarter_number(words: str) -> int:
    return _QUARTERS.get(words) or int(words)


def quarters(match: re.Match[str]) -> Period | None:
    """One quarter, or those from a first to a last."""
    first = _quarter_number(match["first"])
    last = _quarter_number(match["last"]) if match["last"] else first
    return months(int(match["year"]), first * 3 - 2, last * 3)


def part_of_year(match: re.Match[str]) -> Period | None:
    """The first or last three, six or nine months of a year."""
    named = {"nửa": 6, "sáu tháng": 6, "chín tháng": 9, "ba tháng": 3}
    count = named.get(match["months"]) or int(match["months"].partition(" ")[0])
    first = 1 if match["which"] == "đầu" else 13 - count
    return months(int(match["year"]), first, first + count - 1)


def years(match: re.Match[str]) -> Period | None:
    """Whole years, from the first day of one to the last of another; 'quý II/2026 đến hết năm 2027' begins later."""
    opens_with_year = match[0].startswith(("năm", "1", "2"))
    if opens_with_year and _PART_OF_FIRST.search(match.string[max(0, match.start() - _BEFORE_YEAR) : match.start()]):
        return None
    first, last = int(match["first"]), int(match["last"])
    return Period(date(first, 1, 1), date(last, 12, 31)) if first <= last else None


def one_year(match: re.Match[str]) -> Period | None:
    """A year by itself; neither end of a span that runs backwards is one."""
    year = int(match["year"])
    before = _BACKWARDS_BEFORE.search(match.string[max(0, match.start() - 12) : match.start()])
    after = _BACKWARDS_AFTER.match(match.string, match.end())
    if (before and int(before[1]) > year) or (after and int(after[1]) < year):
        return None
    return months(year, 1, 12)


def weeks_of_month(match: re.Match[str]) -> Period | None:
    """The seven days of a month that its first, second, … or last week are; from one to another, those of both."""
    month = months(int(match["year"]), int(match["month"]), int(match["month"]))
    first = _week_of(month, match["which"]) if month else None
    last = _week_of(month, match["last"]) if month and match["last"] else first
    return first.until(last) if first and last else None


def _week_of(month: Period, which: str) -> Period:
    return last_week(month) if which == "cuối" else week(month, _WEEKS.get(which) or int(which))


def school_year(match: re.Match[str]) -> Period | None:
    """From the first school day to the end of May, before which a school year is to be over."""
    first, last = int(match["first"]), int(match["last"])
    return Period(date(first, 9, 1), date(last, 5, 31)) if last == first + 1 else None
