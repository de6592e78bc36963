"""Terms of the Party's Central Committee: which one a resolution of a day belongs to ('khóa XI').

A term runs from one National Congress to the next. The days on which the congresses opened are public record.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from dondoc.grammar.patterns import holds_any
from dondoc.text import fold

CONGRESSES = (
    ("VI", date(1986, 12, 15)),
    ("VII", date(1991, 6, 24)),
    ("VIII", date(1996, 6, 28)),
    ("IX", date(2001, 4, 19)),
    ("X", date(2006, 4, 18)),
    ("XI", date(2011, 1, 12)),
    ("XII", date(2016, 1, 20)),
    ("XIII", date(2021, 1, 26)),
    ("XIV", date(2026, 1, 19)),
)
_LENGTH_OF_CONGRESS = timedelta(days=15)  # the outgoing committee signs until the new one is chosen
_TERM = re.compile(
    r"\b(?:trung ương(?: đảng)?(?: cộng sản việt nam)?|bộ chính trị|ban bí thư)(?:,? ?\(?)"
    r"(?P<term>khoá (?P<roman>[ivx]+))\b"
)
_SPELLINGS = ("hoá", "hóa", "HOÁ", "HÓA")  # of what every term is called by
_NEXT_DOCUMENT = re.compile(r" số \d|\n")
_REACH = 200  # characters after a number in which its committee is named


@dataclass(frozen=True, slots=True)
class WrongTerm:
    """The characters [start, end) name a term that a document of its day cannot be of; `expected` is the right one."""

    start: int
    end: int
    expected: str


def find_wrong_term(text: str, after: int, issued_on: date) -> WrongTerm | None:
    """Return the wrong term that canonical `text` gives a document of `issued_on` whose number ends at `after`."""
    words = text[after : after + _REACH]
    if not holds_any(words, _SPELLINGS):
        return None
    folded = fold(words)
    following = _NEXT_DOCUMENT.search(folded)
    match = _TERM.search(folded, 0, following.start() if following else len(folded))
    if match is None:
        return None
    terms = _terms_on(issued_on)
    roman = match["roman"].upper()
    if not terms or roman in terms:
        return None
    return WrongTerm(after + match.start("term"), after + match.end("term"), terms[-1])


def _terms_on(day: date) -> list[str]:
    """The terms that a document of `day` may be of: two while a congress sits, none before the first that is known."""
    begun = [(roman, opened) for roman, opened in CONGRESSES if opened <= day]
    around = [roman for roman, opened in begun if day - opened <= _LENGTH_OF_CONGRESS]
    if not begun:
        return []
    index = len(begun) - 1
    return [begun[index - 1][0], begun[index][0]] if around and index else [begun[index][0]]
