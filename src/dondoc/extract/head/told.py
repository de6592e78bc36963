"""A head that a page tells in a sentence: 'Ngày 04/3/2026, UBND tỉnh ban hành Kế hoạch số 38/KH-UBND về …'.

Portals print a plan below such a sentence in place of its letterhead. It is of the document itself only where the page
has no letterhead and is called what the sentence says was issued; what the centre issued is only cited.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from dondoc.extract.zones import Zoned
from dondoc.grammar.documents.document_numbers import find_document_numbers
from dondoc.grammar.documents.issuer_levels import is_central
from dondoc.grammar.documents.issuers import committee_of_place, is_bare, short_issuer
from dondoc.grammar.documents.landmarks import Landmark
from dondoc.grammar.documents.told_issues import (
    AS_FOLLOWS,
    ISSUES,
    OPENS_TELLING,
    PROVINCE_NAMED,
    REPORTS,
    issuer_before,
)
from dondoc.model import Role
from dondoc.text import fold

_FIRST_PARAGRAPHS = 8  # in which the page names itself, and tells
_LONGEST_NAME = 60  # characters, in which the page names its kind
_OF_A_LETTERHEAD = (Landmark.NUMBER, Landmark.MOTTO, Landmark.ISSUER)


class ToldHead(NamedTuple):
    """What the sentence says of the document; None for what it does not."""

    number: str | None = None
    kind: str | None = None
    issuer: str | None = None
    issued_on: date | None = None
    title: str | None = None


def read_told_head(zoned: Sequence[Zoned]) -> ToldHead:
    """Return what the first sentences among the paragraphs `zoned` of a page tell of the document on it."""
    first = [item for item in zoned[:_FIRST_PARAGRAPHS] if item.role is not Role.SITE_FRAME]
    if any(item.landmark in _OF_A_LETTERHEAD for item in zoned):
        return ToldHead()
    named: list[str] = []
    for item in first:
        words = item.paragraph.words
        told = _told_in(words)
        if told is not None:
            alone = not named and REPORTS in fold(words)  # the page is nothing but a report of what was issued
            return told if alone or any(str(told.kind) in name for name in named) else ToldHead()
        named.append(fold(words[:_LONGEST_NAME]))
    return ToldHead()


def _told_in(words: str) -> ToldHead | None:
    """What the first document of a paragraph is that a province is said to have issued on a day."""
    if ISSUES not in words:
        return None
    for cited in find_document_numbers(words):
        issuer = cited.issuer if OPENS_TELLING.match(words) else issuer_before(words, cited.start)
        if issuer and cited.kind and cited.issued_on and not is_central(issuer):
            title = AS_FOLLOWS.sub("", cited.subject) if cited.subject else None
            return ToldHead(cited.number, cited.kind, _in_full(issuer, title), cited.issued_on, title)
        if OPENS_TELLING.match(words):
            return None
    return None


def _in_full(issuer: str, title: str | None) -> str:
    """The short name of the `issuer`, with the province that the `title` names where its own is left out."""
    short = short_issuer(issuer)
    places = PROVINCE_NAMED.findall(title or "") if is_bare(short) else ()
    return (committee_of_place(short, places[-1]) if places else None) or short
