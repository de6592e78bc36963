"""The one deadline that the times of a task amount to."""

from datetime import date

import pytest

from dondoc.site.documents.deadlines import Deadline, deadline_of
from dondoc.site.documents.result import ScheduleJson


def _time(role: str, start: str | None = None, end: str | None = None, recurrence: str | None = None) -> ScheduleJson:
    return {"raw": "", "role": role, "start": start, "end": end, "recurrence": recurrence}


@pytest.mark.parametrize(
    ("schedule", "deadline"),
    [
        pytest.param([], Deadline(), id="no time"),
        pytest.param(
            [_time("deadline", "2026-04-01", "2026-06-30")],
            Deadline(date(2026, 4, 1), date(2026, 6, 30)),
            id="a deadline",
        ),
        pytest.param(
            [_time("period", "2021-01-01", "2025-12-31")],
            Deadline(date(2021, 1, 1), date(2025, 12, 31)),
            id="the end of a period",
        ),
        pytest.param(
            [_time("period", "2021-01-01", "2025-12-31"), _time("deadline", None, "2024-12-31")],
            Deadline(date(2021, 1, 1), date(2024, 12, 31)),
            id="a deadline before a period",
        ),
        pytest.param(
            [_time("deadline", None, "2026-03-31"), _time("deadline", None, "2026-12-15")],
            Deadline(None, date(2026, 12, 15)),
            id="the last of several deadlines",
        ),
        pytest.param(
            [_time("deadline", recurrence="yearly")], Deadline(recurrence="yearly"), id="every year and no day"
        ),
        pytest.param(
            [_time("period", "2021-01-01", "2025-12-31"), _time("period", recurrence="yearly")],
            Deadline(date(2021, 1, 1), date(2025, 12, 31), "yearly"),
            id="every year within a period",
        ),
        pytest.param(
            [_time("deadline", "2026-04-01", "2026-06-30"), _time("deadline", recurrence="monthly")],
            Deadline(date(2026, 4, 1), date(2026, 6, 30)),
            id="once, with a report every month",
        ),
        pytest.param(
            [_time("deadline", "2026-01-01", "2030-12-31", "yearly")],
            Deadline(date(2026, 1, 1), date(2030, 12, 31), "yearly"),
            id="every year of some",
        ),
    ],
)
def test_the_deadline_of_a_task(schedule: list[ScheduleJson], deadline: Deadline) -> None:
    assert deadline_of(schedule) == deadline
