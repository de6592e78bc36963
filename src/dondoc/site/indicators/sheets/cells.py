"""What a cell says: a number, a day, an estimate or not. Workbooks give typed values, text is read as people write."""

import re
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from dondoc.site.indicators.figures import rounded
from dondoc.site.indicators.numerals import BadNumber, read_number
from dondoc.site.worksheets.entries import Cell

_MACHINE = re.compile(r"-?\d+\.(\d{1,2}|\d{4,})", re.ASCII)  # with three digits it could be a thousand
_DAYS = ("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d")


class Unreadable(ValueError):
    """The cell says something, and not what is wanted of it."""


def number_in(cell: Cell) -> Decimal | None:
    """The number in `cell`, None in an empty one; raises Unreadable.

    A share in a cell that shows per cents is a number of per cents: 0.206 shown as 20,6 % is 20.6.
    """
    if isinstance(cell.value, int | float) and not isinstance(cell.value, bool):
        factor = 100 if "%" in cell.number_format else 1
        return _small(Decimal(repr(cell.value)) * factor)
    text = cell.text.removesuffix("%").strip()
    if text in ("", "-", "–", "…", "...", "x"):  # how yearbooks write that there is none
        return None
    try:
        return _small(Decimal(text) if _MACHINE.fullmatch(text) else read_number(text))
    except BadNumber as bad:
        raise Unreadable(text) from bad


def _small(number: Decimal) -> Decimal:
    try:
        return rounded(number)
    except InvalidOperation:
        return number  # too long for the column: the faults of the entry say so


def day_in(cell: Cell) -> date | None:
    """The day in `cell`, None in an empty one; raises Unreadable."""
    if isinstance(cell.value, datetime):
        return cell.value.date()
    if isinstance(cell.value, date):
        return cell.value
    if not cell.text:
        return None
    for written in _DAYS:
        try:
            return datetime.strptime(cell.text, written).date()
        except ValueError:
            continue
    raise Unreadable(cell.text)
