"""The rounds of a task, without a database."""

from datetime import date

import pytest

from dondoc.site.programmes.models import Task
from dondoc.site.tracking.rounds import Round, recurrence_of, round_after, round_on, round_to_begin_with

DAY = date(2026, 6, 10)
ON_THE_DAY = [
    ("yearly", "Hằng năm", Round(date(2026, 1, 1), date(2026, 12, 31), date(2026, 12, 31))),
    ("yearly", "Tháng 10 hằng năm", Round(date(2026, 1, 1), date(2026, 12, 31), date(2026, 10, 31))),
    ("quarterly", "Hằng quý", Round(date(2026, 4, 1), date(2026, 6, 30), date(2026, 6, 30))),
    ("monthly", "Hằng tháng", Round(date(2026, 6, 1), date(2026, 6, 30), date(2026, 6, 30))),
    ("monthly", "Trước ngày 25 hằng tháng", Round(date(2026, 6, 1), date(2026, 6, 30), date(2026, 6, 24))),
    ("continuous", "Thường xuyên", Round(date(2026, 6, 1), date(2026, 6, 30), None)),
]


def task(recurrence: str, words: str = "", **more: date) -> Task:
    return Task(recurrence=recurrence, schedule_raw=words, **more)


@pytest.mark.parametrize(("recurrence", "words", "expected"), ON_THE_DAY)
def test_a_day_lies_in_one_round(recurrence: str, words: str, expected: Round) -> None:
    assert round_on(DAY, recurrence, words) == expected


def test_a_task_begins_with_the_next_round_where_the_day_of_the_present_one_is_past() -> None:
    assert round_to_begin_with(task("yearly", "Tháng 3 hằng năm"), DAY).due_on == date(2027, 3, 31)


def test_a_task_that_starts_later_begins_with_the_round_of_its_start() -> None:
    later = task("yearly", "2027-2030, hằng năm", starts_on=date(2027, 1, 1), due_on=date(2030, 12, 31))
    assert round_to_begin_with(later, DAY).due_on == date(2027, 12, 31)


def test_rounds_end_with_the_years_of_the_task() -> None:
    years = task("yearly", "2026-2030, hằng năm", starts_on=date(2026, 1, 1), due_on=date(2030, 12, 31))
    assert round_after(date(2029, 12, 31), years) is not None
    assert round_after(date(2030, 12, 31), years) is None


def test_what_is_done_all_the_time_comes_round_with_the_cycle() -> None:
    assert recurrence_of(task("", "Thường xuyên")) == "continuous"
    assert recurrence_of(task("yearly", "Thường xuyên, hằng năm")) == "yearly"
    assert recurrence_of(task("", "Thường xuyên", due_on=DAY)) == ""
    assert recurrence_of(task("", "")) == ""
