"""Terms of the National Assembly: which one an act of a year may be of ('Luật số 16/2017/QH14').

A term runs from one first session to the next, in the summer of an election year; either may act in that year. The
elections are public record.
"""

import re

_FIRST_YEARS = {11: 2002, 12: 2007, 13: 2011, 14: 2016, 15: 2021, 16: 2026}
_ACT = re.compile(r"\d+/(?P<year>(?:19|20)\d\d)/QH(?P<term>\d+)")


def other_assembly(number: str) -> str | None:
    """Return the terms that an act with the year of `number` may be of, where its own is none of them."""
    match = _ACT.fullmatch(number)
    if match is None:
        return None
    year, term = int(match["year"]), int(match["term"])
    begun = [each for each, first in _FIRST_YEARS.items() if first <= year]
    if not begun:
        return None
    possible = {begun[-1], begun[-1] - 1} if _FIRST_YEARS[begun[-1]] == year else {begun[-1]}
    return None if term in possible else ", ".join(f"QH{each}" for each in sorted(possible))
