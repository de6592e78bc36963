"""Lines that are cells or parts of cells: which of them number the next row, and which go on below."""

import re
from collections.abc import Sequence
from functools import lru_cache

from dondoc.sources.heading_words import words_within
from dondoc.sources.listed_cells import is_dash, is_number

_LONGEST_WORD = 8  # characters
_FIGURES = re.compile(r"(?P<above>(?:\d{1,3}\.)*)(?P<last>\d{1,3})$")
_ROMANS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")


def counting_on(lines: Sequence[str]) -> list[bool]:
    """Which of `lines` number a row that may follow on those before it: '1', 'I', 'a)', '2' behind '1'."""
    seen: set[str | None] = {None}
    found = []
    for line in lines:
        mark = line.strip("().") if line and is_number(line) else ""
        found.append(bool(mark) and (is_dash(line) or _before(mark) in seen))
        if mark:
            seen.add(mark)
    return found


@lru_cache(maxsize=4096)
def goes_on(line: str) -> bool:
    """Whether the words of `line` cannot end a cell."""
    return len(line) > 1 and bool(words_within().search(line[-_LONGEST_WORD:].lower()))


def _before(mark: str) -> str | None:
    """What counts before `mark`; None where it is the first of its kind."""
    if figures := _FIGURES.match(mark):
        number = int(figures["last"])
        return f"{figures['above']}{number - 1}" if number > 1 else None
    if mark in _ROMANS:
        at = _ROMANS.index(mark)
        return _ROMANS[at - 1] if at else None
    return chr(ord(mark[-1]) - 1) if mark not in ("a", "A") else None
