"""Documents of the Party's central bodies called by their figures: 'các Nghị quyết số 57, 59 của Bộ Chính trị'.

Who issued them and of what kind they are tells the rest of the number, for each body has one form: '57-NQ/TW'.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dondoc.grammar.patterns import any_of, matches_at

_LETTERS = {"nghị quyết": "NQ", "kết luận": "KL", "chỉ thị": "CT", "quy định": "QĐ"}
_OF = "của "
_ISSUERS = any_of("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành Trung ương(?: Đảng)?")
_ISSUER = re.compile(rf"của (?P<issuer>{_ISSUERS})(?!\w)")
_NEXT = r"(?:, ?|; ?| và | và số |, số |; số )"
_BEFORE = re.compile(
    rf"(?<!\w)(?P<kind>{any_of(*_LETTERS)})(?: số)? (?P<figures>\d{{1,3}}(?:{_NEXT}\d{{1,3}})*)(?:, | )?$",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d{1,3}")
_REACH = 90  # characters of a list before its issuer


class BareNumber(NamedTuple):
    """The characters [start, end) are the figure of the document `number`, of that `kind` and `issuer`."""

    start: int
    end: int
    number: str
    kind: str
    issuer: str


def find_bare_numbers(text: str) -> Iterator[BareNumber]:
    """Yield the documents that `text` names by figures alone, in reading order."""
    for issuer in matches_at(_OF, _ISSUER, text):
        first = max(0, issuer.start() - _REACH)
        before = _BEFORE.search(text[first : issuer.start()].replace("\n", " "))
        if before is None:
            continue
        kind = before["kind"].lower()
        for figure in _FIGURE.finditer(before["figures"]):
            start = first + before.start("figures") + figure.start()
            number = f"{figure[0]}-{_LETTERS[kind]}/TW"
            yield BareNumber(start, start + len(figure[0]), number, kind, issuer["issuer"])
