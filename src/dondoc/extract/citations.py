"""The documents that a document cites, one entry each, with every place where it does."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from dondoc.extract.collected import RolesOfLines
from dondoc.grammar.documents.document_numbers import CitedDocument
from dondoc.grammar.documents.kinds_in_numbers import kind_in_number
from dondoc.grammar.documents.landmarks import Landmark, read_landmark
from dondoc.grammar.documents.law_names import issuer_in_number
from dondoc.model import Citation, Document, Head, Role, Span

_LONGEST_HEAD_LINE = 400  # characters; a longer line is no line of a head
_LIST_MARKS = "-–•"
_Key = tuple[str, date | None]  # a number in capitals, and the day of the document where it is given


def read_citations(
    cites: Iterable[CitedDocument], document: Document, head: Head, roles: RolesOfLines
) -> tuple[Citation, ...]:
    """Return the citations of `document`, one for all of `cites` that mean one, in the order of their first place.

    Its own number in its head, or in the frame of a site, is none, nor what a frame lists beside the document; `roles`
    tells which lines those are. Numbers restart every year or term: one number with two dates is two documents, one
    that is dated only once is one. Where no word says the kind, the letters of the number do.
    """
    found: dict[_Key, _Gathered] = {}
    dated: dict[str, _Key] = {}
    for cited in cites:
        place = document.line_at(cited.start)
        role = roles.get(place.number)
        if role is Role.SITE_FRAME and (cited.number == head.number or document.text[place.start] in _LIST_MARKS):
            continue
        if cited.number == head.number and (role is Role.HEAD or _is_own_number(document, cited)):
            continue
        key = _key(cited, dated)
        found.setdefault(key, _Gathered(cited.number)).add(cited, document.span(cited.start, cited.end))
    _join_undated(found)
    return tuple(gathered.whole() for gathered in found.values())


@dataclass(slots=True)
class _Gathered:
    """What the places that cite one document say of it, each thing by the first that does."""

    number: str
    places: list[Span] = field(default_factory=list)
    kind: str | None = None
    issued_on: date | None = None
    issuer: str | None = None
    title: str | None = None

    def add(self, cited: CitedDocument, place: Span) -> None:
        if self.number.isupper():  # a title in capitals has the letters of the kind in capitals, too: '12-CTR/TU'
            self.number = cited.number
        self.places.append(place)
        self.kind = self.kind or cited.kind
        self.issued_on = self.issued_on or cited.issued_on
        self.issuer = self.issuer or cited.issuer
        self.title = self.title or cited.subject

    def whole(self) -> Citation:
        kind = self.kind or kind_in_number(self.number)
        issuer = self.issuer or issuer_in_number(self.number)
        return Citation(self.number, tuple(self.places), kind, self.issued_on, issuer, self.title)


def _is_own_number(document: Document, cited: CitedDocument) -> bool:
    place = document.line_at(cited.start)
    if place.end - place.start > _LONGEST_HEAD_LINE:
        return False
    line = document.quote(place).strip("*\t| ")
    return read_landmark(line) in (Landmark.NUMBER, Landmark.SITE_FRAME)


def _join_undated(found: dict[_Key, _Gathered]) -> None:
    """Let a number without a day mean the document that the same number is dated as later, where there is only one."""
    with_day: dict[str, list[_Key]] = {}
    for key in found:
        if key[1] is not None:
            with_day.setdefault(key[0], []).append(key)
    for number, day in [key for key in found if key[1] is None]:
        dated = with_day.get(number, ())
        if len(dated) == 1:
            early = found.pop((number, day))
            whole = found[dated[0]]
            whole.number = whole.number if early.number.isupper() else early.number
            whole.title = whole.title or early.title
            whole.places = [*early.places, *whole.places]


def _key(cited: CitedDocument, dated: dict[str, _Key]) -> _Key:
    """A later mention by number alone means the document that was dated before."""
    number = cited.number.upper()
    if cited.issued_on is None:
        return dated.get(number, (number, None))
    key = (number, cited.issued_on)
    dated.setdefault(number, key)
    return key
