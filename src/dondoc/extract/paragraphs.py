"""The paragraphs of a document: its lines outside tables, sentences that a page break cut joined again.

A line that begins in lower case goes on with the paragraph before it where that one does not end a sentence.
"""

from collections.abc import Collection
from dataclasses import dataclass

from dondoc.extract.wording import plain
from dondoc.grammar.landmarks import read_landmark
from dondoc.grammar.numbering import Numbering, read_line_number
from dondoc.model import Document, Line

_ENDS = tuple('.;:!?…"”)/')


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: its lines, its words (markup dropped, white space collapsed) and the number at its head."""

    lines: tuple[Line, ...]
    words: str
    number: Numbering | None
    after_table: bool = False  # a table stands between this paragraph and the one before

    @property
    def start(self) -> int:
        return self.lines[0].start

    @property
    def end(self) -> int:
        return self.lines[-1].end

    @property
    def body(self) -> str:
        """The words after the number."""
        return self.words[self.number.length :].strip() if self.number else self.words


def find_paragraphs(document: Document, table_lines: Collection[int]) -> list[Paragraph]:
    """Return the paragraphs outside the lines `table_lines`, in order; blank lines are in none of them."""
    paragraphs: list[Paragraph] = []
    after_table = False
    for line in document.lines:
        if line.number in table_lines:
            after_table = True
            continue
        words = plain(document.quote(line))
        if not words:
            continue
        if paragraphs and not after_table and _goes_on(paragraphs[-1], words):
            last = paragraphs[-1]
            paragraphs[-1] = Paragraph((*last.lines, line), f"{last.words} {words}", last.number, last.after_table)
        else:
            paragraphs.append(Paragraph((line,), words, read_line_number(words), after_table))
        after_table = False
    return paragraphs


def _goes_on(previous: Paragraph, words: str) -> bool:
    if previous.words.startswith("(") and ")" not in previous.words:
        return True
    if not words[0].islower() or previous.words.endswith(_ENDS) or read_line_number(words):
        return False
    return read_landmark(previous.words) is None and read_landmark(words) is None
