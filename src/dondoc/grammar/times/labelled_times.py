"""A time behind a label within the words of a task: '… Thời gian thực hiện: Quý II/2026.', '(…; thời hạn quý III)'.

What stands there up to the end of its clause is read as a time cell would be, where it is a time and nothing else; so
'2026-2028' and 'đến hết quý I/2027' need no further word that introduces them.
"""

import re
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from dondoc.grammar.patterns import any_of, holds_any
from dondoc.grammar.times.only_times import is_only_time
from dondoc.grammar.times.schedules import read_time_cell
from dondoc.grammar.times.unsaid_years import complete_cell
from dondoc.model import Schedule

_SIGNS = ("thời ", "hạn ", "tiến độ", "lộ trình")
_LABEL = re.compile(
    r"(?:(?<=[.;,(] )|(?<=[(])|^)"
    + any_of("thời (?:gian|hạn|điểm)", "hạn(?! (?:cuối|chót))", "tiến độ", "lộ trình")
    + r"(?: (?:dự kiến|phải|thực hiện|hoàn thành|triển khai|tổ chức|trình|ban hành)){0,4}"
    r"(?:\s?:| là:?)? ?(?P<time>(?:[^;.()]|[.](?=\w)|\([^()]{2,60}\)){2,60}?)"
    r"(?=[;)]|[.](?!\w)|$|, [^\W\d][^:;.()]{2,30}:)"
)


class LabelledTime(NamedTuple):
    """The schedules that a label at [start, end) of a text gives."""

    schedules: tuple[Schedule, ...]
    start: int
    end: int


def find_labelled_time(text: str, folded: str, on: date | None, year: int | None) -> LabelledTime | None:
    """Return the first time behind a label in `text`, folded `folded`; None where none is a time and nothing else.

    `on` is the day of the document, `year` that of times which name none.
    """
    if not holds_any(folded, _SIGNS):
        return None
    for match in _LABEL.finditer(folded):
        words = text[slice(*match.span("time"))].strip(" ,")
        if is_only_time(words) and (times := read_bare_time(words, on, year)):
            return LabelledTime(times, match.start(), match.end())
    return None


def read_bare_time(words: str, on: date | None, year: int | None) -> tuple[Schedule, ...]:
    """Return what `words`, a time and nothing else, set as those of a time cell do, but nothing without a day."""
    said = complete_cell(words, "", year, on)
    times = [time for time in read_time_cell(said, None) if time.start or time.end or time.recurrence]
    return tuple(times) if said == words else tuple(replace(time, raw=words) for time in times)
