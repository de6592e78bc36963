"""The paragraphs of a document: its lines outside tables, sentences that a page break cut joined again.

A line that begins in lower case goes on with the paragraph before it where that one does not end a sentence.
"""

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from dondoc.extract.wording import plain
from dondoc.grammar.landmarks import is_letterhead, read_landmark, split_letterhead
from dondoc.grammar.numbering import Numbering, read_line_number
from dondoc.model import Document, Line

_ENDS = tuple('.;:!?…"”)/')
_LONGEST_BRACKET = 6  # lines; a bracket that stays open for longer was never meant to be closed


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
    def is_row(self) -> bool:
        """Whether it is a table row with words in more than one cell."""
        return sum(cell.start < cell.end for line in self.lines for cell in line.cells) > 1

    @property
    def body(self) -> str:
        """The words after the number."""
        return _from(self.words, self.number.length) if self.number else self.words


@lru_cache(maxsize=32)
def _from(words: str, place: int) -> str:
    """The `words` behind `place`; kept for a while, as every reader asks for those of the paragraph at hand."""
    return words[place:].strip()


def find_paragraphs(document: Document, table_lines: Collection[int]) -> list[Paragraph]:
    """Return the paragraphs outside the lines `table_lines`, in order; blank lines are in none of them.

    The cells of a row that only frames a letterhead or a signature are paragraphs of their own.
    """
    paragraphs: list[_Growing] = []
    after_table = False
    for line in document.lines:
        if line.number in table_lines:
            after_table = True
            continue
        for words in _pieces(document, line):
            if paragraphs and not after_table and not line.is_row and paragraphs[-1].goes_on(words):
                paragraphs[-1].add(line, words)
            else:
                paragraphs.append(_Growing([line], [words], after_table))
            after_table = False
    return [growing.whole() for growing in paragraphs]


def _pieces(document: Document, line: Line) -> list[str]:
    words = plain(document.quote(line))
    if line.is_row and words:
        cells = [plain(document.quote(cell)) for cell in line.cells]
        if is_letterhead(cells):
            return [piece for cell in cells for piece in split_letterhead(cell)]
    return [words] if words else []


@dataclass(slots=True)
class _Growing:
    """A paragraph to which lines may still be added; only its first and its last one say whether the next belongs."""

    lines: list[Line]
    words: list[str]
    after_table: bool
    bracket_open: bool = False

    def __post_init__(self) -> None:
        self.bracket_open = self.words[0].startswith("(") and ")" not in self.words[0]

    def add(self, line: Line, words: str) -> None:
        self.lines.append(line)
        self.words.append(words)
        self.bracket_open = self.bracket_open and ")" not in words and len(self.lines) < _LONGEST_BRACKET

    def goes_on(self, words: str) -> bool:
        if self.bracket_open:
            return True
        if not words[0].islower() or self.words[-1].endswith(_ENDS) or read_line_number(words):
            return False
        return read_landmark(self.words[0]) is None and read_landmark(words) is None

    def whole(self) -> Paragraph:
        words = " ".join(self.words)
        return Paragraph(tuple(self.lines), words, read_line_number(words), self.after_table)
