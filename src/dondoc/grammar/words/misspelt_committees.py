"""Short forms of committees and councils that the hand misspelt: 'UBDN tỉnh', 'UNBD các xã', 'HNĐD phường'.

Other bodies are shortened in four letters, too; what stands behind these two is a place, or a word for all of its kind.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dondoc.grammar.kinds.places import PLACE_WORDS
from dondoc.grammar.patterns import any_of

_FORMS = ("UBND", "HĐND")
_WHOLE = _FORMS[0]  # of this one a letter may be another, too: no other body is so near it
_LENGTH = 4  # letters
# Every misspelling has an 'N', or begins as the first form does: looked for so, most letters of a text are passed over.
_BEHIND = rf" (?:{any_of(*PLACE_WORDS)}|các|cấp)(?!\w)"
_MAY_BE_SHORT = (
    re.compile(rf"N(?:(?<!UBN)(?<!HĐN)|(?!D))[A-ZĐ]{{0,3}}(?={_BEHIND})"),
    re.compile(rf"UB(?!ND)[A-ZĐ]{{2}}(?={_BEHIND})"),
)
_SHORT = re.compile(r"[A-ZĐ]{4}(?<![\w/&.-].{4})")


class MisspeltCommittee(NamedTuple):
    """The characters [start, end) are the short form `reading`, misspelt."""

    start: int
    end: int
    reading: str


def find_misspelt_committees(text: str) -> Iterator[MisspeltCommittee]:
    """Yield the short forms in canonical `text` whose letters are in another order, or one of which is another."""
    ends = {match.end() for pattern in _MAY_BE_SHORT for match in pattern.finditer(text)}
    for end in sorted(ends):
        short = _SHORT.match(text, max(0, end - _LENGTH))
        reading = _reading(short[0]) if short and short.end() == end else None
        if reading:
            yield MisspeltCommittee(end - _LENGTH, end, reading)


def _reading(short: str) -> str | None:
    for form in _FORMS:
        if sorted(short) == sorted(form):
            return form
    changed = sum(one != other for one, other in zip(short, _WHOLE, strict=True))
    return _WHOLE if changed == 1 and short[0] == _WHOLE[0] else None
