"""Days that leave their year to the last of their list: 'trước ngày 15/3, 15/6 và 15/9/2026'.

So do the days of one sentence that says of each report by when: 'quý I trước ngày 05/3, …, năm trước ngày 05/12/2026'.
"""

import datetime
import re
from collections.abc import Iterator, Sequence

from dondoc.grammar.reporting.bare_days import INTRODUCES, REACH, is_free
from dondoc.grammar.reporting.report_cycles import DAY_OF_YEAR

_DAY_AND_MONTH = r"(?<![\d/])\d{1,2}(?:/| tháng )\d{1,2}"
# Right before a day with its year.
SHARES_YEAR = re.compile(rf"(?:{_DAY_AND_MONTH}, (?:ngày )?)*{_DAY_AND_MONTH} (?:và|hoặc) (?:trước )?(?:ngày )?$")
_PARTS = re.compile(r"(\d{1,2})(?:/| tháng )(\d{1,2})")
_EVERY_YEAR = re.compile(r"\b(?:h[ằà]ng|mỗi|các) năm\b|\bđịnh kỳ\b")


def days_in_year(listed: str, year: int) -> Iterator[datetime.date]:
    """Yield the days of a list without years, '15/3, 15/6 và', as those of `year`."""
    for day, month in _PARTS.findall(listed):
        if date := in_year(year, int(month), int(day)):
            yield date


def days_before(
    folded: str, end: int, last: datetime.date, taken: Sequence[tuple[int, int]]
) -> Iterator[tuple[tuple[int, int], datetime.date]]:
    """Yield where in `folded` before `end` days stand by which something is due, as those of the year of `last`.

    `last` is the day that stands at `end`. In a sentence that speaks of every year there are none, nor at places that
    are `taken`.
    """
    if _EVERY_YEAR.search(folded):
        return
    for match in DAY_OF_YEAR.finditer(folded, 0, end):
        introduced = INTRODUCES.search(folded[max(0, match.start() - REACH) : match.start()])
        date = in_year(last.year, int(match["month"]), int(match["day"]))
        if date and date < last and introduced and is_free(match, taken) and not match["yearly"]:
            yield match.span(), date


def in_year(year: int, month: int, day: int) -> datetime.date | None:
    """Return the day, or None where the calendar has none such."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
