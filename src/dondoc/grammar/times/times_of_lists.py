"""Times that a lead-in sets for the list below it: 'Trong quý III năm 2025:', 'Sở X hoàn thành trước ngày 30/6/2026:'.

A year alone sets none, for '1. Nhiệm vụ trong năm 2026:' is a title, unless what is below is to be done by its end.
"""

from datetime import date

from dondoc.grammar.patterns import holds_any
from dondoc.grammar.times.closing_times import read_closing_time
from dondoc.grammar.times.only_times import is_only_time
from dondoc.grammar.times.schedules import find_schedules
from dondoc.model import Schedule
from dondoc.text import fold

_LONGEST = 400  # characters of a lead-in
_ENDS = "hoàn thành"
_WITHIN_A_YEAR = ("quý", "quí", "tháng", "ngày", "tuần", "/")


def times_of_list(lead_in: str, on: date | None, year: int | None) -> tuple[Schedule, ...]:
    """Return the times that `lead_in`, which ends in a colon, sets for what stands below it.

    `on` is the day of the document, `year` that of times which name none.
    """
    if not lead_in.rstrip().endswith(":") or len(lead_in) > _LONGEST:
        return ()
    ends = _ENDS in fold(lead_in) or is_only_time(lead_in)
    return tuple(time for time in find_schedules(lead_in, on, year) if _is_short(time) or (ends and time.end))


def times_in_bracket(title: str, on: date | None, year: int | None) -> tuple[Schedule, ...]:
    """Return the times that the bracket at the end of `title` sets for what stands below it; () for a year alone.

    'Sở Y tế (hoàn thành trong quý II/2026)', '2. Nhiệm vụ trọng tâm (tháng 6)'; '(năm 2026)' says what it is about.
    """
    if not title.endswith(")"):
        return ()
    return tuple(time for time in read_closing_time(title, on, year) if _is_short(time) or _ENDS in fold(time.raw))


def _is_short(time: Schedule) -> bool:
    return time.recurrence is None and time.end is not None and holds_any(fold(time.raw), _WITHIN_A_YEAR)
