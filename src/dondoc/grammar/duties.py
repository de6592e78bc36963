"""Orders to report: a sentence that says report, send or issue, and by which day or how often.

'Trước ngày 18 hàng tháng' is every month, day 18 as written; that 'trước' excludes the day it names is for whoever
counts the days (see `dondoc.grammar.schedules`).
"""

import datetime
import re
from dataclasses import dataclass
from typing import Literal

from dondoc.grammar.periods import find_periods
from dondoc.text import fold

DutyRecurrence = Literal["once", "monthly", "quarterly", "yearly"]


@dataclass(frozen=True, slots=True)
class DutyTime:
    """When a report is due: every month (day), every quarter (day), every year (month and day), or once (date)."""

    recurrence: DutyRecurrence
    month: int | None = None
    day: int | None = None
    date: datetime.date | None = None


_EVERY = "(?:h[ằà]ng|mỗi)"
_BEFORE = "(?:trước|chậm nhất(?: là)?|vào|muộn nhất)?"
_DAY_AND_MONTH = r"(?P<day>\d{1,2})(?: ?/ ?| tháng )(?P<month>\d{1,2})(?![\d/.]|,? năm \d)"

MONTHLY = re.compile(rf"{_BEFORE} ?(?:ngày )?(?P<day>\d{{1,2}}) (?:của )?{_EVERY} tháng|{_EVERY} tháng")
QUARTERLY = re.compile(
    rf"(?:ngày )?(?P<day>\d{{1,2}})[^.;]{{0,20}}{_EVERY} quý|ngày (?P<last>\d{{1,2}}) (?:của )?tháng cuối (?:của )?quý"
    rf"|{_EVERY} quý"
)
YEARLY = re.compile(rf"{_EVERY} năm|{_EVERY} 6 tháng|6 tháng(?: đầu năm)?(?:,| và) ")
DAY_OF_YEAR = re.compile(rf"(?:trước|chậm nhất|muộn nhất|vào|ngày)[^\d.;]{{0,12}}{_DAY_AND_MONTH}")

_REPORTS = re.compile(r"\bbáo cáo\b")
_INTRODUCES = re.compile(r"(?:trước|chậm nhất|muộn nhất|xong)[^\d.;]{0,14}$")
_REACH = 40  # characters before a day in which the word of time stands
_ISSUES = re.compile(r"\b(?:ban hành|xây dựng|hoàn thành)(?: và ban hành)? (?:chương trình|kế hoạch|văn bản)")


def read_duty_times(sentence: str) -> tuple[DutyTime, ...]:
    """Return when `sentence` orders a report or a plan; empty where it orders none or names no time."""
    folded = fold(sentence)
    reports = bool(_REPORTS.search(folded))
    if not reports and not _ISSUES.search(folded):
        return ()
    if reports and (found := _recurring(folded)):
        return found
    day = _single_day(folded)
    return (DutyTime("once", date=day),) if day else ()


def _recurring(folded: str) -> tuple[DutyTime, ...]:
    if match := MONTHLY.search(folded):
        return (DutyTime("monthly", day=_number(match["day"])),)
    if match := QUARTERLY.search(folded):
        return (DutyTime("quarterly", day=_number(match["day"] or match["last"])),)
    if YEARLY.search(folded):
        days = [(_number(match["month"]), _number(match["day"])) for match in DAY_OF_YEAR.finditer(folded)]
        valid = [(month, day) for month, day in days if month and day and month <= 12 and day <= 31]
        return tuple(DutyTime("yearly", month, day) for month, day in valid) or (DutyTime("yearly"),)
    return ()


def _single_day(folded: str) -> datetime.date | None:
    """The day that a word of time introduces; days of cited documents do not count."""
    days = [reading for reading in find_periods(folded) if reading.rule.startswith("day")]
    return next(
        (day.value.end for day in days if _INTRODUCES.search(folded[max(0, day.start - _REACH) : day.start])), None
    )


def _number(words: str | None) -> int | None:
    return int(words) if words else None


_SENTENCE = re.compile(r"(?<=[.;]) (?=[A-ZĐÂÊÔƠƯÁÀẢÃẠÍÌÓÒÚÙÝỨỪ])")
_SENT = re.compile(r"\bgửi(?: về)? ")
_REPORTED = re.compile(r"\bbáo cáo(?: về)? ")
# The head of an agency stands for the agency: 'Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các xã, phường'.
HEAD_OF_AGENCY = re.compile(
    r"\b(?:thủ trưởng|người đứng đầu|giám đốc|chủ tịch|lãnh đạo) (?=các|ubnd (?:các|cấp|xã|huyện)|sở)", re.IGNORECASE
)


def sentences(paragraph: str) -> list[str]:
    """Return the sentences and clauses of `paragraph`: each ends in a stop, and the next begins with a capital."""
    return _SENTENCE.split(paragraph)


def places_of_receivers(sentence: str) -> tuple[list[int], list[int]]:
    """Return the offsets after each 'gửi', and after each 'báo cáo': where those who receive a report are named."""
    folded = fold(sentence)
    return [m.end() for m in _SENT.finditer(folded)], [m.end() for m in _REPORTED.finditer(folded)]
