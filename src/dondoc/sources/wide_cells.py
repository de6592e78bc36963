"""Cells over several columns: one that holds a figure says it of each, any other stands in the first alone.

'45' over 'Năm 2025' and 'Năm 2027' is what is due in both years. A year over several columns heads them, and the number
of a row, which stands in its first cell, is no figure.
"""

import re
from functools import cache

from dondoc.data_files import data_beside

_LONGEST = 40  # characters


def repeats_across(words: str, place: int) -> bool:
    """Return whether the cell `words`, the one at `place` of its row, says the same of every column under it."""
    return place > 0 and len(words) <= _LONGEST and bool(_figure().fullmatch(words))


@cache
def _figure() -> re.Pattern[str]:
    words: list[str] = data_beside(__package__, "heading_words.yaml")["before_figures"]
    before = "|".join(map(re.escape, words))
    number = r"\d{1,9}(?:[.,]\d{1,9}){0,4}"
    return re.compile(
        rf"(?!(?:19|20)\d\d(?![.,\d]))(?:(?:{before}|[≥≤<>~≈=]{{1,2}}) ?){{0,2}}{number} ?%?(?: ?[-–÷] ?{number} ?%?)?",
        re.IGNORECASE,
    )
