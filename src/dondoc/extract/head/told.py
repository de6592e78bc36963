"""A head that a page tells in a sentence: 'Ngày 04/3/2026, UBND tỉnh ban hành Kế hoạch số 38/KH-UBND về …'.

Portals print a plan below such a sentence in place of its letterhead. It is of the document itself only where the page
has no letterhead and is called what the sentence says was issued; what the centre issued is only cited.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from dondoc.extract.zones import Zoned
from dondoc.grammar.documents.document_numbers import find_document_numbers
from dondoc.grammar.documents.issuers import is_central, short_issuer
from dondoc.grammar.documents.landmarks import Landmark
from dondoc.grammar.documents.told_issues import OPENS_TELLING
from dondoc.model import Role
from dondoc.text import fold

_FIRST_PARAGRAPHS = 8  # in which the page names itself, and tells
_OF_A_LETTERHEAD = (Landmark.NUMBER, Landmark.MOTTO, Landmark.ISSUER)


class ToldHead(NamedTuple):
    """What the sentence says of the document; None for what it does not."""

    number: str | None = None
    kind: str | None = None
    issuer: str | None = None
    issued_on: date | None = None


def read_told_head(zoned: Sequence[Zoned]) -> ToldHead:
    """Return what the first sentences among the paragraphs `zoned` of a page tell of the document on it."""
    first = [item for item in zoned[:_FIRST_PARAGRAPHS] if item.role is not Role.SITE_FRAME]
    if any(item.landmark in _OF_A_LETTERHEAD for item in zoned):
        return ToldHead()
    named: list[str] = []
    for item in first:
        words = item.paragraph.words
        if OPENS_TELLING.match(words):
            cited = next(iter(find_document_numbers(words)), None)
            if cited is None or cited.kind is None or not cited.issuer or cited.issued_on is None:
                return ToldHead()
            if is_central(cited.issuer) or not any(name.startswith(cited.kind) for name in named):
                return ToldHead()
            return ToldHead(cited.number, cited.kind, short_issuer(cited.issuer), cited.issued_on)
        named.append(fold(words))
    return ToldHead()
