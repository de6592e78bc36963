"""The day of a cited document: the words right behind its number, 'ngày 05/3/2025', '(ngày 5-3-2025)'."""

import re
from datetime import date

from dondoc.grammar.times.periods import read_day_at_head
from dondoc.text import fold

# The blank behind the word may have been lost, or the word itself: 'số 7/TTr-SYT 13 tháng 5 năm 2021'.
_DATED = re.compile(r"ngày ?(?=\d)|(?=\d{1,2} tháng \d{1,2} năm \d{4})", re.IGNORECASE)
_IN_BRACKETS = re.compile(r" ?\((?P<day>ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4})\)", re.IGNORECASE)
_NO_DAY = re.compile(
    r"ngày (?:(?:3[2-9]|[4-9]\d)/\d{1,2}|31/(?:0?[2469]|11)|30/0?2)(?:/\d{4})?(?![\d/])", re.IGNORECASE
)
# Where no calendar has it, 'ngày 29/02/2023', 'ngày 5/13/2024', it is a slip: what follows it is told of the document.
_WHOLE_DAY = re.compile(r"ngày \d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)", re.IGNORECASE)
_LONGEST_DAY = 45  # characters, with what may follow it


def take_day(after: str) -> tuple[date | None, str]:
    """Return the day that the words `after` a number begin with, and the words behind it; None for one that is none."""
    in_brackets = _IN_BRACKETS.match(after)
    stripped = f"{in_brackets['day']} {after[in_brackets.end() :]}" if in_brackets else after.lstrip(" ,")
    word = _DATED.match(stripped)
    if word is None:
        return None, after
    stripped = f"{word[0].rstrip() or 'ngày'} {stripped[word.end() :]}"
    if no_day := _NO_DAY.match(stripped):
        return None, stripped[no_day.end() :]
    if day := read_day_at_head(fold(stripped[:_LONGEST_DAY])):
        return day[0], stripped[day[1] :]
    slip = _WHOLE_DAY.match(stripped)
    return None, stripped[slip.end() :] if slip else after
