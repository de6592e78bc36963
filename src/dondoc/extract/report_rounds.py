"""How often a task comes round that is to report: the rounds of its reports are times of the task, as any day is.

'Báo cáo UBND tỉnh trước ngày 25 hằng tháng' sets its agency a day of every month, 'báo cáo quý (trước ngày 20 của tháng
cuối quý) và báo cáo năm (trước ngày 20/12)' two.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from dondoc.grammar.reporting.report_cycles import OFTENER
from dondoc.grammar.reporting.words_of_time import words_of_time_at
from dondoc.model import Duty, Schedule, Task
from dondoc.text import fold

_HAS_YEAR = re.compile(r"\d{4}")


def with_report_rounds(task: Task, told: Sequence[tuple[Duty, int]]) -> Task:
    """Return `task` of running text with the rounds of its reports among its times.

    `told` are its duties, each with where its time stands in its words. A day that the task seemed to set once, though
    a report is due on it every year, is none of its times; nor is a week, which no time of a task can say.
    """
    rounds: dict[str, Schedule] = {}
    for duty, place in told:
        if duty.recurrence == "once":
            continue
        words = words_of_time_at(duty.what, place)
        if not OFTENER.search(fold(words)):
            rounds.setdefault(duty.recurrence, Schedule(words, "deadline", None, None, duty.recurrence))
    if not rounds or task.source.cell is not None:
        return task
    every_year = [duty for duty, _ in told if duty.recurrence == "yearly" and duty.day]
    times = tuple(time for time in task.schedule if not any(_falls_on(time, duty) for duty in every_year))
    known = {time.recurrence for time in times}
    added = tuple(each for recurrence, each in rounds.items() if recurrence not in known)
    return replace(task, schedule=times + added)


def _falls_on(time: Schedule, duty: Duty) -> bool:
    """Whether `time`, said without a year, is the day of the yearly `duty` in one year, or the last day before it."""
    if time.end is None or _HAS_YEAR.search(time.raw):
        return False
    days = (time.end, time.end + timedelta(days=1))
    return any((day.month, day.day) == (duty.month, duty.day) for day in days)
