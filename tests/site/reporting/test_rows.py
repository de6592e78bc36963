"""How one obligation is put into words."""

from datetime import date
from typing import Any

import pytest

from dondoc.site.reporting.rows import deadline_of, is_overdue, stage_of

LATE, AHEAD = date(2026, 3, 31), date(2026, 12, 31)


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({}, "Chưa thực hiện"),
        ({"state": "running", "due_on": AHEAD}, "Đang thực hiện"),
        ({"state": "running", "due_on": LATE}, "Đang thực hiện, quá hạn 83 ngày"),
        ({"state": "paused", "due_on": LATE}, "Tạm dừng, quá hạn 83 ngày"),
        ({"state": "done", "due_on": LATE, "done_on": AHEAD.replace(month=4, day=1)}, "Hoàn thành"),
        ({"state": "dropped", "due_on": LATE}, "Không còn thực hiện"),
        ({"due_on": date(2023, 6, 22)}, "Chưa thực hiện, quá hạn 1.096 ngày"),
    ],
)
def test_a_stage_says_by_how_much_it_is_overdue(figures: Any, facts: dict[str, Any], words: str) -> None:
    assert stage_of(figures.row(**facts)) == words


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"due_on": LATE}, "31/3/2026"),
        ({"due_on": LATE, "recurrence": "yearly"}, "31/3/2026"),
        ({"recurrence": "yearly"}, "Hằng năm"),
        ({"recurrence": "monthly"}, "Hằng tháng"),
        ({}, "Không hạn"),
    ],
)
def test_a_deadline_is_a_day_else_a_recurrence_else_none(figures: Any, facts: dict[str, Any], words: str) -> None:
    assert deadline_of(figures.row(**facts)) == words


def test_the_last_day_itself_is_not_overdue(figures: Any) -> None:
    assert not is_overdue(figures.row(due_on=date(2026, 6, 22)))
    assert is_overdue(figures.row(due_on=date(2026, 6, 21)))
