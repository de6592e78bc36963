"""Headings that are nothing but a time: 'Tháng 3/2026', 'Quý II năm 2026' over what is to be done then."""

import re
from datetime import date
from functools import lru_cache

from dondoc.grammar.times.periods import find_periods
from dondoc.grammar.times.schedules import read_time_cell
from dondoc.grammar.times.unsaid_years import complete_cell
from dondoc.model import Schedule
from dondoc.text import fold

_MAY_BE_TIME = re.compile(
    r"(?:trong |vào )?(?:tháng|quý|0?[369] tháng|nửa|năm (?:học )?\d"
    r"|(?:giai đoạn|thời kỳ|nhiệm kỳ) (?:từ )?(?:năm )?\d)"
)
_LONGEST = 40  # characters


@lru_cache(maxsize=512)
def read_headed_time(heading: str, year: int | None, on: date | None) -> tuple[Schedule, ...]:
    """Return the time that `heading` is, () where it says anything else; `year` is that of times which name none.

    Kept for a while, as each task below it asks.
    """
    words = heading.strip(" .:")
    if len(words) > _LONGEST or not _MAY_BE_TIME.match(fold(words)):
        return ()
    said = complete_cell(words, "", year, on)
    folded = fold(said)
    periods = find_periods(folded)
    if len(periods) != 1 or folded[periods[0].end :].strip() or len(folded[: periods[0].start].split()) > 1:
        return ()
    return read_time_cell(said, None)
