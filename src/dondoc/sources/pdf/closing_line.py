"""The line with which a document closes, 'Nơi nhận:': a table without rules that stands right above it ends there."""

from collections.abc import Sequence

from dondoc.sources.heading_words import bare, closings
from dondoc.sources.pdf.strips import Strip, rows_of


def above_closing(words: Sequence[Strip]) -> list[Strip]:
    """Return those of the `words` of a page that stand above the line with which a document closes."""
    for line in rows_of(words):
        if bare(" ".join(word.words for word in line)).startswith(closings()):
            top = min(word.box.top for word in line)
            return [word for word in words if word.box.middle < top]
    return list(words)
