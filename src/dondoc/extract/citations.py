"""The documents that a document cites, one entry each, with every place where it does."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from dondoc.grammar.document_numbers import CitedDocument
from dondoc.grammar.landmarks import Landmark, read_landmark
from dondoc.model import Citation, Document, Head, Role, Span

_LONGEST_HEAD_LINE = 400  # characters; a longer line is no line of a head
_Key = tuple[str, date | None]  # a number in capitals, and the day of the document where it is given


def read_citations(
    cites: Iterable[CitedDocument], document: Document, head: Head, roles: Mapping[int, Role]
) -> tuple[Citation, ...]:
    """Return the citations of `document`, one for all of `cites` that mean one, in the order of their first place.

    Its own number in its head, or in the frame of a site, is none; `roles` tells which lines those are. Numbers restart
    every year or term: one number with two dates is two documents, one that is dated only once is one.
    """
    found: dict[_Key, Citation] = {}
    places: dict[_Key, list[Span]] = {}
    dated: dict[str, _Key] = {}
    for cited in cites:
        if cited.number == head.number and _is_own_number(document, cited, roles):
            continue
        key = _key(cited, dated)
        places.setdefault(key, []).append(document.span(cited.start, cited.end))
        found[key] = _joined(found.get(key), cited)
    _join_undated(found, places)
    return tuple(replace(citation, occurrences=tuple(places[key])) for key, citation in found.items())


def _is_own_number(document: Document, cited: CitedDocument, roles: Mapping[int, Role]) -> bool:
    place = document.line_at(cited.start)
    if roles.get(place.number) is Role.SITE_FRAME:
        return True
    if place.end - place.start > _LONGEST_HEAD_LINE:
        return False
    line = document.quote(place).strip("*\t| ")
    return read_landmark(line) in (Landmark.NUMBER, Landmark.SITE_FRAME)


def _join_undated(found: dict[_Key, Citation], places: dict[_Key, list[Span]]) -> None:
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
            found[dated[0]] = replace(whole, number=early.number, title=whole.title or early.title)
            places[dated[0]] = [*places.pop((number, day)), *places[dated[0]]]


def _key(cited: CitedDocument, dated: dict[str, _Key]) -> _Key:
    """A later mention by number alone means the document that was dated before."""
    number = cited.number.upper()
    if cited.issued_on is None:
        return dated.get(number, (number, None))
    key = (number, cited.issued_on)
    dated.setdefault(number, key)
    return key


def _joined(earlier: Citation | None, cited: CitedDocument) -> Citation:
    if earlier is None:
        return Citation(cited.number, (), cited.kind, cited.issued_on, cited.issuer, cited.subject)
    return replace(
        earlier,
        kind=earlier.kind or cited.kind,
        issued_on=earlier.issued_on or cited.issued_on,
        issuer=earlier.issuer or cited.issuer,
        title=earlier.title or cited.subject,
    )
