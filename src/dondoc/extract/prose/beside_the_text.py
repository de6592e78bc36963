"""Paragraphs that are no part of the text: footnotes, and running heads, which stand behind the last page."""

from dataclasses import dataclass

from dondoc.extract.paragraphs import Paragraph
from dondoc.grammar.documents.line_numbers import is_note


@dataclass(slots=True)
class BesideTheText:
    """Is asked of every paragraph in reading order."""

    _page: int = 0  # the last one that a paragraph stood on

    def holds(self, paragraph: Paragraph) -> bool:
        """Whether `paragraph` is a footnote, or stands on a page before that of one above it."""
        page, self._page = paragraph.lines[0].page or 0, max(self._page, paragraph.lines[0].page or 0)
        return 0 < page < self._page or is_note(paragraph.words)
