"""When something is to be done: what the time cells of a table and the sentences of a task say.

In a cell every period counts. In running text years stand everywhere (in titles, in names of plans), so only a period
that a word of time introduces ('trong', 'trước', 'hết', 'chậm nhất') is a schedule.

'Trước' excludes the day it names and 'chậm nhất' includes it: a task due 'trước ngày 15/11' is late on the 15th.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from dondoc.grammar.patterns import has_figure, holds_any
from dondoc.grammar.rules import Reading
from dondoc.grammar.times.bracketed_times import told_nearer
from dondoc.grammar.times.completed_words import Completed
from dondoc.grammar.times.introduced_times import HINT, LOOK_AHEAD, LOOK_BACK, introduction
from dondoc.grammar.times.listed_times import apart, each_named
from dondoc.grammar.times.periods import find_periods, find_periods_after, windows_after
from dondoc.grammar.times.recurrences import find_recurrence, times_a
from dondoc.grammar.times.stretches import Period
from dondoc.grammar.times.times_set import SCHOOL_YEAR, YEAR, YEARS, is_range, runs, sets_time
from dondoc.grammar.times.unsaid_years import complete_sentence
from dondoc.model import Schedule, ScheduleRole
from dondoc.text import collapse, fold

# Every time has a figure, or is one of the few that are told in words: 'quý IV', 'tháng cuối năm'.
_TIMES_IN_WORDS = ("quý", "quí", "đầu năm", "cuối năm", "hết năm", "trong năm")
# 'Năm 2026 và các năm tiếp theo', '2026 trở đi': what begins then and is not over when the year is.
_GOES_ON = re.compile(
    r",? (?:và|cùng|đến|tới) (?:các|những|mọi) (?:năm|quý|tháng) (?:tiếp theo|tiếp sau|kế tiếp|về sau|sau|tới)\b"
    r"| trở đi\b"
)
# 'Trước mùa mưa năm 2026', 'trước năm học 2026-2027': the year says which one it is, and no calendar when that begins.
_BEFORE_EVENT = re.compile(
    r"(?:(?:hoàn thành|xong) )?trước (?:khi|khai giảng|(?:kỳ|đợt|dịp|lễ|hội nghị|đại hội|ngày hội|bầu cử)\b"
    r"|(?:đầu )?(?:mùa|vụ|năm học|tết|kỳ thi)\b)"
)
_ENDS = ("before", "until", "towards", "later")  # words that say by when, or from when on, whatever follows
_PART = re.compile(r"[;\n]")
_BARE_QUARTER = re.compile(r"(?:IV|I{1,3})(?: ?[-–,] ?(?:IV|I{1,3}))? ?/ ?(?:19|20)\d\d")


def read_time_cell(cell: str, role: ScheduleRole | None) -> tuple[Schedule, ...]:
    """Return the schedules in the table cell `cell`, in reading order.

    `role` is what the column's heading says; None where the table has a single time column: then what runs from one
    time to another is a period, and what ends with one (every year, too) a deadline. Words that name no time
    ('Thường xuyên') are kept as a schedule without dates, so that nothing that was written is lost, unless a date
    stands beside them.
    """
    return _read_time_cell(collapse(cell), role)


@lru_cache(maxsize=4096)
def _read_time_cell(cell: str, role: ScheduleRole | None) -> tuple[Schedule, ...]:
    if _BARE_QUARTER.fullmatch(cell):
        return tuple(replace(time, raw=cell) for time in _read_part(f"quý {cell}", role))
    parts = [part.strip() for piece in _PART.split(cell) for part in each_named(piece)]
    read = tuple(dict.fromkeys(schedule for part in parts if part for schedule in _read_part(part, role)))
    dated = tuple(schedule for schedule in read if says_when(schedule))
    return (replace(dated[0], raw=cell),) if len(dated) == 1 else dated or read


def says_when(schedule: Schedule) -> bool:
    """Whether `schedule` has a day or comes round; 'Thường xuyên' does neither."""
    return bool(schedule.start or schedule.end or schedule.recurrence)


def _read_part(part: str, role: ScheduleRole | None) -> list[Schedule]:
    said, folded = Completed(part), fold(part)
    periods = find_periods(folded)
    recurrence = find_recurrence(folded) or times_a(folded)
    if recurrence:
        years = periods[0].value if periods and periods[0].value.spans_years else None
        first, last = (years.start, years.end) if years else (None, None)
        return [Schedule(part, role or ("period" if years else "deadline"), first, last, recurrence)]
    if periods and periods[0].rule in (YEAR, YEARS, SCHOOL_YEAR) and _BEFORE_EVENT.match(folded):
        return [Schedule(part, role or "deadline")]
    if not periods:
        return [Schedule(part, role or "period")] if any(letter.isalnum() for letter in part) else []
    if nearer := told_nearer(periods, folded):
        periods = (nearer,)
    raw = part if len(periods) == 1 else None
    return [_schedule(said.quote, folded, each, introduction(folded, each), role, raw) for each in periods]


def due_before(schedule: Schedule) -> Schedule:
    """`schedule` under words that say 'before' for it: what is done 'trước' a day is late on that day."""
    if schedule.start is None or schedule.recurrence:
        return schedule
    return Schedule(schedule.raw, "deadline", None, schedule.start - timedelta(days=1))


def find_schedules(text: str, issued_on: date | None = None, year: int | None = None) -> tuple[Schedule, ...]:
    """Return the schedules that the running text of a task sets, in reading order, each once.

    What lay 'trong' or 'hết' a time that was over when the document was issued is told, not set. `year` is that of
    times that say none.
    """
    folded = fold(text)
    if not (has_figure(folded) or holds_any(folded, _TIMES_IN_WORDS)):
        return ()
    hints = [hint.start() for hint in HINT.finditer(folded)]
    if not hints:
        return ()
    windows = windows_after(hints, LOOK_AHEAD)
    said = complete_sentence(text, folded, windows, year, issued_on)
    if said.places:
        folded = fold(said.words)
        hints = [hint.start() for hint in HINT.finditer(folded)]
    found = [
        _schedule(said.quote, folded, reading, words)
        for found_there in find_periods_after(folded, hints, LOOK_AHEAD)
        for reading in apart(found_there, folded)
        if (words := introduction(folded, reading)) and sets_time(words, reading, folded, issued_on)
    ]
    return tuple(dict.fromkeys(found))


def _schedule(
    quote: Callable[[int, int], str],
    folded: str,
    reading: Reading[Period],
    words: re.Match[str] | None,
    role: ScheduleRole | None = None,
    raw: str | None = None,
) -> Schedule:
    """What `reading` sets behind the `words` that introduce it, if any do."""
    period, start = reading.value, reading.start
    if words:
        start = max(0, reading.start - LOOK_BACK) + words.start("words")
    more = None if words and any(words[name] for name in _ENDS) else _GOES_ON.match(folded, reading.end)
    raw = raw if raw is not None else quote(start, more.end() if more else reading.end).rstrip()
    if more:
        return Schedule(raw, role or "period", period.start, None)
    if words and words["before"] and words["hour"]:
        return Schedule(raw, role or "deadline", None, period.end)
    if words and words["before"]:
        return Schedule(raw, role or "deadline", None, period.start - timedelta(days=1))
    if words and words["later"]:
        return Schedule(raw, role or "period", period.end + timedelta(days=1), None)
    if words and words["since"] and (reading.rule == SCHOOL_YEAR or not is_range(folded[reading.start : reading.end])):
        return Schedule(raw, role or "period", period.start, None)
    if words and (words["until"] or (words["towards"] and not period.spans_years)):
        return Schedule(raw, role or "deadline", None, period.end)
    lasts = period.spans_years or runs(reading, folded)
    return Schedule(raw, role or ("period" if lasts else "deadline"), period.start, period.end)
