"""All the times that the text of a task sets: its deadlines and periods, and how often it comes round."""

from datetime import date

from dondoc.grammar.times.closing_times import read_closing_time
from dondoc.grammar.times.recurring_work import find_recurring_work
from dondoc.grammar.times.schedules import find_schedules
from dondoc.model import Schedule
from dondoc.text import fold


def find_task_times(text: str, on: date | None, year: int | None) -> tuple[Schedule, ...]:
    """Return the schedules of the task `text`, in reading order, what recurs behind the others.

    `on` is the day of the document, `year` that of times which name none.
    """
    dated = find_schedules(text, on, year) or read_closing_time(text, on, year)
    recurring = find_recurring_work(fold(text))
    if recurring is None:
        return dated
    start, end, recurrence = recurring
    return (*dated, Schedule(text[start:end], "period", None, None, recurrence))
