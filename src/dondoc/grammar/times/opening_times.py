"""A time that opens a task without a word of time: 'Quý II/2026, trình …', 'Năm 2026 xây …', 'Tháng 9: sơ kết'."""

import re
from datetime import date

from dondoc.grammar.patterns import any_of
from dondoc.grammar.times.periods import find_periods
from dondoc.grammar.times.schedules import read_time_cell
from dondoc.grammar.times.unsaid_years import complete_sentence
from dondoc.model import Schedule
from dondoc.text import fold

_LONGEST = 72  # characters from the head to the end of its time
_HEAD = re.compile(
    r"\W{0,3}(?:dự kiến )?(?P<time>(?=(?:ngày|tháng|qu[ýí]|năm|giai đoạn|thời kỳ|tuần|0?[369] tháng|nửa) )"
    r"(?:(?:ngày|năm|giai đoạn|thời kỳ|giai đoạn từ) (?:năm )?)?)"
)
# Behind the time stands what is done in it. 'Năm 2026 là năm …', 'tháng 5/2026 của huyện' and 'giai đoạn 2021-2025,
# tỉnh đã …' tell of that time; 'năm 2026 tỷ lệ hộ nghèo …' begins with what is measured.
_TELLS = any_of(
    "là", "của", "có", "đã", "được", "và", "với", "theo", "hoặc", "mà", "cũng", "cho", "về", "tại", "ở", "năm", "ngày",
    "tháng", "quý", "so với", "đến", "tới", "trở", "vẫn", "còn", "đạt", "ước", "tỉnh", "toàn", "tỷ lệ", "tỉ lệ", "số",
    "tổng", "tốc độ", "mặc dù", "do", "nhằm", "hành động", "thanh niên",
)  # fmt: skip
_WORK = re.compile(rf"(?:,|:| [-–]|) (?!{_TELLS}\b)[^\W\d]")
_TOLD = re.compile(r"\bđã\b")
_NEAR = 60  # characters behind the time in which a word of the past stands
_SPAN = _LONGEST + _NEAR


# Where one may stand: at the head, and at that of a clause or a sentence that begins with a word of time.
_CLAUSE = re.compile(r"[;.] (?=(?:ngày|tháng|qu[ýí]|năm|giai đoạn) [\divx])", re.IGNORECASE)


def read_opening_times(text: str, on: date | None, year: int | None) -> tuple[Schedule, ...]:
    """Return the times that open a task's `text` or clauses of it, in reading order; times of no year are of `year`.

    What was over by the day `on` is told, and no time of the task.
    """
    heads = [0, *(clause.end() for clause in _CLAUSE.finditer(text))]
    return tuple(time for head in heads for time in _read_at(text[head : head + _SPAN], on, year))


def _read_at(text: str, on: date | None, year: int | None) -> tuple[Schedule, ...]:
    words = text[:_LONGEST]
    folded = fold(words)
    if not _HEAD.match(folded):
        return ()
    said = complete_sentence(words, folded, [(0, len(words))], year, on)
    folded = fold(said.words)
    head, reading = _HEAD.match(folded), next(iter(find_periods(folded)), None)
    if not head or not reading or reading.start not in (head.start("time"), head.end("time")):
        return ()
    behind = fold(text[len(said.quote(0, reading.end)) :][:_NEAR])
    if not _WORK.match(behind) or _TOLD.search(behind) or (on and reading.value.end < on):
        return ()
    start = head.start("time")
    return tuple(
        Schedule(said.quote(start, reading.end), time.role, time.start, time.end, time.recurrence)
        for time in read_time_cell(said.words[start : reading.end], None)
    )
