"""The year in which a plan ends, by a title or heading: 'giai đoạn 2026-2030, tầm nhìn đến năm 2045' in 2030."""

import re
from functools import lru_cache

from dondoc.grammar.rules import Reading
from dondoc.grammar.times.periods import find_periods
from dondoc.grammar.times.stretches import Period
from dondoc.text import fold

_UP_TO = re.compile(r"\b(?:đến|trước|hết)(?: hết| trước)?(?: ngày)? $")
_LOOKS_OUT = re.compile(r"\b(?:tầm nhìn|định hướng)(?: (?:đến|tới))?(?: năm)? $")
_BEFORE_YEARS = 30  # characters before a year in which the words stand that say what it is

# 'Biểu 2. Chỉ tiêu giao quân năm 2027', 'Bảng số 3: …'
_CAPTION = re.compile(r"\W*(?:phụ )?(?:biểu|bảng)(?: số)? [\divx]{1,4}(?:[.:]| [-–])")
# 'APEC 2027', 'EXPO 2030': the year belongs to a name in capitals.
_EVENT = re.compile(r"\b[A-ZĐ]{3,} $")
_LONGEST_EVENT = 40  # characters


def years_set(words: str) -> tuple[Reading[Period], ...]:
    """Return the times of the title `words`, without the years of events where another year is named."""
    read = find_periods(fold(words))
    if words.isupper():
        return read
    own = tuple(one for one in read if one.rule != "year" or not _is_of_event(words, one.start))
    return own or read


def _is_of_event(words: str, year: int) -> bool:
    return bool(_EVENT.search(words, max(0, year - _LONGEST_EVENT), year))


@lru_cache(maxsize=256)
def last_year(words: str) -> str | None:
    """Return the last year that `words` name, or None; kept for a while, for all below a heading ask.

    The day of a cited document ('Kết luận số 5-KL/TU ngày 03/02/2024') is no horizon, and what a plan only looks out
    to ('đến năm 2030, tầm nhìn đến năm 2045') none where it names another.
    """
    folded = fold(words)
    named: list[int] = []
    looked_to: list[int] = []
    for reading in years_set(words):
        before = folded[max(0, reading.start - _BEFORE_YEARS) : reading.start]
        if reading.value.start == reading.value.end and not _UP_TO.search(before):
            continue
        (looked_to if _LOOKS_OUT.search(before) else named).append(reading.value.end.year)
    return str(max(named or looked_to)) if named or looked_to else None


# A scan may have lost the marks of 'đến': 'dén năm 2030', 'đên năm 2030', 'BEN NĂM 2030'.
_REACHES_TO = re.compile(
    r"\b(?:[bdđ][eèéẻẽẹêềếểễệ]n(?= năm)|đến|tới|hết|trước|vào|từ|sau|tầm nhìn)(?: hết| cuối| đến)? (?:năm )?20\d\d"
)


def reaches_to_a_year(title: str) -> bool:
    """Whether `title` names a year up to which, or from which on, a plan goes: 'Kế hoạch … đến năm 2030'."""
    return "20" in title and bool(_REACHES_TO.search(fold(title)))


def year_of_caption(words: str) -> str | None:
    """Return the last year that the caption of a table names, or None; other words are no caption."""
    return last_year(words) if "20" in words and _CAPTION.match(fold(words)) else None
