"""Days of the week that do not go with the day of the month beside them: 'thứ Hai ngày 12/11/2024' was a Tuesday."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dondoc.grammar.patterns import any_of, matches_at
from dondoc.text import fold

WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_NUMBERS = {"hai": 0, "2": 0, "ba": 1, "3": 1, "tư": 2, "4": 2, "năm": 3, "5": 3, "sáu": 4, "6": 4, "bảy": 5, "bẩy": 5,
            "7": 5}  # fmt: skip
_SUNDAY = 6
_RANK, _REST = "thứ ", "chủ nhật"
_NAME = rf"(?:{_RANK}(?P<rank>{any_of(*_NUMBERS)})|{_REST})"
_DAY = r"(?P<day>\d{1,2})(?:/| tháng )(?P<month>\d{1,2})(?:/|,? năm )(?P<year>(?:19|20)\d\d)"
_BEFORE_DAY = re.compile(rf"{_NAME},? ?\(?,? ?(?:ngày )?{_DAY}(?!\d)")
_BEHIND_DAY = re.compile(rf"\({_NAME}\)")
_DAY_BEFORE = re.compile(rf"(?<![\d/]){_DAY},? ?$")
_LONGEST_DAY = 32  # characters: '05 tháng 12 năm 2025, ' with room


@dataclass(frozen=True, slots=True)
class WrongWeekday:
    """The characters [start, end) name a day of the week that is not that of the day; `expected` is."""

    start: int
    end: int
    expected: str


def find_wrong_weekdays(text: str) -> Iterator[WrongWeekday]:
    """Yield the days of the week in canonical `text` beside a day, with its year, that was another one."""
    folded = fold(text)
    for opening in (_RANK, _REST):
        for match in matches_at(opening, _BEFORE_DAY, folded):
            yield from _wrong(match, match, *match.span())
        for match in matches_at(f"({opening}", _BEHIND_DAY, folded):
            if day := _DAY_BEFORE.search(folded, max(0, match.start() - _LONGEST_DAY), match.start()):
                yield from _wrong(match, day, day.start(), match.end())


def _wrong(name: re.Match[str], day: re.Match[str], start: int, end: int) -> Iterator[WrongWeekday]:
    try:
        weekday = date(int(day["year"]), int(day["month"]), int(day["day"])).weekday()
    except ValueError:  # no calendar has it, which is told as that
        return
    if weekday != (_NUMBERS[name["rank"]] if name["rank"] else _SUNDAY):
        yield WrongWeekday(start, end, WEEKDAYS[weekday])
