"""Tables in plain text with a cell a line and no column of numbers.

The headings stand below each other, and then, row after row, as many lines as there are headings. Nothing numbers the
rows; what tells them is a column that says when in each of them. A row of one line heads those below it.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from dondoc.sources.heading_words import bare, heading_words

_FEWEST_COLUMNS, MOST_COLUMNS = 3, 8
_FEWEST_ROWS, _ENOUGH_ROWS = 3, 10
_FEWEST_CELLS = 2  # with words, of a row
MOST_LINES = (_ENOUGH_ROWS + 2) * MOST_COLUMNS  # that tell whether a table begins
_LONGEST_HEADING = 40  # characters
_LONGEST_TIME = 60
_TIMED = 0.75  # of the rows say when
_TIME = re.compile(
    r"(?:(?:truoc|den|het|trong|xong|hoan thanh|cham nhat|giua|cuoi|dau) )*"
    r"(?:(?:thang|quy|nam|ngay|giai doan) (?:\d|[ivx])|q\. ?[ivx\d]|\d{1,2}/\d|20\d\d\b"
    r"|thuong xuyen|hang (?:nam|quy|thang))"
)
_OVER_TIMES = re.compile(r"\b(?:thoi (?:gian|han|diem)|han|tien do|lo trinh|hoan thanh|ngay|bat dau|ket thuc)\b")
_STOPS = (".", ";", ":", ",")


class Unnumbered(NamedTuple):
    """How many columns a table has, and which of them say when."""

    width: int
    times: tuple[int, ...]


def may_begin(line: str) -> bool:
    """Whether `line` may be the first heading of such a table, as few lines are."""
    return _may_head(line) and _is_known(line)


def find_unnumbered(lines: Sequence[str]) -> Unnumbered | None:
    """Return the form of the table whose headings begin with the first of `lines`; None where none does.

    The headings are as many as leave rows below them that say when in a column of their own.
    """
    heads = next((at for at, line in enumerate(lines[:MOST_COLUMNS]) if not _may_head(line)), MOST_COLUMNS)
    for width in range(min(heads, len(lines)), _FEWEST_COLUMNS - 1, -1):
        if sum(map(_is_known, lines[:width])) * 2 <= width:
            continue
        times = tuple(at for at, line in enumerate(lines[:width]) if _OVER_TIMES.search(bare(line)))
        if times and _has_rows(lines[width:], form := Unnumbered(width, times)):
            return form
    return None


def length_of_row(lines: Sequence[str], form: Unnumbered) -> int:
    """How many of `lines` the row takes that begins with the first: all of the width, 1 if it heads others, or 0."""
    if _is_row(lines, form) and (_is_timed(lines, form) or _is_row(lines[form.width :], form, timed=True)):
        return form.width
    return 1 if lines and lines[0].strip() and _is_row(lines[1:], form, timed=True) else 0


def _has_rows(lines: Sequence[str], form: Unnumbered) -> bool:
    at = whole = timed = 0
    while whole < _ENOUGH_ROWS and (length := length_of_row(lines[at:], form)):
        whole += length == form.width
        timed += length == form.width and _is_timed(lines[at:], form)
        at += length
    return whole >= _FEWEST_ROWS and timed >= _TIMED * whole


def _is_row(lines: Sequence[str], form: Unnumbered, *, timed: bool = False) -> bool:
    cells = [line.strip() for line in lines[: form.width]]
    if len(cells) < form.width or sum(map(bool, cells)) < _FEWEST_CELLS:
        return False
    told = [_says_when(cell) for cell in cells]
    if timed and not any(told):
        return False
    return all(told[at] == bool(cells[at]) if at in form.times else not told[at] for at in range(form.width))


def _is_timed(lines: Sequence[str], form: Unnumbered) -> bool:
    return any(lines[at].strip() for at in form.times)


def _says_when(words: str) -> bool:
    return len(words) <= _LONGEST_TIME and bool(_TIME.match(bare(words)))


def _may_head(line: str) -> bool:
    words = line.strip()
    return 0 < len(words) <= _LONGEST_HEADING and words[0].isupper() and not words.endswith(_STOPS)


def _is_known(line: str) -> bool:
    return bool(heading_words().search(bare(line)))
