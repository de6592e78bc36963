"""When something is to be done: what the time cells of a table and the sentences of a task say.

In a cell every period counts. In running text years stand everywhere (in titles, in names of plans), so only a period
that a word of time introduces ('trong', 'trước', 'hết', 'chậm nhất') is a schedule.

'Trước' excludes the day it names and 'chậm nhất' includes it: a task due 'trước ngày 15/11' is late on the 15th.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from dondoc.grammar.listed_times import apart, each_named
from dondoc.grammar.patterns import any_word_of, has_figure, holds_any
from dondoc.grammar.periods import find_periods, find_periods_after, windows_after
from dondoc.grammar.rules import Reading
from dondoc.grammar.stretches import Period
from dondoc.grammar.unsaid_years import Completed, complete_sentence
from dondoc.model import Recurrence, Schedule, ScheduleRole
from dondoc.text import collapse, fold

RECURRENCES: tuple[tuple[Recurrence, re.Pattern[str]], ...] = (
    ("yearly", re.compile(r"\bh[ằà]ng năm\b|\bmỗi năm\b|\bthường niên\b")),
    ("quarterly", re.compile(r"\b(?:h[ằà]ng|mỗi) qu[ýí]\b")),
    ("monthly", re.compile(r"\bh[ằà]ng tháng\b|\bmỗi tháng\b")),
)
# In a time cell alone: '02 lần/năm'; a sentence counts so what is done, too.
_TIMES_A: tuple[tuple[Recurrence, re.Pattern[str]], ...] = (
    ("yearly", re.compile(r"\blần ?(?:/|một|mỗi|trong|hàng|hằng) ?(?:01 |1 |một )?năm\b")),
    ("quarterly", re.compile(r"\blần ?(?:/|một|mỗi|trong|hàng|hằng) ?qu[ýí]\b|\bcuối (?:của )?(?:mỗi )?qu[ýí]\s*$")),
    ("monthly", re.compile(r"\blần ?(?:/|một|mỗi|trong|hàng|hằng) ?tháng\b")),
)
_INTRODUCED = re.compile(
    r"""(?:^|[\s(,;])(?P<words>
          (?:xong[ ])? (?P<before> trước(?:[ ]thời[ ](?:hạn|điểm))? )
        | (?P<until> (?:chậm|muộn)[ ]nhất(?:[ ](?:là|vào|trong|đến|cuối))* | không[ ](?:quá|muộn[ ]hơn|chậm[ ]hơn)
            | (?:cho[ ])?đến[ ]hết | hết | xong(?:[ ]trong)? )
        | (?P<towards> (?:đến|tới)(?:[ ]cuối)? )
        | (?P<at> vào(?:[ ]cuối)? )
        | (?P<later> sau )
        | (?P<since> (?:bắt[ ]đầu[ ]|kể[ ])?từ )
        | (?P<within> trong(?:[ ](?:cuối|vòng|thời[ ]hạn|thời[ ]gian))? | hoàn[ ]thành(?:[ ]vào)?(?:[ ]cuối)?
            | (?:thời[ ]hạn|hoàn[ ]thành|thời[ ]gian(?:[ ](?:thực[ ]hiện|hoàn[ ]thành))?)[ ]?: )
        )[ ](?P<hour>(?:\d{1,2}[ ]?(?:giờ|h|g)(?:[ ]?\d{1,2}'?(?:[ ]?phút)?)?|\d{1,2}:\d\d)
            (?:[ ](?:sáng|trưa|chiều|tối))?,?[ ])?(?:ngày[ ])?$""",
    re.VERBOSE,
)
# What was reached, or was not, before the document: 'kết quả trong năm 2024', 'chưa giải ngân hết năm 2024'.
_PAST = re.compile(
    r"\b(?:(?<!báo cáo )(?<!công bố )kết quả|báo cáo kết quả(?= \w)"
    r"|số liệu|đã|chưa|(?<!số )(?<!phần )còn lại|chuyển tiếp)\b[^,;.]{0,40}$"
)
# 'Luật có hiệu lực từ ngày …', 'tính từ ngày …', 'nhận hồ sơ từ …': what begins is nothing that is told to be done.
_OTHER_BEGINNING = re.compile(
    r"\b(?:hiệu lực(?: thi hành)?|áp dụng|tính|kể|ngày|bắt nguồn|phát sinh|sinh|thành lập|hoạt động|nghỉ|vận hành"
    r"|tồn tại|xảy ra|được (?:giao|cấp|phê duyệt|ban hành|thành lập|công nhận|bổ nhiệm|tuyển dụng))$"
)
_IS_DONE = re.compile(r"\bđã\b[^,;.]{0,60}$")
_GOES_TO = re.compile(r",? ?(?:đến|tới|[-–—])(?: \w| ?\d)")
_LOOK_BACK = 90  # characters: the longest introduction, and what was said before it
_LOOK_AHEAD = 60  # characters from a word of time to the end of its period
_HINT = re.compile(
    any_word_of(
        "trong",
        "trước",
        "hết",
        "nhất",
        "xong",
        "thành",
        "hơn",
        "hạn",
        "từ(?= (?:ngày|tháng|quý) )",
        "gian(?=[^.;,:]{0,12}:)",
        *(rf"{word}(?= (?:cuối )?(?:(?:năm|quý|tháng|ngày) \w|\d{{1,2}}/\d))" for word in ("đến", "tới", "vào")),
        "điểm(?= \\d{1,2}/\\d)",
    )
    + r"\b"
)
# Every time has a figure, or is one of the few that are told in words: 'quý IV', 'tháng cuối năm'.
_TIMES_IN_WORDS = ("quý", "quí", "đầu năm", "cuối năm")
# 'Đến năm 2030, …', 'phấn đấu đến năm 2030 …' set a time; 'Chương trình phát triển đô thị đến năm 2030' is called so.
_OPENS_CLAUSE = re.compile(
    r"(?:^|[.;:] )(?:[-–+] )?$|(?:^|[.;:, ])từ nay $|\b(?:phấn đấu|mục tiêu(?! quốc gia))(?: là)?,? $"
)
_NO_CLAUSE = re.compile(r" ?(?:[).;”\"]|và\b|tầm nhìn|định hướng|$)")
_AFTER_COMMA = re.compile(r"(?:, | và )$")
_TELLS_WHAT = re.compile(r",? (?:cơ bản )?(?:phấn đấu|hoàn thành|hình thành|đạt|có|đưa|toàn bộ|tất cả|100)\b")
_EXPECTED = ("dự kiến ", "ước ", "tầm nhìn ", "định hướng ")
_LONGEST_NAME = 300  # characters: of a name in quotes
_RANGE = re.compile(r"[-–—÷]|\bđến\b|\btới\b")
# 'Năm 2026 và các năm tiếp theo': what begins then and is not over when the year is.
_GOES_ON = re.compile(
    r",? (?:và|cùng|đến|tới) (?:các|những|mọi) (?:năm|quý|tháng) (?:tiếp theo|tiếp sau|kế tiếp|về sau|sau|tới)\b"
)
# 'Trước mùa mưa năm 2026', 'trước năm học 2026-2027': the year says which one it is, and no calendar when that begins.
_BEFORE_EVENT = re.compile(
    r"(?:(?:hoàn thành|xong) )?trước (?:khi|khai giảng|(?:kỳ|đợt|dịp|lễ|hội nghị|đại hội|ngày hội|bầu cử)\b"
    r"|(?:đầu )?(?:mùa|vụ|năm học|tết|kỳ thi)\b)"
)
# 'Trước ngày 30/6 và 31/12/2026': the word of time stands before the first day only.
_EARLIER_DAY = re.compile(r"\d{1,2}/\d{1,2}(?:/\d{4})?(?: và |, )(?:ngày )?$")
_DAY = "day"
_ENDS = ("before", "until", "towards", "later")  # words that say by when, or from when on, whatever follows
_YEAR = "year"
_SCHOOL_YEAR = "school-year"
_YEARS = "years"  # the rule of what runs from year to year: told more often than set
_PART = re.compile(r"[;\n]")


def read_time_cell(cell: str, role: ScheduleRole | None) -> tuple[Schedule, ...]:
    """Return the schedules in the table cell `cell`, in reading order.

    `role` is what the column's heading says; None where the table has a single time column: then a span of years
    (or a recurrence) is a period and anything shorter a deadline. Words that name no time ('Thường xuyên') are kept
    as a schedule without dates, so that nothing that was written is lost.
    """
    return _read_time_cell(collapse(cell), role)


@lru_cache(maxsize=4096)
def _read_time_cell(cell: str, role: ScheduleRole | None) -> tuple[Schedule, ...]:
    if _BARE_QUARTER.fullmatch(cell):
        return tuple(replace(time, raw=cell) for time in _read_part(f"quý {cell}", role))
    parts = [part.strip() for piece in _PART.split(cell) for part in each_named(piece)]
    read = [schedule for part in parts if part for schedule in _read_part(part, role)]
    return tuple(dict.fromkeys(read))


_BARE_QUARTER = re.compile(r"(?:IV|I{1,3})(?: ?[-–,] ?(?:IV|I{1,3}))? ?/ ?(?:19|20)\d\d")


def _read_part(part: str, role: ScheduleRole | None) -> list[Schedule]:
    said, folded = Completed(part), fold(part)
    periods = find_periods(folded)
    recurrence = find_recurrence(folded) or _times_a(folded)
    if recurrence:
        years = periods[0].value if periods and periods[0].value.spans_years else None
        first, last = (years.start, years.end) if years else (None, None)
        return [Schedule(part, role or "period", first, last, recurrence)]
    if periods and periods[0].rule in (_YEAR, _YEARS, _SCHOOL_YEAR) and _BEFORE_EVENT.match(folded):
        return [Schedule(part, role or "deadline")]
    if not periods:
        return [Schedule(part, role or "period")] if any(letter.isalnum() for letter in part) else []
    raw = part if len(periods) == 1 else None
    return [_schedule(said.quote, folded, each, _introduction(folded, each), role, raw) for each in periods]


def due_before(schedule: Schedule) -> Schedule:
    """`schedule` under words that say 'before' for it: what is done 'trước' a day is late on that day."""
    if schedule.start is None or schedule.recurrence:
        return schedule
    return Schedule(schedule.raw, "deadline", None, schedule.start - timedelta(days=1))


def find_recurrence(folded: str) -> Recurrence | None:
    """Return how often `folded` text says that something recurs, or None."""
    return next((name for name, pattern in RECURRENCES if pattern.search(folded)), None)


def _times_a(folded: str) -> Recurrence | None:
    return next((name for name, pattern in _TIMES_A if pattern.search(folded)), None)


def find_schedules(text: str, issued_on: date | None = None, year: int | None = None) -> tuple[Schedule, ...]:
    """Return the schedules that the running text of a task sets, in reading order, each once.

    What lay 'trong' or 'hết' a time that was over when the document was issued is told, not set. `year` is that of
    times that say none.
    """
    folded = fold(text)
    if not (has_figure(folded) or holds_any(folded, _TIMES_IN_WORDS)):
        return ()
    hints = [hint.start() for hint in _HINT.finditer(folded)]
    if not hints:
        return ()
    windows = windows_after(hints, _LOOK_AHEAD)
    said = complete_sentence(text, folded, windows, year, issued_on)
    if said.places:
        folded = fold(said.words)
        hints = [hint.start() for hint in _HINT.finditer(folded)]
    found = [
        _schedule(said.quote, folded, reading, words)
        for found_there in find_periods_after(folded, hints, _LOOK_AHEAD)
        for reading in apart(found_there, folded)
        if (words := _introduction(folded, reading)) and _sets_time(words, reading, folded, issued_on)
    ]
    return tuple(dict.fromkeys(found))


def _sets_time(words: re.Match[str], reading: Reading[Period], folded: str, issued_on: date | None) -> bool:
    if words["since"]:
        if _is_range(folded[reading.start : reading.end]):
            return reading.rule not in (_YEARS, _SCHOOL_YEAR)
        return _begins(words, reading, folded, issued_on)
    if words["later"]:
        return False
    if words["towards"] or words["at"]:
        return _aims(words, reading, folded) and (issued_on is None or reading.value.end >= issued_on)
    if not words["within"] and words["until"] != "hết":
        return True
    over = issued_on is not None and reading.value.end < issued_on
    return not over and not _PAST.search(words.string[: words.start("words")])


def _begins(words: re.Match[str], reading: Reading[Period], folded: str, issued_on: date | None) -> bool:
    """Whether 'từ quý II/2026' says from when on something is done: from a day to come, and not up to another.

    'Luật có hiệu lực từ ngày 01/7/2026' and 'mô hình áp dụng từ …' tell of something else.
    """
    if reading.rule in (_YEAR, _SCHOOL_YEAR) or issued_on is None or reading.value.end < issued_on:
        return False
    before = words.string[: words.start("words")].rstrip(" (")
    return not (
        _OTHER_BEGINNING.search(before.rstrip(" ,")) or _IS_DONE.search(before) or _GOES_TO.match(folded, reading.end)
    )


def _aims(words: re.Match[str], reading: Reading[Period], folded: str) -> bool:
    """Whether 'đến năm 2030' or 'vào năm 2030' says by when something is done, and is no part of a name."""
    place = reading.start - len(words.string) + words.start("words")
    before = folded[max(0, place - _LONGEST_NAME) : place]
    if before.endswith(_EXPECTED) or _is_quoted(before):
        return False
    if words["at"]:
        return not reading.value.spans_years
    after = folded[reading.end : reading.end + _LOOK_AHEAD]
    if _OPENS_CLAUSE.search(before):
        return not _NO_CLAUSE.match(after)
    return bool(_AFTER_COMMA.search(before) and _TELLS_WHAT.match(after))


def _is_quoted(before: str) -> bool:
    """Whether the words `before` end inside a name in quotes."""
    sentence = before[before.rfind(". ") + 1 :]
    return before.rfind("“") > before.rfind("”") or sentence.count('"') % 2 == 1


def _introduction(folded: str, reading: Reading[Period]) -> re.Match[str] | None:
    before = folded[max(0, reading.start - _LOOK_BACK) : reading.start]
    if words := _INTRODUCED.search(before):
        return words
    earlier = _EARLIER_DAY.search(before) if reading.rule == _DAY else None
    shared = _INTRODUCED.search(before[: earlier.start()]) if earlier else None
    return shared if shared and (shared["before"] or shared["until"]) else None


def _is_range(words: str) -> bool:
    return bool(_RANGE.search(words))


def _schedule(
    quote: Callable[[int, int], str],
    folded: str,
    reading: Reading[Period],
    words: re.Match[str] | None,
    role: ScheduleRole | None = None,
    raw: str | None = None,
) -> Schedule:
    """What `reading` sets behind the `words` that introduce it, if any do."""
    period, start = reading.value, reading.start
    if words:
        start = max(0, reading.start - _LOOK_BACK) + words.start("words")
    more = None if words and any(words[name] for name in _ENDS) else _GOES_ON.match(folded, reading.end)
    raw = raw if raw is not None else quote(start, more.end() if more else reading.end).rstrip()
    if more:
        return Schedule(raw, role or "period", period.start, None)
    if words and words["before"] and words["hour"]:
        return Schedule(raw, role or "deadline", None, period.end)
    if words and words["before"]:
        return Schedule(raw, role or "deadline", None, period.start - timedelta(days=1))
    if words and words["later"]:
        return Schedule(raw, role or "period", period.end + timedelta(days=1), None)
    if (
        words
        and words["since"]
        and (reading.rule == _SCHOOL_YEAR or not _is_range(folded[reading.start : reading.end]))
    ):
        return Schedule(raw, role or "period", period.start, None)
    if words and (words["until"] or (words["towards"] and not period.spans_years)):
        return Schedule(raw, role or "deadline", None, period.end)
    return Schedule(raw, role or ("period" if period.spans_years else "deadline"), period.start, period.end)
