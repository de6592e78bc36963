"""Days and months that no calendar has: 'ngày 31/4/2026', 'tháng 13 năm 2026'."""

import re
from calendar import monthrange
from collections.abc import Iterator

_DAY = re.compile(
    r"ngày (?P<day>\d{1,2})(?:[/.-]| tháng )(?P<month>\d{1,2})"
    r"(?:(?:[/.-]| năm )(?P<year>(?:19|20)\d\d))?(?![\d/.%,]*\d)"
)
_MONTH = re.compile(r"háng (?P<month>\d{1,2})(?:/| năm )(?P<year>(?:19|20)\d\d)(?!\d)")
_LEAP_YEAR = 2024
_MONTHS = 12


def find_impossible_days(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places [start, end) in `text` of days and months that do not exist."""
    for match in _DAY.finditer(text):
        day, month = int(match["day"]), int(match["month"])
        if match["year"] is None and month > _MONTHS:
            continue  # 'mỗi ngày 31/40 hộ'
        year = int(match["year"] or _LEAP_YEAR)
        if not 1 <= month <= _MONTHS or not 1 <= day <= monthrange(year, month)[1]:
            yield match.start("day"), match.end()
    for match in _MONTH.finditer(text):
        if not 1 <= int(match["month"]) <= _MONTHS:
            yield match.start("month"), match.end()
