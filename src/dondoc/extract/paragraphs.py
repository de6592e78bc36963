"""The paragraphs of a document: its lines outside tables, sentences that a page break cut joined again.

A line that begins in lower case goes on with the paragraph before it where that one does not end a sentence; in a text
that was broken at the end of its paper (`paper_width`) so does one behind a full line. The number of a page between
the two is a paragraph of its own.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from dondoc.extract.lines_in_halves import halves_of_line
from dondoc.extract.paper_width import Wrapping, goes_over, has_no_room, is_full, is_open, reads_on, wrapping_of
from dondoc.extract.wording import Wording, keeps_all, wording_of
from dondoc.grammar.documents.landmarks import Landmark, read_landmark
from dondoc.grammar.documents.letterheads import beside_in_signature, name_beside_recipient
from dondoc.grammar.documents.line_numbers import read_line_number
from dondoc.grammar.documents.numbering import Numbering, Rank
from dondoc.grammar.documents.torn_names import tears_a_pair
from dondoc.grammar.documents.wrapped_lines import goes_on_behind_semicolon, goes_on_below, is_torn, opens_work
from dondoc.grammar.times.torn_times import tears_a_time
from dondoc.model import Document, Line

_ENDS = tuple('.;:!?…"”)/')
_STOPS = (".", ":", "!", "?", "…", "./.")  # behind the other ends a sentence goes on where the paper ended
_LONGEST_PAGE_NUMBER = 3
_LONGEST_BRACKET = 6  # lines; a bracket that stays open for longer was never meant to be closed
_LONGEST_SIGN = 4  # characters, as of 'TUQ.' above the body for which somebody signs
_LONGEST_OPENING = 120  # lines, blank ones and those of a site's frame among them


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: its lines, its words (markup dropped, white space collapsed) and the number at its head."""

    lines: tuple[Line, ...]
    number: Numbering | None
    after_table: bool  # a table stands between this paragraph and the one before
    wording: Wording = field(repr=False, compare=False)
    held: str | None = None  # its words, where they are not simply those of its line, or the document is short
    held_body: str | None = field(default=None, repr=False, compare=False)  # those behind the number, in a short one

    @property
    def words(self) -> str:
        return self.wording(self.lines[0].start, self.lines[-1].end) if self.held is None else self.held

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
        if self.held_body is not None:
            return self.held_body
        words = self.held if self.held is not None else self.words
        return _from(words, self.number.length) if self.number else words


@lru_cache(maxsize=32)
def _from(words: str, place: int) -> str:
    """The `words` behind `place`; kept for a while, as every reader asks for those of the paragraph at hand."""
    return words[place:].strip()


def find_paragraphs(document: Document, table_lines: Collection[int]) -> list[Paragraph]:
    """Return the paragraphs outside the lines `table_lines`, in order; blank lines are in none of them.

    The cells of a row that only frames a letterhead or a signature are paragraphs of their own.
    """
    return list(_paragraphs(document, table_lines))


def _paragraphs(document: Document, table_lines: Collection[int]) -> Iterator[Paragraph]:
    wording, hold = wording_of(document.text), keeps_all(document.text)
    growing: _Growing | None = None
    after_table, opening = False, True
    wrapping = wrapping_of(document, table_lines)
    post_beside = False  # the post of who signs stands beside one of the recipients
    pages: list[Paragraph] = []  # numbers of pages behind the one that is growing
    above = 0  # the number of the last line that was not blank
    for line in document.lines:
        if line.number in table_lines:
            after_table = True
            continue
        pieces = halves_of_line(document, line, wording)
        if post_beside and len(pieces) == 1 and (halves := name_beside_recipient(pieces[0])):
            pieces, post_beside = list(halves), False
        post_beside = post_beside or (len(pieces) == 2 and beside_in_signature(" ".join(pieces)) is not None)
        for words in pieces:
            opening = opening and line.number <= _LONGEST_OPENING
            if growing and above < line.number - 1 and growing.is_cut_by(words):
                growing.behind_page = True
                pages.append(Paragraph((line,), None, False, wording, words))
            elif (
                growing and not (after_table or line.is_row) and growing.goes_on(line, words, wrapping, opening=opening)
            ):
                growing.add(line, words)
            else:
                opening = opening and not _is_heading(words)
                below_kind = opening and growing is not None and read_landmark(growing.words[0]) is Landmark.KIND
                if growing:
                    yield growing.whole(wording, hold=hold)
                yield from pages
                pages.clear()
                growing = _Growing([line], [words], after_table, is_title=below_kind)
            after_table = False
            above = line.number
    if growing:
        yield growing.whole(wording, hold=hold)
    yield from pages


def _is_heading(words: str) -> bool:
    """Whether the line `words` opens the body: a heading behind a figure, Roman or Arabic, or one that is as high."""
    number = read_line_number(words)
    return bool(number and number.rank <= Rank.NUMBER)


@dataclass(slots=True)
class _Growing:
    """A paragraph to which lines may still be added; only its first and its last one say whether the next belongs."""

    lines: list[Line]
    words: list[str]
    after_table: bool
    is_title: bool = False  # stands right below the kind of the document
    bracket_open: bool = False
    behind_page: bool = False  # the number of one stands behind the last line

    def __post_init__(self) -> None:
        self.bracket_open = self.words[0].startswith("(") and ")" not in self.words[0]

    def add(self, line: Line, words: str) -> None:
        self.lines.append(line)
        self.words.append(words)
        self.behind_page = False
        self.bracket_open = self.bracket_open and ")" not in words and len(self.lines) < _LONGEST_BRACKET

    def is_cut_by(self, words: str) -> bool:
        """Whether `words`, behind a blank line, are the number of a page on which the paragraph may go on."""
        is_number = words.isdecimal() and len(words) <= _LONGEST_PAGE_NUMBER and not self.bracket_open
        return is_number and not (self.words[-1].endswith(_ENDS) or tears_a_time(self.words[-1], words))

    def goes_on(self, line: Line, words: str, wrapping: Wrapping | None, *, opening: bool) -> bool:
        last = self.words[-1]
        near = line.number - self.lines[-1].number == 1
        torn = self.bracket_open or tears_a_time(last, words) or is_torn(last, words)
        if torn or (near and is_full(last, wrapping) and tears_a_pair(last, words)):
            return True
        short = opening or len(last) <= _LONGEST_SIGN
        if near and short and goes_on_below(" ".join(self.words), words, is_title=self.is_title):
            return True
        if read_line_number(words) or not (
            self._is_cut(words, wrapping)
            or (self.behind_page and reads_on(self.words, words))
            or (near and not opening and self._has_more(words, wrapping))
        ):
            return False
        # 'Căn cứ khả năng cân đối, phối hợp với …' opens tasks as well as bases, and either may be broken.
        first = read_landmark(self.words[0])
        of_sentence = first in (None, Landmark.BASIS) or (first is Landmark.ISSUER and words[0].islower())
        return of_sentence and read_landmark(words) is None

    def _is_cut(self, words: str, wrapping: Wrapping | None) -> bool:
        """Whether the last line breaks off in a sentence that `words` go on with."""
        last = self.words[-1]
        if is_full(last, wrapping) and not last.endswith(_STOPS):
            ends = last.endswith(_ENDS) or (last.isupper() and not words.isupper())  # a title, and a sentence below it
            return words[0].islower() or not (words[0].isupper() and (ends or opens_work(words)))
        return not last.endswith(_ENDS) and (words[0].islower() or (words[0].isalpha() and goes_over(last, wrapping)))

    def _has_more(self, words: str, wrapping: Wrapping | None) -> bool:
        """Whether `words` are of the paragraph though the last line ends in a stop, or where no line was full."""
        last = self.words[-1]
        in_clause = last.endswith(":") and is_full(last, wrapping)  # 'theo nguyên tắc:' / 'ưu tiên …'
        more = words[0].islower() and (in_clause or goes_on_behind_semicolon(self.words[0], last))
        return more or self._is_within(words, wrapping) or is_open(self.words, words, wrapping)

    def _is_within(self, words: str, wrapping: Wrapping | None) -> bool:
        """Whether the next sentence of the paragraph begins with `words`, as the paper ended right behind a stop."""
        last = self.words[-1]
        if wrapping is None or last.isupper() or (not last.endswith(_ENDS) and opens_work(words)):
            return False
        return is_full(last, wrapping) if wrapping.by_blanks else has_no_room(last, words, wrapping)

    def whole(self, wording: Wording, *, hold: bool) -> Paragraph:
        words = " ".join(self.words)
        simple = len(self.lines) == 1 and words == wording(self.lines[0].start, self.lines[0].end)
        held = None if simple and not hold else words
        number = read_line_number(words)
        body = (words[number.length :].strip() if number else words) if hold else None
        return Paragraph(tuple(self.lines), number, self.after_table, wording, held, body)
