"""Cited documents that cannot be as they are cited: a term that was not yet, days against the order of numbers."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise

from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.documents.assemblies import other_assembly
from dondoc.grammar.documents.document_numbers import CitedDocument
from dondoc.grammar.documents.party_terms import find_wrong_term
from dondoc.grammar.slips.number_series import Series, series_of
from dondoc.model import Document, Finding, Head, Span
from dondoc.text import fold

_GIVEN_AHEAD = timedelta(days=7)  # a number may be given some days before the document is signed
_YEAR_IN_NUMBER = re.compile(r"/(?P<year>(?:19|20)\d\d)/")
_TELLING_SUBJECT = 8  # words; shorter subjects fit many documents

_Dated = tuple[int, date, CitedDocument]


def faults_of_citations(cites: Sequence[CitedDocument], document: Document, head: Head) -> Iterator[Finding]:
    """Yield those of `cites`, the documents that `document` names, that contradict the calendar or each other."""
    for cited in cites:
        yield from _against_the_calendar(cited, document, head)
        if cited.issued_on and (term := find_wrong_term(document.text, cited.end, cited.issued_on)):
            place = document.span(term.start, term.end)
            words = document.text[term.start : term.end]
            yield finding("wrong_term", place, words=words, day=_written(cited.issued_on), expected=term.expected)
    series: dict[Series, list[_Dated]] = {}
    for cited in cites:
        if cited.issued_on and (known := series_of(cited.number, cited.issued_on)):
            series.setdefault(known[0], []).append((known[1], cited.issued_on, cited))
    for members in series.values():
        yield from _against_the_order(sorted(members, key=lambda each: (each[0], each[2].start)), document)
    yield from _two_numbers(cites, document)
    yield from _two_days(cites, document)


def _against_the_calendar(cited: CitedDocument, document: Document, head: Head) -> Iterator[Finding]:
    """A number of another year than its day, an act of a term that was not then, a document of days to come."""
    if terms := other_assembly(cited.number):
        yield finding("wrong_assembly", _place(cited, document), number=cited.number, expected=terms)
    if cited.issued_on is None:
        return
    year = _YEAR_IN_NUMBER.search(cited.number)
    if year and int(year["year"]) != cited.issued_on.year:
        yield finding("year_of_number", _place(cited, document), number=cited.number, day=_written(cited.issued_on))
    if head.issued_on and cited.issued_on > head.issued_on and cited.number != head.number:
        days = {"day": _written(cited.issued_on), "issued_on": _written(head.issued_on)}
        yield finding("cited_before_it_was", _place(cited, document), number=cited.number, **days)


def _against_the_order(members: Sequence[_Dated], document: Document) -> Iterator[Finding]:
    for (figure, day, cited), (next_figure, next_day, following) in pairwise(members):
        if figure == next_figure and day != next_day:
            days = f"{_written(day)}, {_written(next_day)}"
            yield finding("two_days", _place(following, document), number=following.number, days=days)
        elif figure < next_figure and next_day < day - _GIVEN_AHEAD:
            yield finding(
                "number_before_day",
                _place(following, document),
                number=following.number,
                day=_written(next_day),
                other=cited.number,
                other_day=_written(day),
            )


def _two_numbers(cites: Sequence[CitedDocument], document: Document) -> Iterator[Finding]:
    """One document under two numbers: the same kind, day and subject, and the same issuer behind the number."""
    first: dict[tuple[str, date, str, str], CitedDocument] = {}
    for cited in cites:
        if not (cited.subject and cited.issued_on and len(cited.subject.split()) >= _TELLING_SUBJECT):
            continue
        suffix = cited.number.partition("/")[2]
        key = (cited.kind or "", cited.issued_on, suffix, fold(cited.subject))
        earlier = first.setdefault(key, cited)
        if earlier.number != cited.number:
            place = document.span(cited.start, cited.end)
            yield finding("number_mismatch", place, written=cited.number, expected=earlier.number)


def _two_days(cites: Sequence[CitedDocument], document: Document) -> Iterator[Finding]:
    """One number in one year with two days, but of two issuers; within a series of numbers it is told already."""
    first: dict[tuple[str, int], list[CitedDocument]] = {}
    for cited in cites:
        if cited.issued_on is None or series_of(cited.number, cited.issued_on):
            continue
        known = first.setdefault((cited.number.upper(), cited.issued_on.year), [])
        earlier = next((each for each in known if _may_be_of_one(each, cited)), None)
        if earlier is None:
            known.append(cited)
        elif earlier.issued_on and earlier.issued_on != cited.issued_on:
            days = f"{_written(earlier.issued_on)}, {_written(cited.issued_on)}"
            yield finding("two_days", document.span(cited.start, cited.end), number=cited.number, days=days)


def _may_be_of_one(cited: CitedDocument, other: CitedDocument) -> bool:
    """Whether both may have one issuer: it is said of both, or of one alone."""
    return cited.issuer is None or other.issuer is None or fold(cited.issuer) == fold(other.issuer)


def _place(cited: CitedDocument, document: Document) -> Span:
    return document.span(cited.start, cited.end)


def _written(day: date) -> str:
    return f"{day.day:02}/{day.month:02}/{day.year}"
