"""The paragraphs of a text that a test writes down, for the steps of reading that ask one paragraph or a few."""

from textwrap import dedent

from dondoc.extract.paragraphs import Paragraph, find_paragraphs
from dondoc.extract.zones import Zoned
from dondoc.sources.plain import document_from_text


def paragraphs_of(text: str) -> list[Paragraph]:
    """Return the paragraphs of `text`, rows of tables among them."""
    return find_paragraphs(document_from_text(dedent(text).strip("\n"), name="document.txt"), frozenset())


def body_of(text: str) -> list[Zoned]:
    """Return the paragraphs of `text` as those of a body: none has a role yet, none is a landmark."""
    return [Zoned(paragraph, None, None) for paragraph in paragraphs_of(text)]
