"""Numbers, days and long names as charts write them.

>>> written(1234.5)
'1.234,5'
"""

import textwrap
from datetime import date
from decimal import Decimal

from dondoc.charts.kinds import Every, Number

_SWAPPED = str.maketrans(",.", ".,")
_ROMAN = ("I", "II", "III", "IV")
_PLACES = 6  # decimals at most: what is beyond them is an artefact of reckoning


def written(value: Number, unit: str = "") -> str:
    """Return `value` the Vietnamese way, with as many decimals as it needs, and its unit after it."""
    exact = round(Decimal(str(value)), _PLACES)
    plain = f"{exact:,f}"
    number = (plain.rstrip("0").rstrip(".") if "." in plain else plain).translate(_SWAPPED)
    return f"{'0' if number == '-0' else number} {unit}".strip()


def dated(day: date, every: Every) -> str:
    """Return `day` as the period that ends with it: '2026', 'III/2026', '03/2026', or the day itself."""
    match every:
        case Every.YEAR:
            return f"{day.year}"
        case Every.QUARTER:
            return f"{_ROMAN[(day.month - 1) // 3]}/{day.year}"
        case Every.MONTH:
            return f"{day:%m/%Y}"
        case Every.DAY:
            return f"{day:%d/%m/%Y}"


def wrapped(label: str, letters: int, lines: int = 3) -> list[str]:
    """Return `label` in at most `lines` lines of `letters` letters; what does not fit ends in '…'."""
    broken = textwrap.wrap(" ".join(label.split()), letters, break_long_words=True) or [""]
    if len(broken) > lines:
        broken = [*broken[: lines - 1], textwrap.shorten(" ".join(broken[lines - 1 :]), letters, placeholder=" …")]
    return broken
