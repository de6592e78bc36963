"""The last day on time of a report by the words of its duty, before weekends and holidays are looked at."""

from collections.abc import Iterator
from datetime import date, timedelta

from dondoc.grammar.reporting.report_cycles import BARE_DAY, DAY_OF_YEAR, DAYS_OF_CYCLES
from dondoc.grammar.times.schedules import find_schedules
from dondoc.site.tracking.periods import Period, PeriodKind, last_of_month
from dondoc.text import fold

_A_DAY = timedelta(days=1)

_FIRST_QUARTER = 3  # the last month of it


def last_day_on_time(period: Period, *, month: int | None, day: int, words: str = "") -> date:
    """The last day on which the report of `period` is on time by a duty that names `day`, and perhaps `month`.

    Without a month the day lies in the last month of the period. `words` is the sentence of the duty: it says whether
    the day itself still counts ('chậm nhất ngày 18') or not ('trước ngày 18', and where it says neither). A day that
    the month does not have is its last. A day in the first quarter closes the year before. What is asked for once is
    due on the day that the period is.
    """
    if period.kind == PeriodKind.ONCE:
        return period.ends_on
    closes_later = period.kind == PeriodKind.YEAR and month is not None and month <= _FIRST_QUARTER
    last = last_of_month(period.ends_on.year + closes_later, month or period.ends_on.month)
    if day > last.day:
        return last
    named = last.replace(day=day)
    return _by_the_words(named, words, with_month=month is not None) or named - _A_DAY


def last_day_of_once(named: date, words: str) -> date:
    """The last day on time of a report that is due once, by `named`: a day before it where the words say 'trước'."""
    read = (schedule.end for schedule in find_schedules(words))
    return next((end for end in read if end in (named, named - _A_DAY)), named - _A_DAY)


def _by_the_words(named: date, words: str, *, with_month: bool) -> date | None:
    """The last day on time if `words` named this very day: 'trước ngày 18 hằng tháng' as 'trước ngày 18/6/2026'."""
    for place in _places_of(named, fold(words), with_month=with_month):
        schedules = find_schedules(f"{words[:place]}{named:%d/%m/%Y}")
        return schedules[-1].end if schedules else None
    return None


def _places_of(named: date, folded: str, *, with_month: bool) -> Iterator[int]:
    """Where `folded` names the day, with its month or as a day of every month or quarter."""
    if with_month:
        for match in DAY_OF_YEAR.finditer(folded):
            if (int(match["day"]), int(match["month"])) == (named.day, named.month):
                yield match.start("day")
        return
    for pattern in (*(pattern for _recurrence, pattern in DAYS_OF_CYCLES), BARE_DAY):
        yield from (match.start("day") for match in pattern.finditer(folded))
