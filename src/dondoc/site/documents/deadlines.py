"""When a task begins and must be done, from the times that its document sets."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dondoc.site.documents.result import ScheduleJson


@dataclass(frozen=True, slots=True)
class Deadline:
    """`due_on` is the last day on time, `recurrence` '' or how often the task comes round; neither: no deadline."""

    starts_on: date | None = None
    due_on: date | None = None
    recurrence: str = ""


def deadline_of(schedule: Sequence[ScheduleJson]) -> Deadline:
    """The one deadline that `schedule` amounts to: the last of its deadlines, else the end of its last period.

    A task with a day of its own is done once; what comes round beside that, such as its reports, is no round of it.
    """
    starts = [day for time in schedule if (day := _day(time["start"]))]
    ends = _ends(schedule, "deadline") or _ends(schedule, "period")
    recurrences = [time["recurrence"] for time in schedule if time["recurrence"]]
    return Deadline(
        starts_on=min(starts, default=None),
        due_on=max(ends, default=None),
        recurrence=recurrences[0] if recurrences and not _is_done_once(schedule) else "",
    )


def _is_done_once(schedule: Sequence[ScheduleJson]) -> bool:
    return any(time["role"] == "deadline" and time["end"] and not time["recurrence"] for time in schedule)


def _ends(schedule: Sequence[ScheduleJson], role: str) -> list[date]:
    return [day for time in schedule if time["role"] == role and (day := _day(time["end"]))]


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None
