"""A time that closes a task without a word of time: '… kho dữ liệu (quý III/2026).', '…, trình UBND tỉnh ngày 10/6'."""

import re
from datetime import date

from dondoc.grammar.times.only_times import is_only_time
from dondoc.grammar.times.schedules import read_time_cell
from dondoc.grammar.times.unsaid_years import complete_cell
from dondoc.model import Schedule
from dondoc.text import fold

_CLOSING = re.compile(r"[^\s(]\s?\( ?([^()]{3,60}?) ?\)[\s.;/]*$")
# A month, a quarter, a half: a bare day or year there is that of a paper or of figures that were named.
_TELLS_WHEN = re.compile(r"(?:tháng|qu[ýí]|6 tháng|nửa)\b")
# Who gets it stands between what is done and the day: a paper 'của UBND tỉnh ngày 10/6' is none.
_SENT_ON = re.compile(
    r"[,;] (?:và )?(?:tổng hợp,? )?(?:báo cáo|trình|gửi|nộp)(?: (?!của\b|theo\b|tại\b|về việc\b)[^\W\d]+){1,10}"
    r" (?P<day>ngày \d{1,2}/\d{1,2}(?:/\d{4})?)[ .;/]*$",
    re.IGNORECASE,
)
_LONGEST = 120  # characters in which what is sent, to whom and when stand


def read_closing_time(text: str, on: date | None, year: int | None) -> tuple[Schedule, ...]:
    """Return the times that close a task's `text`: a bracket that is nothing else, the day on which it is handed in.

    () for what was over by `on`; times that name no year are of `year`.
    """
    closing = _bracket(text) or _day_of_sending(text)
    if closing is None:
        return ()
    times = read_time_cell(complete_cell(closing, "", year, on), None)
    return tuple(time for time in times if on is None or time.end is None or time.end >= on)


def _bracket(text: str) -> str | None:
    closing = _CLOSING.search(text) if text.rstrip(" .;/").endswith(")") else None
    return closing[1] if closing and _TELLS_WHEN.match(fold(closing[1])) and is_only_time(closing[1]) else None


def _day_of_sending(text: str) -> str | None:
    sent = _SENT_ON.search(text, max(0, len(text) - _LONGEST)) if text.rstrip(" .;/")[-1:].isdigit() else None
    return sent["day"] if sent else None
