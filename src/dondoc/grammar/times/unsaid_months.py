"""Times that leave their month unsaid: 'tuần 3', 'trong tháng', 'ngày 12' in a programme of work for one month.

The month is put in, so that the rules of `periods` read them as they read any other time.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from dondoc.grammar.times.recurrences import find_recurrence, times_a
from dondoc.text import collapse, fold


class Month(NamedTuple):
    """A month of a year."""

    year: int
    month: int


_SAID = re.compile(
    r"(?<!\d )\btháng (?P<month>1[0-2]|0?[1-9])(?!\d)(?!(?: ?[-–.,] ?| và )\d{1,2}(?!\d))"
    r"(?:(?: ?/ ?|,? năm | ?- ?)(?P<year>(?:19|20)\d\d))?"
)
_OF_MONTH = r"(?: (?:của |trong )?tháng(?: này)?)?"
_WEEK = "(?:đầu|cuối|nhất|hai|ba|tư|iv|i{1,3}|0?[1-4])"
_WEEKS = re.compile(
    rf"\btuần (?:lễ )?(?:thứ )?{_WEEK}\b(?:(?: ?[-–] ?|, ?| và | đến )(?:tuần )?(?:thứ )?{_WEEK}\b)?(?P<of>{_OF_MONTH})"
    r"(?! ?[-–,] ?\d| (?:của )?tháng)(?! ?\d)"
)
_PARTS = re.compile(
    r"\b(?:trong|đầu|giữa|cuối|hết|cả)(?P<of> tháng(?: này)?)\b(?! ?\d)(?! (?:đầu|cuối|tiếp|sau|tới)\b)"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_DAYS = re.compile(
    rf"\bngày {_DAY}(?:(?: ?[-–] ?| (?:đến|tới) (?:hết )?)(?:ngày )?{_DAY})?(?P<of>)(?![\d/])"
    r"(?! ?[-–.,;/] ?\d)(?! và \d)(?! và ngày)(?! (?:đến|tới))(?! ?tháng)(?! \w+ (?:hằng|hàng))"
)
_BARE_DAYS = re.compile(rf"{_DAY}(?: ?[-–] ?{_DAY})?")
_OVER_DAYS = re.compile(r"ngày\b")


@lru_cache(maxsize=512)
def month_said(heading: str, year: int | None) -> Month | None:
    """Return the month that `heading` is about where it names a single one; `year` is its year where it says none."""
    if "háng" not in heading and "HÁNG" not in heading:
        return None
    named = {
        (int(match["year"]) if match["year"] else year, int(match["month"])) for match in _SAID.finditer(fold(heading))
    }
    if len(named) != 1:
        return None
    said, month = named.pop()
    return Month(said, month) if said else None


@lru_cache(maxsize=1024)
def complete_month(cell: str, heading: str, month: Month | None) -> str:
    """Return the words of a time cell with the `month` of weeks and days that say none.

    Under a `heading` of days a bare figure is a day, too. What recurs has no month.
    """
    if month is None or not cell:
        return cell
    folded = fold(collapse(cell)).strip(" .")
    if find_recurrence(folded) or times_a(folded):
        return cell
    if _OVER_DAYS.match(fold(heading)) and _BARE_DAYS.fullmatch(folded):
        folded = f"ngày {folded}"
    words = folded
    for pattern in (_WEEKS, _PARTS):
        words = pattern.sub(lambda match: f"{_before(match)} tháng {month.month}/{month.year}", words)
    words = _DAYS.sub(lambda match: f"{match[0]}/{month.month}/{month.year}", words)
    return words if words != folded else cell


def _before(match: re.Match[str]) -> str:
    """What `match` says before it names a month without its number."""
    return match[0][: match.start("of") - match.start()].replace(", ", " và ")
