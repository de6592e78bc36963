"""The rounds of a task that comes round: from when to when each lasts, and its last day on time.

Nothing here reads a clock or a database. A yearly round is the calendar year, due on its last day unless the document
names a part of the year ('tháng 10 hằng năm'); a quarter and a month likewise. What is to be done all the time comes
round with the reporting cycle and has no deadline: it is rated once a cycle.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from dondoc.grammar.reporting.report_cycles import MONTHLY
from dondoc.grammar.times.rounds import is_endless, last_day_in_year
from dondoc.site.programmes.models import Recurrence, Task
from dondoc.site.tracking.duty_days import last_day_on_time
from dondoc.site.tracking.periods import PeriodKind, period_of
from dondoc.text import fold

CONTINUOUS = "continuous"
_MONTHS = {Recurrence.YEARLY.value: 12, Recurrence.QUARTERLY.value: 3, Recurrence.MONTHLY.value: 1, CONTINUOUS: 1}


@dataclass(frozen=True, slots=True)
class Round:
    """One round: its first and last day, and the last day on time (None: there is none)."""

    starts_on: date
    ends_on: date
    due_on: date | None


def recurrence_of(task: Task) -> str:
    """How often `task` comes round: as was read, or all the time where its words of time say so; '' for once."""
    if task.recurrence:
        return task.recurrence
    return CONTINUOUS if task.due_on is None and is_endless(task.schedule_raw) else ""


def comes_round(recurrence: str) -> bool:
    """Whether there are rounds of what has this recurrence."""
    return recurrence in _MONTHS


def round_on(day: date, recurrence: str, words: str = "") -> Round:
    """The round in which `day` lies; `words` are those of the document for the time."""
    months = _MONTHS[recurrence]
    first = (day.month - 1) // months * months + 1
    last = first + months - 1
    ends_on = date(day.year, last, monthrange(day.year, last)[1])
    return Round(date(day.year, first, 1), ends_on, _due_on(ends_on, recurrence, words))


def round_to_begin_with(task: Task, day: date) -> Round:
    """The round with which `task`, bound on `day`, begins: the present one, the next where its last day is past."""
    recurrence = recurrence_of(task)
    present = round_on(max(day, task.starts_on or day), recurrence, task.schedule_raw)
    is_past = present.due_on is not None and present.due_on < day
    return (round_after(present.ends_on, task) or present) if is_past else present


def round_after(ended_on: date, task: Task) -> Round | None:
    """The round of `task` after the one that ended on `ended_on`; None where its years are over by then."""
    following = ended_on + timedelta(days=1)
    if task.due_on is not None and following > task.due_on:
        return None
    return round_on(following, recurrence_of(task), task.schedule_raw)


def _due_on(ends_on: date, recurrence: str, words: str) -> date | None:
    if recurrence == CONTINUOUS:
        return None
    if recurrence == Recurrence.YEARLY:
        return last_day_in_year(words, ends_on.year) or ends_on
    if recurrence == Recurrence.MONTHLY:
        named = MONTHLY.search(fold(words))
        if named and named["day"]:
            month = period_of(PeriodKind.MONTH, ends_on)
            return last_day_on_time(month, month=None, day=int(named["day"]), words=words)
    return ends_on
