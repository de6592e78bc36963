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
_SPELT_RIGHT = "".join(f"(?<!{form})" for form in _FORMS)  # nearly all are: asked before the dozens of places
_SHORT = re.compile(rf"[A-ZĐ]{{4}}(?= ){_SPELT_RIGHT}(?<![\w/&.-].{{4}})(?= (?:{any_of(*PLACE_WORDS)}|các|cấp)(?!\w))")


class MisspeltCommittee(NamedTuple):
    """The characters [start, end) are the short form `reading`, misspelt."""

    start: int
    end: int
    reading: str


def find_misspelt_committees(text: str) -> Iterator[MisspeltCommittee]:
    """Yield the short forms in canonical `text` whose letters are in another order, or one of which is another."""
    for match in _SHORT.finditer(text):
        reading = _reading(match[0])
        if reading:
            yield MisspeltCommittee(*match.span(), reading)


def _reading(short: str) -> str | None:
    for form in _FORMS:
        if sorted(short) == sorted(form):
            return form
    changed = sum(one != other for one, other in zip(short, _WHOLE, strict=True))
    return _WHOLE if changed == 1 and short[0] == _WHOLE[0] else None
