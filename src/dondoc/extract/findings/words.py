"""Words that a scan or a typist broke, with the reading that they must have."""

from collections.abc import Iterator

from dondoc.extract.findings.catalogue import finding
from dondoc.grammar.misspellings import find_misspellings
from dondoc.model import Document, Finding


def faults_of_words(document: Document) -> Iterator[Finding]:
    """Yield the misread words in the text of `document`."""
    for misspelling in find_misspellings(document.text):
        place = document.span(misspelling.start, misspelling.end)
        words = document.text[misspelling.start : misspelling.end]
        yield finding("ocr_word", place, words=words, reading=misspelling.reading)
