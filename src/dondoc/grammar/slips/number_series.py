"""Series of document numbers: within one, a later number has a later day.

Numbers of the State's central bodies start again each year, those of the Party each term. Suffixes that many issuers
share ('KH-UBND') are no series, for the same number then stands for several documents.
"""

import re
from datetime import date

from dondoc.grammar.documents.party_terms import CONGRESSES

_CENTRAL = re.compile(r"(?P<figure>\d+)/(?:\d{4}/)?(?P<suffix>[A-ZĐa-z]+-(?:CP|TTg)|QH\d+)")
_PARTY = re.compile(r"(?P<figure>\d+)-(?P<suffix>[A-ZĐ]+r?/(?P<level>TW|TU))")
_MONTHS_OF_PROVINCIAL_CONGRESSES = range(8, 12)  # of the year before a National Congress

Series = tuple[str, str]


def series_of(number: str, issued_on: date) -> tuple[Series, int] | None:
    """Return the series of the document `number` of `issued_on` and its figure there; None where there is none."""
    if match := _CENTRAL.fullmatch(number):
        return (match["suffix"], str(issued_on.year)), int(match["figure"])
    if match := _PARTY.fullmatch(number):
        term = _term(issued_on, provincial=match["level"] == "TU")
        return ((match["suffix"], term), int(match["figure"])) if term else None
    return None


def _term(day: date, *, provincial: bool) -> str | None:
    """The term that `day` lies in; a province's begins some months before, and in those months none is certain."""
    if not provincial:
        return next((roman for roman, opened in reversed(CONGRESSES) if opened <= day), None)
    for roman, opened in reversed(CONGRESSES):
        months = opened.year - 1 if opened.month < _MONTHS_OF_PROVINCIAL_CONGRESSES.start else opened.year
        if day.year == months and day.month in _MONTHS_OF_PROVINCIAL_CONGRESSES:
            return None
        if (day.year, day.month) >= (months, _MONTHS_OF_PROVINCIAL_CONGRESSES.stop):
            return roman
    return None
