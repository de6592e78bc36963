"""The forms in which numbers of documents are written, and where they stand in a text."""

import re
from collections.abc import Iterator

from dondoc.grammar.documents.cited_issuers import KINDS_IN_CAPITALS
from dondoc.grammar.documents.landmarks import KINDS
from dondoc.grammar.patterns import any_of
from dondoc.text import fold

_PARTY_KINDS = any_of("NQ", "KL", "CT", "QĐ", "KH", "CTr", "CTR", "HD", "TB", "BC", "QC", "QyĐ", "ĐA")
ISSUERS_IN_CAPITALS = any_of("UBND", "HĐND", "CP", "TTg", "VPCP", "[BS][A-ZĐ]{1,7}")
_FORMS = any_of(
    r"/ ?(?:19|20)\d\d/(?:(?:UBTV)?QH\d+|[A-ZĐ]{2,}[A-ZĐa-z]*(?: ?(?:-\n|[-/] ?)[A-ZĐ][A-ZĐa-z&]+(?:(?<=QH)\d\d?)?)+)",
    r"/[A-ZĐ]{2,5}/[A-ZĐ]{2,}-[A-ZĐ]{2,}",
    rf"/(?:(?:19|20)\d\d/)?{KINDS_IN_CAPITALS}\.(?:U[BN]\w*|[A-ZĐ]{{2,12}}(?![\w/-]))",
    rf"/(?:(?:19|20)\d\d/)?{KINDS_IN_CAPITALS} ?{ISSUERS_IN_CAPITALS}(?![\w/-])",
    r"(?:NQ|CT|KL|QĐ|CTr|KH)/T[WU](?!\w)",
    r"/[A-ZĐ][A-ZĐ&]{4,11}[-–]\n?[A-ZĐ][\w&]*(?:[-.][A-ZĐ]\w*)*",
    r"/ ?[A-ZĐ]{1,4}[a-zA-Z]{0,2} ?[-–][ \n]?[A-ZĐ][\w&]*(?:[-.][A-ZĐ]\w*)*",
    r"- ?(?:QyĐ|[A-ZĐ]{1,4}[a-z]{0,2})/[A-ZĐ]{2}\w*(?:-[A-ZĐ]{1,6}\d{0,2}(?![\w/]))?",
    rf"-{_PARTY_KINDS}(?![\w/-])",
)
# A scan parts the figures of a number: 'số 3 7/NQ-HĐND'.
_PARTED = r"(?:(?<=ố )\d )?"
# The Government's resolutions upon one of the Assembly are counted under its number: 'số 66.7/2025/NQ-CP'.
_UNDER_ANOTHER = r"(?:\.\d{1,3}(?= ?/ ?20\d\d/NQ\b))?"
NUMBER_OF_DOCUMENT = re.compile(
    rf"(?P<number>{_PARTED}[0-9](?:(?<=ố\d)|(?<![\w/.-]\d))\d{{0,4}}[a-dđ]?{_UNDER_ANOTHER} ?{_FORMS})"
)
# Each of its forms has one of these signs, before which its figures stand: signs are rarer than figures.
_SIGNS = (re.compile(r"/(?= ?[A-ZĐ]| ?(?:19|20)\d\d/)"), re.compile(r"-(?<=[0-9a-dđ ]-)(?= ?[A-ZĐ])"))
_FIGURES = re.compile(rf"{_PARTED}(?:\d{{1,3}}\.)?\d{{1,5}}(?:[a-dđ]? ?| ?(?:NQ|CT|KL|QĐ|CTr|KH))$")
_LONGEST_FIGURES = 12  # characters, with the letters, the space behind them, and what a scan parted
# An office may write itself alone behind the figures: 'Tờ trình số 126/SKHĐT'; the kind before tells that it is one.
_OF_OFFICE = re.compile(r"(?P<number>\d{1,5} ?/ ?(?:[A-ZĐ][A-ZĐ&]{1,11}|TTg))(?![\w/-])")
_NAMED_BEFORE = re.compile(rf"\b{any_of(*KINDS, 'văn bản')}(?: số:?)? $")


def numbers_in(text: str) -> Iterator[re.Match[str]]:
    """The numbers in `text`, as a search for `NUMBER_OF_DOCUMENT` finds them, from sign to sign."""
    done = 0
    for sign in sorted(found.start() for pattern in _SIGNS for found in pattern.finditer(text)):
        figures = _FIGURES.search(text, max(done, sign - _LONGEST_FIGURES), sign)
        if figures is None:
            continue
        match = NUMBER_OF_DOCUMENT.match(text, figures.start()) or _number_of_office(text, figures.start())
        if match:
            done = match.end()
            yield match


def _number_of_office(text: str, start: int) -> re.Match[str] | None:
    match = _OF_OFFICE.match(text, start)
    return match if match and _NAMED_BEFORE.search(fold(text[max(0, start - 40) : start])) else None
