"""All the times that the text of a task sets: its deadlines and periods, and how often it comes round."""

import re
from datetime import date

from dondoc.grammar.times.closing_times import closing_bracket_at, read_closing_time
from dondoc.grammar.times.labelled_times import find_labelled_time
from dondoc.grammar.times.opening_times import read_opening_times
from dondoc.grammar.times.periods import find_periods
from dondoc.grammar.times.recurring_work import find_recurring_work
from dondoc.grammar.times.schedules import find_schedules
from dondoc.model import Recurrence, Schedule
from dondoc.text import fold

# 'Hằng năm, giai đoạn 2026-2030', 'trong giai đoạn 2026-2030, hằng năm': how often, and in which years.
_THEN_YEARS = re.compile(r"[ ,]*\(?(?:trong |từ |cho |của )?")
_YEARS_THEN = re.compile(r",? (?:và )?")


def find_task_times(text: str, on: date | None, year: int | None) -> tuple[Schedule, ...]:
    """Return the schedules of the task `text`, in reading order, what recurs behind the others.

    `on` is the day of the document, `year` that of times which name none.
    """
    folded = fold(text)
    dated = _dated(text, folded, on, year)
    recurring = None if any(time.recurrence for time in dated) else find_recurring_work(folded)
    if recurring is None:
        return dated
    each = _in_years(text, folded, *recurring)
    return (*(time for time in dated if each.start is None or (time.start, time.end) != (each.start, each.end)), each)


def _dated(text: str, folded: str, on: date | None, year: int | None) -> tuple[Schedule, ...]:
    """The times of `text` that have a day, stand at its head, behind a label or in the bracket at its end."""
    if labelled := find_labelled_time(text, folded, on, year):
        before, behind = text[: labelled.start], text[labelled.end :]
        return (*find_schedules(before, on, year), *labelled.schedules, *find_schedules(behind, on, year))
    bracket = closing_bracket_at(text)
    said = find_schedules(text[:bracket], on, year)
    if said and find_schedules(text[bracket:], on, year):  # with words of time of its own it counts besides
        return find_schedules(text, on, year)
    opening = read_opening_times(text, on, year)
    return tuple(dict.fromkeys([*opening, *said])) or read_closing_time(text, on, year)


def _in_years(text: str, folded: str, start: int, end: int, recurrence: Recurrence) -> Schedule:
    """What recurs as the words at [start, end) say, within the years that stand beside them if any do."""
    for years in find_periods(folded) if recurrence else ():
        if not years.value.spans_years:
            continue
        if years.start >= end and _THEN_YEARS.fullmatch(folded, end, years.start):
            return Schedule(text[start : years.end], "period", *years.value, recurrence)
        if years.end <= start and _YEARS_THEN.fullmatch(folded, years.end, start):
            return Schedule(text[years.start : end], "period", *years.value, recurrence)
    return Schedule(text[start:end], "deadline", None, None, recurrence)
