"""Document numbers that do not fit: a slip of form, and one document under two numbers."""

from collections.abc import Iterator

from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.document_numbers import CitedDocument, find_document_numbers
from dondoc.model import Document, Finding, Head


def faults_of_numbers(document: Document, head: Head) -> Iterator[Finding]:
    """Yield the numbers in the text of `document` that its own head, or their own form, speaks against."""
    for cited in find_document_numbers(document.text):
        place = document.span(cited.start, cited.end)
        if cited.as_written != cited.number:
            yield finding("number_mismatch", place, written=cited.as_written, expected=cited.number)
        elif head.number and _is_own_under_another_number(cited, head, document):
            yield finding("number_mismatch", place, written=cited.number, expected=head.number)


def _is_own_under_another_number(cited: CitedDocument, head: Head, document: Document) -> bool:
    """What is attached 'to decision no. …' of this document's own day and kind is attached to this document."""
    line = document.quote(document.line_at(cited.start))
    same_form = cited.number.partition("/")[2] == (head.number or "").partition("/")[2]
    return "èm theo" in line and same_form and cited.number != head.number and cited.issued_on in (None, head.issued_on)
