"""The day on which an assembly passed a resolution, as its last sentence says: no later than the one it is dated."""

import re
from collections.abc import Iterator
from datetime import date

from dondoc.grammar.patterns import matches_at
from dondoc.text import fold

_PASSED = "thông qua ngày "
_DAY = re.compile(
    rf"{_PASSED}(?P<day>\d{{1,2}})(?:/| tháng )(?P<month>\d{{1,2}})(?:/| năm )(?P<year>(?:19|20)\d\d)(?!\d)"
)
_OF_ITSELF = re.compile(r"nghị quyết (?:này )?(?:đã )?được [^.;\n]{0,120}$")
_REACH = 170  # characters


def find_passing_days(text: str) -> Iterator[tuple[int, int, date]]:
    """Yield the places [start, end) in canonical `text` that say when it was passed itself, and the days."""
    for match in matches_at(_PASSED, _DAY, text):
        if _OF_ITSELF.search(fold(text[max(0, match.start() - _REACH) : match.start()])):
            try:
                day = date(int(match["year"]), int(match["month"]), int(match["day"]))
            except ValueError:  # no calendar has it, which is told as that
                continue
            yield match.start("day"), match.end(), day
