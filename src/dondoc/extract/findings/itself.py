"""A document that calls itself what it is not: another kind, or its own title with other figures."""

from collections.abc import Iterator

from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.documents.own_kind import find_other_names, title_with_other_figures
from dondoc.model import Document, Finding, Head


def faults_of_itself(document: Document, head: Head) -> Iterator[Finding]:
    """Yield the places where `document` calls itself otherwise than its `head` does."""
    text, title = document.text, head.title or ""
    for start, end in find_other_names(text, head.kind or "", title):
        yield finding("kind_of_itself", document.span(start, end), own=head.kind, words=text[start:end])
    for start, end in title_with_other_figures(title, text):
        yield finding("title_differs", document.span(start, end), words=text[start:end], title=title)
