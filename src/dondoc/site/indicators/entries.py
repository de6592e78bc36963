"""What someone says of a figure, as a value, and whether it holds together."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from unicodedata import normalize

from django.utils.translation import gettext as _

from dondoc.site.indicators.figures import rounded
from dondoc.site.indicators.models import Measure
from dondoc.site.indicators.periods import BadPeriod, Period, Periodicity, read_period

SOURCE_LIMIT = 500  # characters
NOTE_LIMIT = 2_000
_MOST = Decimal(10) ** 18  # what the column takes


@dataclass(frozen=True, slots=True)
class Entry:
    """A figure of a measure: for which period (code), how much, how final, as of which day, from where.

    `answer` says why it is right, where it is asked about.
    """

    period: str
    amount: Decimal
    is_estimate: bool
    on_day: date
    source: str
    note: str = ""
    answer: str = ""

    def settled(self) -> "Entry":
        """The same with composed texts and six decimals."""
        amount = rounded(self.amount) if _fits_the_column(self.amount) else self.amount
        return Entry(
            self.period, amount, self.is_estimate, self.on_day, *map(_tidy, (self.source, self.note, self.answer))
        )


def faults(entry: Entry, measure: Measure, today: date) -> dict[str, str]:
    """What does not hold together in `entry`, as a sentence for each field concerned; empty where all is well."""
    found = _faults_of_period(entry, measure, today)
    if not _fits_the_column(entry.amount):
        found["amount"] = _("Write a number with at most 18 digits before the comma.")
    if entry.on_day > today:
        found["on_day"] = _("The day of the figure cannot lie ahead.")
    if not entry.source:
        found["source"] = _("Write where the figure comes from.")
    for name, limit in (("source", SOURCE_LIMIT), ("note", NOTE_LIMIT), ("answer", NOTE_LIMIT)):
        surplus = len(getattr(entry, name)) - limit
        if surplus > 0:
            found[name] = _("The text is %(surplus)d characters too long.") % {"surplus": surplus}
    return found


def _faults_of_period(entry: Entry, measure: Measure, today: date) -> dict[str, str]:
    try:
        period = read_period(entry.period)
    except BadPeriod:
        return {"period": _("Choose one of the periods in the list.")}
    if not _fits(period, measure):
        return {"period": _("This indicator has no figure for such a period; choose one in the list.")}
    if period.first_day > today:
        return {"period": _("This period has not begun yet.")}
    if not entry.is_estimate and period.last_day > today:
        return {"standing": _("The period is not over: what is known now is an estimate.")}
    return {}


def _fits(period: Period, measure: Measure) -> bool:
    return period.kind in (Periodicity.YEAR, Periodicity(measure.periodicity))


def _fits_the_column(amount: Decimal) -> bool:
    return amount.is_finite() and abs(amount) < _MOST


def _tidy(text: str) -> str:
    return normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").strip()
