"""Document numbers that do not fit: a slip of form, one document under two numbers, a number of another kind."""

from collections.abc import Iterable, Iterator

from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.documents.document_numbers import CitedDocument
from dondoc.grammar.documents.kinds_in_numbers import ends_in_kind, is_number_of_another_kind, kind_in_number
from dondoc.grammar.documents.landmarks import Landmark, read_landmark, says_attached
from dondoc.model import Document, Finding, Head

_LONGEST_KIND = 40  # characters, with the word for a number behind
_REACH = 120  # characters around a number in which a line says that it is attached


def faults_of_numbers(cites: Iterable[CitedDocument], document: Document, head: Head) -> Iterator[Finding]:
    """Yield those of `cites`, the numbers in the text of `document`, that its head or their own form speaks against."""
    cites = list(cites)
    whole = {document.text[cited.start : cited.end] for cited in cites}
    for cited in cites:
        written = document.text[cited.start : cited.end]
        if " " in written and cited.number in whole:  # '11- NQ/TW' in a document that has '11-NQ/TW', too
            yield finding(
                "number_mismatch", document.span(cited.start, cited.end), written=written, expected=cited.number
            )
        elif cited.as_written != cited.number:
            place = document.span(cited.start, cited.end)
            yield finding("number_mismatch", place, written=cited.as_written, expected=cited.number)
        elif head.number and _is_own_under_another_number(cited, head, document):
            place = document.span(cited.start, cited.end)
            yield finding("number_mismatch", place, written=cited.number, expected=head.number)
        elif _is_own_of_another_day(cited, head, document):
            place = document.span(cited.start, cited.end)
            days = ", ".join(
                f"{day.day:02}/{day.month:02}/{day.year}" for day in (head.issued_on, cited.issued_on) if day
            )
            yield finding("two_days", place, number=cited.number, days=days)
        elif own := _other_kind(cited, head, document):
            place = document.span(cited.start, cited.end)
            kind = kind_in_number(cited.number)
            yield finding("kind_of_number", place, number=cited.number, own=own, expected=kind)


def _is_own_under_another_number(cited: CitedDocument, head: Head, document: Document) -> bool:
    """What is attached 'to decision no. …' of this document's own day and kind is attached to this document."""
    same_form = cited.number.partition("/")[2] == (head.number or "").partition("/")[2]
    if not same_form or cited.number == head.number or cited.issued_on not in (None, head.issued_on):
        return False
    return _is_attached(cited, document)


def _is_own_of_another_day(cited: CitedDocument, head: Head, document: Document) -> bool:
    """What is attached to this document is attached to that of its day."""
    if cited.number != head.number or None in (cited.issued_on, head.issued_on) or cited.issued_on == head.issued_on:
        return False
    return _is_attached(cited, document)


def _other_kind(cited: CitedDocument, head: Head, document: Document) -> str | None:
    """What a document is called that has a number of another kind: '55/2007/CT-UBND' above 'QUYẾT ĐỊNH'.

    Or where it is cited: 'Quyết định số 12/KH-UBND'. Of several in a row the kind may be that of the first alone.
    """
    if cited.number == head.number and cited.kind in (None, head.kind):
        if not is_number_of_another_kind(cited.number, head.kind):
            return None
        line = document.quote(document.line_at(cited.start)).strip("*| ")
        return head.kind if read_landmark(line) is Landmark.NUMBER else None
    if cited.kind is None or not is_number_of_another_kind(cited.number, cited.kind):
        return None
    before = document.text[max(0, cited.start - _LONGEST_KIND) : cited.start]
    return cited.kind if ends_in_kind(before, cited.kind) else None


def _is_attached(cited: CitedDocument, document: Document) -> bool:
    line = document.line_at(cited.start)
    return says_attached(document.text[max(line.start, cited.start - _REACH) : min(line.end, cited.end + _REACH)])
