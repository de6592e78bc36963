"""Numbers of documents: '139/QĐ-UBND', '158/2024/QH15', '11-NQ/TW', and the dates beside them.

State bodies write number/kind-issuer, with the year between for law-making acts (Nghị định 30/2020/NĐ-CP); the Party
writes number-kind/level. Read as written: a slip such as '06/NQ-TU' is corrected by nobody here.
"""

import re
from dataclasses import dataclass
from datetime import date

from dondoc.grammar.periods import find_periods
from dondoc.text import fold

NUMBER_OF_DOCUMENT = re.compile(
    r"(?<![\w/.-])(?P<number>\d{1,5} ?(?:/(?:19|20)\d\d/(?:QH\d+|[A-ZĐ]{2,}[A-ZĐa-z]*(?:-[A-ZĐ][A-ZĐa-z]+)+)"
    r"|/[A-ZĐ]{1,4}[a-zA-Z]{0,2} ?- ?[A-ZĐ][\w&]*(?:-[A-ZĐ]\w*)*|- ?[A-ZĐ]{1,4}[a-z]{0,2}/[A-ZĐ]{2}\w*))"
)
_CITED_WITH_DATE = re.compile(r"ngày \d")


@dataclass(frozen=True, slots=True)
class NumberedDocument:
    """A document's number as written (spaces closed up), with the date that follows it directly, if any."""

    number: str
    issued_on: date | None
    start: int
    end: int


def find_document_numbers(text: str) -> list[NumberedDocument]:
    """Return the numbers of documents in `text`, in reading order."""
    found = []
    for match in NUMBER_OF_DOCUMENT.finditer(text):
        after = fold(text[match.end() : match.end() + 45]).lstrip(" ,")
        day = None
        if _CITED_WITH_DATE.match(after):
            day = next((period.value.end for period in find_periods(after) if period.start == 0), None)
        found.append(NumberedDocument(match["number"].replace(" ", ""), day, match.start(), match.end()))
    return found
