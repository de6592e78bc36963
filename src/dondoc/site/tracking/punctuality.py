"""Whether an agency's report of a cycle came in time: late and missing are derived from the days, never stored."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Punctuality(StrEnum):
    """How a report stands to the cycle's last day on time."""

    IN_TIME = "in_time"
    LATE = "late"
    AWAITED = "awaited"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Arrival:
    """A punctuality with its distance in whole days: late or missing by, or, while awaited, left."""

    kind: Punctuality
    days: int


def arrival(today: date, *, due_on: date, submitted_on: date | None) -> Arrival:
    """How a report due on `due_on`, first submitted on `submitted_on` (None: not yet), stands on `today`."""
    if submitted_on is not None:
        days = (submitted_on - due_on).days
        return Arrival(Punctuality.LATE, days) if days > 0 else Arrival(Punctuality.IN_TIME, 0)
    days = (today - due_on).days
    return Arrival(Punctuality.MISSING, days) if days > 0 else Arrival(Punctuality.AWAITED, -days)
