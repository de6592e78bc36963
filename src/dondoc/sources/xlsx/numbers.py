"""Numbers as their cells show them on a Vietnamese machine: 1.234,5 and 45% and 30/6/2026.

A cell holds the bare number; days are counted from 1900 (or 1904). Reference: ECMA-376 Part 1, 18.8.30.
"""

import re
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation

GENERAL = "General"
BUILT_IN = {
    "1": "0", "2": "0.00", "3": "#,##0", "4": "#,##0.00", "9": "0%", "10": "0.00%",
    "14": "dd/mm/yyyy", "15": "dd/mm/yyyy", "16": "dd/mm", "17": "mm/yyyy", "18": "hh:mm", "19": "hh:mm",
    "20": "hh:mm", "21": "hh:mm", "22": "dd/mm/yyyy hh:mm", "37": "#,##0", "38": "#,##0", "39": "#,##0.00",
    "40": "#,##0.00", "41": "#,##0", "42": "#,##0", "43": "#,##0.00", "44": "#,##0.00", "49": "@",
}  # fmt: skip
_LITERAL = re.compile(r'"([^"]*)"|\\(.)|\[[^\]]*\]|[_*].')
_DIGITS = re.compile(r"[#0?][#0?,.]*")
_DAYS = {False: datetime(1899, 12, 30), True: datetime(1904, 1, 1)}
_LONGEST = 40  # characters of a number; longer ones are shown as they are stored
_LAST_DAY = 2_958_465  # 31/12/9999


def shown(stored: str, code: str, *, from_1904: bool = False) -> str:
    """Return the number `stored` as the format `code` shows it; what is no number is returned as it is."""
    try:
        value = Decimal(stored)
    except InvalidOperation:
        return stored
    if not value.is_finite() or len(stored) > _LONGEST or abs(value.adjusted()) > _LONGEST:
        return stored
    code = code.partition(";")[0]
    bare = _LITERAL.sub("", code)
    if code in (GENERAL, "@", "") or not bare:
        return _plain(value)
    if re.search(r"[dyDYhH]|m{1,5}", bare) and 0 <= value <= _LAST_DAY:
        return _day(value, bare.lower(), from_1904)
    return _number(value, code, bare)


def _plain(value: Decimal) -> str:
    return f"{float(value):.15g}".replace(".", ",") if "E" not in f"{float(value):.15g}".upper() else f"{value:f}"


def _day(value: Decimal, code: str, from_1904: bool) -> str:
    when = _DAYS[from_1904] + timedelta(days=float(value))
    parts = []
    if re.search(r"[dy]|m(?!m?:)", re.sub(r"h+:?m*(?::?s+)?", "", code)):
        parts.append(_date(when, code))
    at_midnight = when.hour == when.minute == 0  # a day that a program wrote with the hour of its beginning
    if "h" in code and not (parts and at_midnight):
        parts.append(f"{when:%H:%M}")
    return " ".join(filter(None, parts)) or _plain(value)  # of minutes and seconds a plan has none


def _date(when: datetime, code: str) -> str:
    pieces = [
        f"{when.day:02d}" if "d" in code else "",
        f"{when.month:02d}" if re.search(r"m", re.sub(r"h+:?m*", "", code)) else "",
        f"{when.year:04d}" if "y" in code else "",
    ]
    return "/".join(filter(None, pieces))


def _number(value: Decimal, code: str, bare: str) -> str:
    digits = _DIGITS.search(bare)
    if digits is None:
        return _plain(value)
    percent = "%" in bare
    whole, _, places = digits[0].partition(".")
    written = f"{value * 100 if percent else value:{',' if ',' in whole else ''}.{len(places)}f}"
    written = written.zfill(whole.count("0") + len(places) + bool(places)) if "," not in whole else written
    optional = len(places) - len(places.rstrip("#?"))
    if optional and "." in written:
        keep = len(written) - optional
        written = (written[:keep] + written[keep:].rstrip("0")).rstrip(".")
    swapped = written.translate(str.maketrans(",.", ".,"))
    before, _, after = _LITERAL.sub(lambda match: match[1] or match[2] or "", code).partition(digits[0])
    return f"{before}{swapped}{after}".strip()
