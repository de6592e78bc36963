"""Orders to report: a sentence that says report, send or issue, and by which days or how often.

'Trước ngày 18 hàng tháng' is every month, day 18 as written; that 'trước' excludes the day it names is for whoever
counts the days (see `dondoc.grammar.times.schedules`).
"""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from operator import itemgetter

from dondoc.grammar.kinds.places import COMMITTEE, LOWER
from dondoc.grammar.kinds.posts import HEAD
from dondoc.grammar.reporting.bare_days import INTRODUCES, REACH, find_bare_days, is_free
from dondoc.grammar.reporting.cycles_of_orders import find_cycles
from dondoc.grammar.reporting.order_words import ISSUES, ISSUES_EACH_YEAR, REPORTS, SENDS, SUBMITS, is_of_other_work
from dondoc.grammar.reporting.report_cycles import (
    CYCLES,
    DAY_OF_MONTHS,
    DAY_OF_YEAR,
    DAYS_OF_CYCLES,
    MONTH_OF_YEAR,
    OFTENER,
    DutyRecurrence,
)
from dondoc.grammar.reporting.report_months import find_months_of_reports
from dondoc.grammar.reporting.shared_years import SHARES_YEAR, days_before, days_in_year, in_year
from dondoc.grammar.reporting.things_sent import sends_no_report
from dondoc.grammar.rules import Reading
from dondoc.grammar.times.periods import find_periods
from dondoc.text import fold


@dataclass(frozen=True, slots=True)
class DutyTime:
    """When a report is due: every month (day), every quarter (day), every year (month and day), or once (date)."""

    recurrence: DutyRecurrence
    month: int | None = None
    day: int | None = None
    date: datetime.date | None = None


_SETS_A_DAY = re.compile(
    r"(?:trước|chậm nhất|muộn nhất|xong|đúng hạn|\btrong(?= ?$))[^\d.;]{0,14}"
    r"(?:\d{1,2}(?: ?(?:giờ|h|g) ?\d{0,2}(?: ?phút)?|:\d\d)[^\d.;]{0,12})?$"
)
# The day up to which figures count is none by which they are sent: 'số liệu từ ngày 15 tháng trước đến ngày 14'.
_CUT_OFF = re.compile(r"(?<!nhất )\b(?:từ|đến)(?: hết)?(?: ngày)? $")
_JOINS = re.compile(r"^(?: \([^()\d]{2,40}(?:\d tháng[^()\d]{0,20})?\))?,? ?(?:và|,) ?(?:trước )?(?:ngày )?$")
_OF_ONE_YEAR = re.compile(
    r"báo cáo(?<!\wbáo cáo) (?:cả )?năm,?(?: (?:gửi|nộp)(?: về)?(?: [^.;,\d]{1,60})?)?"
    r" (?:trước|chậm nhất|muộn nhất|xong)[^\d.;]{0,14}\d{1,2}[^;.]{2,16}\d{4}"
)
# The head of an agency stands for the agency: 'Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các xã, phường'.
HEAD_OF_AGENCY = re.compile(rf"\b(?<!phó ){HEAD} (?=các\b|{COMMITTEE} (?:các|cấp|{LOWER})\b|sở\b)", re.IGNORECASE)
_LONGEST_SENTENCE = 3000  # characters; what an order to report says of time stands before


def read_duty_times(
    sentence: str, issued_on: datetime.date | None = None, *, of_task: bool = False
) -> tuple[DutyTime, ...]:
    """Return when `sentence` orders a report or a plan, in reading order; () where it orders none or names no time."""
    return tuple(time for _, time in place_duty_times(sentence, issued_on, of_task=of_task))


def place_duty_times(
    sentence: str,
    issued_on: datetime.date | None = None,
    *,
    of_task: bool = False,
    cycle: DutyRecurrence | None = None,
) -> tuple[tuple[int, DutyTime], ...]:
    """Return the times of `read_duty_times`, each once, with the place in `sentence` where it stands.

    A day without a year falls in the year of the document's day `issued_on`, unless it recurs. Of a task (`of_task`)
    the plan to be issued is what it is about: only a report is a duty besides, or a plan of every year. `cycle` is that
    of the report which the sentence before orders: who sums it up, 'trước ngày 25', does so as often.
    """
    folded = fold(sentence[:_LONGEST_SENTENCE])
    reports = bool(REPORTS.search(folded))
    sends = bool(SENDS.search(folded) or SUBMITS.search(folded))
    each_year = "ban hành" in folded and bool(ISSUES_EACH_YEAR.search(folded))
    if not (reports or sends or each_year or (ISSUES.search(folded) and not of_task)) or sends_no_report(folded):
        return ()
    timed = list(_days(folded, issued_on, recurring=reports or sends or each_year, cycle=cycle))
    if of_task and not (reports or sends):
        timed = [(place, time) for place, time in timed if time.recurrence == "yearly"]
    if reports:
        with_day = {time.recurrence for _, time in timed}
        if _OF_ONE_YEAR.search(folded):  # 'báo cáo năm trước ngày 10/12/2026' is that year's
            with_day.add("yearly")
        cycles = [(place, DutyTime(cycle)) for place, cycle in find_cycles(folded) if cycle not in with_day]
        timed += [told for told in cycles if not (OFTENER.match(folded, told[0]) and (timed or cycles[1:]))]
    places: dict[DutyTime, int] = {}
    for place, time in sorted(timed, key=itemgetter(0)):
        places.setdefault(time, place)
    return tuple((place, time) for time, place in places.items())


def _days(
    folded: str, issued_on: datetime.date | None, *, recurring: bool, cycle: DutyRecurrence | None
) -> Iterator[tuple[int, DutyTime]]:
    """The days by which something is due, each with its place."""
    taken: list[tuple[int, int]] = []
    dated: Reading[datetime.date] | None = None
    for day in _dates(folded):
        taken.append((day.start, day.end))
        dated = day
        yield day.start, DutyTime("once", date=day.value)
    if not recurring:
        return
    for recurrence, pattern in DAYS_OF_CYCLES:
        for match in pattern.finditer(folded):
            if is_free(match, taken):
                taken.append(match.span())
                if not _is_cut_off(folded, match.start("day")):
                    yield match.start(), DutyTime(recurrence, day=int(match["day"]))
    for match in filter(lambda match: is_free(match, taken), DAY_OF_MONTHS.finditer(folded)):
        taken.append(match.span())
        for month in re.findall(r"\d+", match["listed"] or match["named"]):
            yield match.start(), DutyTime("yearly", int(month), int(match["day"]))
    for span, shared in days_before(folded, dated.start, dated.value, taken) if dated else ():
        taken.append(span)
        yield span[0], DutyTime("once", date=shared)
    yield from _days_of_the_year(folded, taken, issued_on, goes_on=cycle == "yearly")
    for match in filter(lambda match: is_free(match, taken), MONTH_OF_YEAR.finditer(folded)):
        yield match.start(), DutyTime("yearly", int(match["month"]))
    if not taken:
        for place, last in find_months_of_reports(folded, issued_on):
            yield place, DutyTime("once", date=last)
    for place, recurrence, monthday in find_bare_days(folded, taken, cycle):
        yield place, DutyTime(recurrence, day=monthday)


def _dates(folded: str) -> Iterator[Reading[datetime.date]]:
    """Days with their year that a word of time introduces; those of cited documents do not count."""
    last = -1  # where the last day that counted ends
    for reading in find_periods(folded):
        before = folded[max(0, reading.start - REACH) : reading.start]
        if not reading.rule.startswith("day"):
            continue
        if earlier := SHARES_YEAR.search(before):  # 'trước ngày 20/6, 20/9 và 20/11/2026'
            first = reading.start - len(earlier[0])
            before = before[: earlier.start()]
            for date in days_in_year(earlier[0], reading.value.end.year) if _SETS_A_DAY.search(before) else ():
                yield Reading(date, reading.rule, first, reading.start)
        joined = _JOINS.match(folded[last : reading.start]) if last >= 0 else None
        if is_of_other_work(folded, reading.start, reading.end):
            continue
        if joined or _SETS_A_DAY.search(before):
            last = reading.end
            yield Reading(reading.value.end, reading.rule, reading.start, reading.end)


def _days_of_the_year(
    folded: str, taken: list[tuple[int, int]], issued_on: datetime.date | None, *, goes_on: bool
) -> Iterator[tuple[int, DutyTime]]:
    days = list(DAY_OF_YEAR.finditer(folded))
    recurs = bool(days) and (
        goes_on or "định kỳ" in folded or any(name == "yearly" and pattern.search(folded) for name, pattern in CYCLES)
    )
    last = -1  # where the last day that counted ends
    for match in days:
        joined = last >= 0 and _JOINS.match(folded[last : match.start()])
        introduced = INTRODUCES.search(folded[max(0, match.start() - REACH) : match.start()])
        month, day = int(match["month"]), int(match["day"])
        if not (is_free(match, taken) and (joined or introduced) and 1 <= month <= 12 and 1 <= day <= 31):
            continue
        taken.append(match.span())
        last = match.end()
        if _is_cut_off(folded, match.start()):
            continue
        if recurs or match["yearly"]:
            yield match.start(), DutyTime("yearly", month, day)
        elif issued_on and introduced and (date := in_year(issued_on.year, month, day)) and date >= issued_on:
            yield match.start(), DutyTime("once", date=date)


def _is_cut_off(folded: str, place: int) -> bool:
    """Whether the day at `place` only says up to when what is reported counts."""
    return bool(_CUT_OFF.search(folded[max(0, place - REACH) : place]))
