"""Cells between bars that may stand alone in their row: titles across the table, times, notes below it."""

import re
from collections.abc import Sequence

from dondoc.sources.heading_words import bare

_HEADS_ROWS = re.compile(r"(?:thang|quy|phan|nhom|muc) (?:\d|[ivx])|(?:[ivx]+|[a-z])[.)] ")
_TIME = re.compile(
    r"(?:(?:truoc|den|het|trong|xong|cham nhat) )*"
    r"(?:(?:thang|quy|nam|ngay|giai doan|gd) (?:\d|[ivx])|q\. ?[ivx\d]|\d{1,2}/\d|20\d\d\b)"
)
_YEAR = re.compile(r"\b20\d\d\b")
_STANDS_ALONE = re.compile(r"(?:ghi chu|luu y|chu thich) ?:|tong cong\b")  # over the whole width of a table
_MARKS = " *_"


def words_of(cell: Sequence[str]) -> str:
    """Return the words of `cell` without the marks of emphasis around them."""
    return " ".join(" ".join(cell).split()).strip(_MARKS)


def is_time(cell: Sequence[str]) -> bool:
    """Return whether `cell` says a month or quarter."""
    return bool(_TIME.match(bare(words_of(cell))))


def is_dated(cell: Sequence[str]) -> bool:
    """Return whether `cell` says a month, quarter or years, and of which year: 'QUÝ I/2026'."""
    return is_time(cell) and bool(_YEAR.search(words_of(cell)))


def stands_across(cell: Sequence[str]) -> bool:
    """Return whether `cell` runs across the table over other rows: a title in capitals, or with the number of one."""
    words = words_of(cell)
    return is_title(words) or (heads_rows(words) and not words[0].islower())  # 'a) …' may be a row with empty cells


def heads_rows(words: str) -> bool:
    """Return whether `words` begin with the number of a part, month or quarter: 'II. Đê điều', 'Tháng 3'."""
    return bool(_HEADS_ROWS.match(bare(words)))


def is_note(words: str) -> bool:
    """Return whether `words` are a note or a sum over the whole width of a table."""
    return bool(_STANDS_ALONE.match(bare(words)))


def is_title(words: str) -> bool:
    """Return whether `words` are a title in capitals: 'THÁNG 3', and no 'UBND' or 'Q. III/2026'."""
    return words.isupper() and len(words.split()) > 1 and not words.startswith("Q.")
