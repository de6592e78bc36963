"""The days of a time as a table of cases has them."""

from dondoc.model import Schedule


def days(schedule: Schedule) -> tuple[str | None, str | None]:
    """The first and the last day, each as it is written in numbers."""
    return tuple(day.isoformat() if day else None for day in (schedule.start, schedule.end))  # type: ignore[return-value]
