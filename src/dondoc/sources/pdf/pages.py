"""The pages of a PDF file: their words with places, and whether they have rules that could be tables.

PDFium reads them. It is not made for several threads at once, so they take turns.
"""

import ctypes
import math
import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

import pypdfium2
import pypdfium2.raw as pdfium

from dondoc.sources.pdf.layers import is_hidden
from dondoc.sources.pdf.letters import Place, are_entangled, words_of_runs
from dondoc.sources.pdf.strips import Box, Mark, Strip, merged, rows_of, unsplit, without_marks
from dondoc.sources.pdf.upright import turn_of, upright
from dondoc.sources.soft_breaks import joined
from dondoc.sources.unreadable import Fault, UnreadableFile

MAX_PAGES = 2000
MAX_RULES = 5000  # on a page: more is a drawing, and finding its cells would take minutes
_MAX_PIECES = 20_000  # runs of letters on a page; a page of print has some hundred
_FEWEST_RULES = 4  # a box
_LINE_END_HYPHEN = re.compile("[\x02\ufffe]")  # what PDFium makes of a dash at the end of a line
_FIRST_WORD = re.compile(r"(?:[(\[{“‘]\s*)?\S+")  # no line ends with an opening bracket or quotation mark
_BELOW = 0.22  # of the size of a font; what of a letter is below its base line
_SMALLEST, _LARGEST = 4.0, 72.0  # points
_FEW_LETTERS = 200  # a stamp has no more
_MANY = 200  # pictures of a page that are looked at
_MOST = 0.6  # of a page: so much of it a scan covers
TURNS = threading.Lock()


@dataclass(frozen=True)
class Page:
    """One page: its number from 1, its size in points, and its strips from top to bottom."""

    number: int
    width: float
    height: float
    strips: tuple[Strip, ...]
    has_rules: bool = False
    raised: tuple[Mark, ...] = ()  # the marks of footnotes in its lines
    turn: int | None = None  # by how many quarters clockwise its letters have to be turned to stand upright
    pictured: float = 0.0  # how much of it its largest picture covers
    notes: frozenset[str] = frozenset()  # the numbers of notes at its foot that no mark has to point to
    beside: tuple[Strip, ...] = ()  # what was stamped on it and is no part of the document
    hidden: bool = False  # nobody sees its text: a scanner's program laid it over its picture, or under it

    @property
    def is_picture(self) -> bool:
        """Whether its words are on a picture: those of its text, if any, are a stamp or a number put over it."""
        letters = sum(len(strip.words) for strip in self.strips)
        return self.pictured > (_MOST if letters else 0) and letters < _FEW_LETTERS

    @property
    def is_layered(self) -> bool:
        """Whether its words are on a picture, and were read from there by another program."""
        return self.hidden and not self.is_picture

    @property
    def marks(self) -> frozenset[str]:
        """The numbers of the notes that its words point to."""
        return self.notes.union(mark.number for mark in self.raised if mark.behind)

    def begins_note(self, strip: Strip) -> str | None:
        """The raised number at the head of the line `strip`, None where it has none."""
        heads = (mark for mark in self.raised if not mark.behind)
        return next((mark.number for mark in heads if strip.box.holds(mark.box)), None)

    def without(self, boxes: Sequence[Box]) -> "Page":
        """The page without the words inside `boxes`."""
        if not boxes:
            return self
        return replace(self, strips=tuple(s for s in self.strips if not any(box.holds(s.box) for box in boxes)))


def read_pages(data: bytes, *, name: str) -> tuple[list[Page], bytes]:
    """Return the pages of the PDF `data`, and the data with all pages upright; raises UnreadableFile."""
    with TURNS:
        document = opened(data, name=name)
        try:
            pages = [_read_page(document, number) for number in range(1, len(document) + 1)]
            turns = {page.number: page.turn for page in pages if page.turn is not None}
            if not turns:
                return pages, data
            data = upright(document, turns)
            document.close()
            document = opened(data, name=name)
            return [_read_page(document, p.number) if p.number in turns else p for p in pages], data
        except pypdfium2.PdfiumError as error:
            raise UnreadableFile(name, Fault.DAMAGED, reason="a page cannot be opened") from error
        finally:
            document.close()


def opened(data: bytes, *, name: str) -> pypdfium2.PdfDocument:
    """Return the open PDF `data`; raises UnreadableFile where it is damaged, locked or has more than MAX_PAGES."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error):
            raise UnreadableFile(name, Fault.PASSWORD) from error
        raise UnreadableFile(name, Fault.DAMAGED, reason="it is cut short or no PDF") from error
    if len(document) > MAX_PAGES:
        document.close()
        raise UnreadableFile(name, Fault.TOO_MANY_PAGES, limit=MAX_PAGES)
    return document


def _read_page(document: pypdfium2.PdfDocument, number: int) -> Page:
    page = document[number - 1]
    width, height = page.get_size()
    text = page.get_textpage()
    runs = [text.get_rect(piece) for piece in range(min(text.count_rects(), _MAX_PIECES))]
    strips = _strips(text, runs, height, number)
    rows, marks = [], list[Mark]()
    for row in rows_of(strips):
        words, raised = without_marks(row)
        rows.append(words)
        marks += raised
    lines = tuple(strip for row in rows for strip in merged(row))
    pictured = largest_picture(page)
    hidden = pictured > _MOST and is_hidden(page)
    rules = 0
    for _ in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=3):
        rules += 1
        if rules > MAX_RULES:
            break
    turn = turn_of(page, text)
    text.close()
    page.close()
    return Page(
        number, width, height, lines, _FEWEST_RULES <= rules <= MAX_RULES, tuple(marks), turn, pictured, hidden=hidden
    )


def largest_picture(page: pypdfium2.PdfPage) -> float:
    """Return how much of `page` the largest of its pictures covers, from 0 to 1."""
    left, bottom, right, top = page.get_bbox()
    area = max((right - left) * (top - bottom), 1.0)
    places = (each.get_bounds() for each in islice(page.get_objects([pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3), _MANY))
    return max((min((p[2] - p[0]) * (p[3] - p[1]) / area, 1.0) for p in places), default=0.0)


def _strips(text: pypdfium2.PdfTextPage, runs: Sequence[Place], height: float, number: int) -> list[Strip]:
    """The words of each of `runs`; those of letters that stand one by one are put together again."""
    if not are_entangled(runs):
        return [_strip(text, words_in(text, *place), _letter_at(text, place), place, height, number) for place in runs]
    letters = zip(words_of_runs(text, runs), runs, strict=True)
    return unsplit([_strip(text, _on_one_line(words), first, run, height, number) for (words, first), run in letters])


def _letter_at(text: pypdfium2.PdfTextPage, place: Place) -> int | None:
    left, bottom, _, top = place
    index: int | None = text.get_index(left + 0.5, (bottom + top) / 2, 3, max(top - bottom, 2))
    return index


def _strip(
    text: pypdfium2.PdfTextPage, words: str, first: int | None, place: Place, height: float, number: int
) -> Strip:
    """The run `words` whose letters begin with the `first`; its box is as high as the font.

    So all lines of a paragraph are equally far from each other.
    """
    left, bottom, right, top = place
    end = left
    if first is not None:
        bottom, top = font_height(text, first) or (bottom, top)
        last = first + max(unbroken(words), 1) - 1
        end = text.get_charbox(min(last, text.count_chars() - 1))[2]  # letters on their side are fewer than words show
    return Strip(words, Box(left, height - top, right, height - bottom), number, max(end - left, 0.0))


def unbroken(words: str) -> int:
    """Return how many of the first letters of `words` stand on one line: a word, with an opening bracket before it."""
    found = _FIRST_WORD.match(words)
    return found.end() if found else 0


def font_height(text: pypdfium2.PdfTextPage, letter: int) -> tuple[float, float] | None:
    """Return how far down and up the font of a letter reaches from its base line; None where it has no size."""
    x, y, matrix = ctypes.c_double(), ctypes.c_double(), pdfium.FS_MATRIX()
    size = pdfium.FPDFText_GetFontSize(text, letter)
    if pdfium.FPDFText_GetMatrix(text, letter, matrix):
        size *= math.hypot(matrix.c, matrix.d)  # some programs write one size and scale the page
    if not pdfium.FPDFText_GetCharOrigin(text, letter, x, y) or not _SMALLEST <= size <= _LARGEST:
        return None
    return y.value - _BELOW * size, y.value + (1 - _BELOW) * size


def words_in(text: pypdfium2.PdfTextPage, left: float, bottom: float, right: float, top: float) -> str:
    """Return the words inside a box (in points from the bottom left corner), the lines of it joined."""
    return _on_one_line(text.get_text_bounded(left, bottom, right, top))


def _on_one_line(found: str) -> str:
    found = _LINE_END_HYPHEN.sub("-", found)
    lines = found.splitlines()
    return joined([line.strip() for line in lines]) if len(lines) > 1 else found
