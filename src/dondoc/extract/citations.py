"""The documents that a document cites, one entry each, with every place where it does."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from dondoc.grammar.document_numbers import CitedDocument
from dondoc.grammar.landmarks import Landmark, read_landmark
from dondoc.model import Citation, Document, Head, Span

_Key = tuple[str, date | None]  # a number in capitals, and the day of the document where it is given


def read_citations(cites: Iterable[CitedDocument], document: Document, head: Head) -> tuple[Citation, ...]:
    """Return the citations of `document`, one for all of `cites` that mean one, in the order of their first place.

    Its own number in its head is none. Numbers restart every year or term: one number with two dates is two documents.
    """
    found: dict[_Key, Citation] = {}
    places: dict[_Key, list[Span]] = {}
    dated: dict[str, _Key] = {}
    for cited in cites:
        if cited.number == head.number and _is_own_number(document, cited):
            continue
        key = _key(cited, dated)
        places.setdefault(key, []).append(document.span(cited.start, cited.end))
        found[key] = _joined(found.get(key), cited)
    return tuple(replace(citation, occurrences=tuple(places[key])) for key, citation in found.items())


def _is_own_number(document: Document, cited: CitedDocument) -> bool:
    line = document.quote(document.line_at(cited.start)).strip("*\t| ")
    return read_landmark(line) in (Landmark.NUMBER, Landmark.SITE_FRAME)


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
