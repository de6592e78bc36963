"""The year that a heading is about: 'Nhiệm vụ năm 2026'; not 'Mục tiêu đến năm 2030', when something ends."""

import re
from functools import lru_cache

from dondoc.grammar.times.periods_to_reach import find_horizons
from dondoc.grammar.times.plan_years import years_set
from dondoc.text import fold

_WHEN_IT_ENDS = re.compile(r"\b(?:đến|tới|hết|từ|sau|trước|tầm nhìn)(?: hết| trước)? $")
_YEAR = re.compile(r"(?:19|20)\d\d")
_BEFORE = 40  # characters before a year in which those words stand
_ONE_YEAR = "year"  # the rule of a year by itself


@lru_cache(maxsize=512)
def year_said(heading: str) -> int | None:
    """Return the year that `heading` is about, where it is about a single one."""
    if not _YEAR.search(heading):
        return None
    folded = fold(heading)
    own = {reading.start for reading in years_set(heading)}
    readings = [
        reading
        for reading in find_horizons(folded)
        if reading.start in own and not _WHEN_IT_ENDS.search(folded[max(0, reading.start - _BEFORE) : reading.start])
    ]
    years = {reading.value.start.year for reading in readings if reading.rule == _ONE_YEAR}
    return years.pop() if len(years) == 1 and len(readings) == 1 else None
