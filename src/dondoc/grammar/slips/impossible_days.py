"""Days, months and quarters that no calendar has: 'ngày 31/4/2026', 'tháng 13 năm 2026', 'Quý V/2026'."""

import re
from calendar import monthrange
from collections.abc import Iterator

_DAY = re.compile(
    r"ngày (?P<day>\d{1,2})(?:[/.-]| tháng )(?P<month>\d{1,2})"
    r"(?:(?:[/.-]| năm )(?P<year>(?:19|20)\d\d))?(?![\d/.%,]*\d)"
)
_MONTH = re.compile(r"háng (?P<month>\d{1,2})(?:/| năm )(?P<year>(?:19|20)\d\d)(?!\d)")
# Without 'ngày' only a whole day is one: '31/4' alone may be a fraction.
_MONTH_AND_YEAR = re.compile(r"/(?P<month>\d{1,2})/(?P<year>(?:19|20)\d\d)(?![\w/-])")
_DAY_BEFORE = re.compile(r"(?<![\w/.,-])(?<!ngày )\d{1,2}$")
_QUARTER = re.compile(r"uý (?<=[Qq]uý )(?:VI{0,3}|IX|XI{0,2}|0?[05-9](?=(?:/| năm )(?:19|20)\d\d))(?!\w)")
_EACH_YEAR = re.compile(r" (?:hằng|hàng|mỗi) năm\b")
_OF_EACH_MONTH = re.compile(r"ngày (?P<day>3[2-9]|[4-9]\d)(?= (?:hằng|hàng|mỗi|của) tháng\b)")
_LEAP_YEAR = 2024
_MONTHS = 12
_REACH = 8  # characters: 'ngày ' and the day


def find_impossible_days(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places [start, end) in `text` of days and months that do not exist."""
    for match in _DAY.finditer(text):
        day, month = int(match["day"]), int(match["month"])
        if match["year"] is None and month > _MONTHS and not _EACH_YEAR.match(text, match.end()):
            continue  # 'mỗi ngày 31/40 hộ'
        year = int(match["year"] or _LEAP_YEAR)
        if not 1 <= month <= _MONTHS or not 1 <= day <= monthrange(year, month)[1]:
            yield match.start("day"), match.end()
    for match in _MONTH_AND_YEAR.finditer(text):
        month, year = int(match["month"]), int(match["year"])
        before = _DAY_BEFORE.search(text, max(0, match.start() - _REACH), match.start())
        if before and not (1 <= month <= _MONTHS and 1 <= int(before[0]) <= monthrange(year, month)[1]):
            yield before.start(), match.end()
    yield from (match.span("day") for match in _OF_EACH_MONTH.finditer(text))
    for match in _QUARTER.finditer(text):
        yield match.start() - 1, match.end()
    for match in _MONTH.finditer(text):
        if not 1 <= int(match["month"]) <= _MONTHS:
            yield match.start("month"), match.end()
