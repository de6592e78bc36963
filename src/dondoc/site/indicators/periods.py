"""The stretches of time that a figure may be for: a year, a half, a quarter, a month.

A period is stored as its code: '2026', '2026-H1', '2026-Q3', '2026-06'.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dondoc.errors import DondocError

_CODE = re.compile(r"(?P<year>[12]\d{3})(-(?P<mark>[HQ]?)(?P<number>\d{1,2}))?", re.ASCII)


class Periodicity(StrEnum):
    """How often a figure comes."""

    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"

    @property
    def months(self) -> int:
        return {"year": 12, "half": 6, "quarter": 3, "month": 1}[self.value]


_MARKS = {"H": Periodicity.HALF, "Q": Periodicity.QUARTER, "": Periodicity.MONTH}


class BadPeriod(DondocError):
    """A code names no period."""


@dataclass(frozen=True, slots=True)
class Period:
    """The `number`th (from 1) half, quarter or month of `year`, or the whole year."""

    year: int
    kind: Periodicity = Periodicity.YEAR
    number: int = 1

    @property
    def code(self) -> str:
        marks = {"half": f"-H{self.number}", "quarter": f"-Q{self.number}", "month": f"-{self.number:02}"}
        return f"{self.year}{marks.get(self.kind.value, '')}"

    @property
    def first_day(self) -> date:
        return date(self.year, (self.number - 1) * self.kind.months + 1, 1)

    @property
    def last_day(self) -> date:
        month = self.number * self.kind.months
        return date(self.year, month, monthrange(self.year, month)[1])

    @property
    def is_year(self) -> bool:
        return self.kind is Periodicity.YEAR


def read_period(code: str) -> Period:
    """The period that `code` names; raises BadPeriod."""
    match = _CODE.fullmatch(code)
    if match is None:
        raise BadPeriod(f"{code!r} is no period; write 2026, 2026-H1, 2026-Q3 or 2026-06")
    if match["number"] is None:
        return Period(int(match["year"]))
    period = Period(int(match["year"]), _MARKS[match["mark"]], int(match["number"]))
    if not 1 <= period.number <= 12 // period.kind.months or period.code != code:
        raise BadPeriod(f"{code!r} is no period of a year; write 2026, 2026-H1, 2026-Q3 or 2026-06")
    return period


def periods_of(year: int, kind: Periodicity) -> list[Period]:
    """All periods of `kind` in `year`, in order."""
    return [Period(year, kind, number) for number in range(1, 12 // kind.months + 1)]


def period_for(kind: Periodicity, asked: Period) -> Period:
    """The period that a figure which comes every `kind` has in a round of `asked`.

    A whole year is a period of every figure; else it is the period of `kind` in which `asked` ends: in a round of a
    quarter a monthly figure has the quarter's last month, a yearly one the year.
    """
    if asked.is_year:
        return asked
    day = asked.last_day
    return Period(day.year, kind, (day.month - 1) // kind.months + 1)
