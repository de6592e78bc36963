"""The day in a letterhead, among whose words dirt is read: 'ngày 27 tháng: 02 năm 2026'.

Nothing else stands between the words and figures of a day, and nothing but a comma between a place and its day.
"""

import re
from functools import cache

from dondoc.data_files import data_beside

_DIRT = r" ?[^\w\s(]? "  # a mark behind a word


def with_clean_day(words: str) -> str:
    """Return the line `words` without the dirt in its day, and before it where the line is a place and a day."""
    day, whole = _day()
    if day.search(words) is None:
        return words
    words = day.sub(lambda read: " ".join(read.groups()), words)
    return whole.sub(r"\g<place>, \g<day>", words)


@cache
def _day() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words of a day with what may be between them, and a line that is a place and a day."""
    data = data_beside(__package__, "misread.yaml")
    day, month, year = data["day"], data["month"], data["year"]
    pieces = (rf"\b({day})", r"(\d{1,2})", f"({month})", r"(\d{1,2})", f"({year})", r"((?:19|20)\d\d)")
    clean = rf"{day} \d{{1,2}} {month} \d{{1,2}} {year} (?:19|20)\d\d"
    place = rf"^(?P<place>[^\W\d][^\d,;:]{{1,30}}), ?\S{{0,2}} (?P<day>{clean})\W{{0,3}}$"
    return re.compile(_DIRT.join(pieces)), re.compile(place)
