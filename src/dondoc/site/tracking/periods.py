"""The stretches of time that reports are about: a month, a quarter, a half-year, nine months, a year, or once."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

_ROMAN = ("I", "II", "III", "IV")


class PeriodKind(TextChoices):
    """How long a period is. `ONCE` is a single day: the one by which a report is due that is never asked for again."""

    MONTH = "month", gettext_lazy("Month")
    QUARTER = "quarter", gettext_lazy("Quarter")
    HALF_YEAR = "half_year", gettext_lazy("Half a year")
    NINE_MONTHS = "nine_months", gettext_lazy("Nine months")
    YEAR = "year", gettext_lazy("Year")
    ONCE = "once", gettext_lazy("Once")


CYCLICAL = tuple(kind for kind in PeriodKind if kind != PeriodKind.ONCE)  # what comes round again
_MONTHS = {
    PeriodKind.MONTH: 1,
    PeriodKind.QUARTER: 3,
    PeriodKind.HALF_YEAR: 6,
    PeriodKind.NINE_MONTHS: 9,
    PeriodKind.YEAR: 12,
}


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of whole days, both ends included. `str()` is its name at the head of a page: 'Month 11/2026'."""

    kind: PeriodKind
    starts_on: date
    ends_on: date

    def __str__(self) -> str:
        return _PHRASES[self.kind](self)

    @property
    def within_sentence(self) -> str:
        """Its name inside a sentence: the same with a small first letter."""
        name = str(self)
        return name[:1].lower() + name[1:]

    @property
    def code(self) -> str:
        """Its name in file names: '2026-11', '2026-q3', '2026-h1', '2026-9m', '2026', '2025-02-15'."""
        year, month = self.starts_on.year, self.starts_on.month
        return {
            PeriodKind.MONTH: f"{self.starts_on:%Y-%m}",
            PeriodKind.QUARTER: f"{year}-q{(month + 2) // 3}",
            PeriodKind.HALF_YEAR: f"{year}-h{(month + 5) // 6}",
            PeriodKind.NINE_MONTHS: f"{year}-9m",
            PeriodKind.YEAR: f"{year}",
            PeriodKind.ONCE: self.starts_on.isoformat(),
        }[self.kind]


def period_of(kind: PeriodKind, day: date) -> Period:
    """The period of `kind` that `day` lies in; the nine months of a year are those of any day in it."""
    if kind == PeriodKind.ONCE:
        return Period(kind, day, day)
    months = _MONTHS[kind]
    first = 1 if kind in (PeriodKind.NINE_MONTHS, PeriodKind.YEAR) else (day.month - 1) // months * months + 1
    return Period(kind, date(day.year, first, 1), last_of_month(day.year, first + months - 1))


def following(period: Period) -> Period:
    """The period of the same kind that comes next; what is asked for once has none and follows itself."""
    if period.kind == PeriodKind.ONCE:
        return period
    if period.kind == PeriodKind.NINE_MONTHS:
        return period_of(period.kind, date(period.starts_on.year + 1, 1, 1))
    return period_of(period.kind, period.ends_on + timedelta(days=1))


def last_of_month(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def _month(period: Period) -> str:
    return _("Month %(month)s") % {"month": f"{period.starts_on:%m/%Y}"}


def _quarter(period: Period) -> str:
    quarter = _ROMAN[(period.starts_on.month - 1) // 3]
    return _("Quarter %(quarter)s/%(year)s") % {"quarter": quarter, "year": period.starts_on.year}


def _half_year(period: Period) -> str:
    is_first = period.starts_on.month == 1
    sentence = _("First half of %(year)s") if is_first else _("Second half of %(year)s")
    return sentence % {"year": period.starts_on.year}


def _nine_months(period: Period) -> str:
    return _("Nine months of %(year)s") % {"year": period.starts_on.year}


def _year(period: Period) -> str:
    return _("Year %(year)s") % {"year": period.starts_on.year}


def _once(period: Period) -> str:
    return _("Once, by %(day)s") % {"day": f"{period.starts_on:%d/%m/%Y}"}


_PHRASES = {
    PeriodKind.MONTH: _month,
    PeriodKind.QUARTER: _quarter,
    PeriodKind.HALF_YEAR: _half_year,
    PeriodKind.NINE_MONTHS: _nine_months,
    PeriodKind.YEAR: _year,
    PeriodKind.ONCE: _once,
}
