"""A document that calls itself what it is not: another kind, its own title with other figures, passed when signed."""

from collections.abc import Iterator

from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.documents.own_kind import find_other_names, title_with_other_figures
from dondoc.grammar.slips.passing_days import find_passing_days
from dondoc.model import Document, Finding, Head


def faults_of_itself(document: Document, head: Head) -> Iterator[Finding]:
    """Yield the places where `document` calls itself otherwise than its `head` does."""
    text, title = document.text, head.title or ""
    for start, end in find_other_names(text, head.kind or "", title):
        yield finding("kind_of_itself", document.span(start, end), own=head.kind, words=text[start:end])
    for start, end, day in find_passing_days(text) if head.issued_on else ():
        if head.issued_on and day > head.issued_on:
            days = {"day": f"{day:%d/%m/%Y}", "issued_on": f"{head.issued_on:%d/%m/%Y}"}
            yield finding("passed_later", document.span(start, end), **days)
    for start, end in title_with_other_figures(title, text):
        yield finding("title_differs", document.span(start, end), words=text[start:end], title=title)
