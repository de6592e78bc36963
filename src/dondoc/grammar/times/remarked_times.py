"""Times that stand in a cell for other things: a remark ('Trước 30/6/2026'), a product or a body with its day."""

import re
from datetime import date

from dondoc.grammar.times.only_times import is_only_time
from dondoc.grammar.times.schedules import read_time_cell
from dondoc.grammar.times.task_times import find_task_times
from dondoc.grammar.times.unsaid_years import complete_cell
from dondoc.model import Schedule
from dondoc.text import fold

_PARTS = re.compile(r"[;()\n]|, (?=[^\W\d])|(?<=\w) [-–] (?=[^\W\d])")
_TIMES = re.compile(r"\b(?:thời (?:gian|điểm)|tiến độ|hạn)\b")


def heads_times_too(heading: str) -> bool:
    """Whether cells under `heading` hold a time beside other things: 'Đơn vị thực hiện, thời gian'."""
    return bool(_TIMES.search(fold(heading)))


def times_among(cell: str, on: date | None, year: int | None) -> tuple[Schedule, ...]:
    """Return the schedules of those parts of `cell` that are a time and nothing else."""
    parts = [part.strip() for part in _PARTS.split(cell)]
    return tuple(time for part in parts if is_only_time(part) for time in _read(part, on, year))


def read_remark_times(remark: str, on: date | None, year: int | None) -> tuple[Schedule, ...]:
    """Return the schedules that a `remark` beside a task sets, of `year` where it names none."""
    return _read(remark, on, year) if is_only_time(remark) else find_task_times(remark, on, year)


def _read(words: str, on: date | None, year: int | None) -> tuple[Schedule, ...]:
    return read_time_cell(complete_cell(words, "", year, on), None)
