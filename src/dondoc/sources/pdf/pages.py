"""The pages of a PDF file: their words with places, and whether they have rules that could be tables.

PDFium reads them. It is not made for several threads at once, so they take turns.
"""

import ctypes
import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace

import pypdfium2
import pypdfium2.raw as pdfium

from dondoc.sources.pdf.strips import Box, Mark, Strip, merged, rows_of, without_marks
from dondoc.sources.soft_breaks import joined
from dondoc.sources.unreadable import Fault, UnreadableFile

MAX_PAGES = 2000
MAX_RULES = 5000  # on a page: more is a drawing, and finding its cells would take minutes
_MAX_PIECES = 20_000  # runs of letters on a page; a page of print has some hundred
_FEWEST_RULES = 4  # a box
_LINE_END_HYPHEN = re.compile("[\x02\ufffe]")  # what PDFium makes of a dash at the end of a line
_FIRST_WORD = re.compile(r"(?:[(\[{“‘]\s*)?\S+")  # no line ends with an opening bracket or quotation mark
_BELOW = 0.22  # of the size of a font; what of a letter is below its base line
_SMALLEST, _LARGEST = 4.0, 72.0  # points; some programs write one size and scale the page instead
_OVERLAP = 2.0  # points; runs of letters that follow each other reach into each other no further
TURNS = threading.Lock()
_Place = tuple[float, float, float, float]  # left, bottom, right, top


@dataclass(frozen=True)
class Page:
    """One page: its number from 1, its size in points, and its strips from top to bottom."""

    number: int
    width: float
    height: float
    strips: tuple[Strip, ...]
    has_rules: bool = False
    raised: tuple[Mark, ...] = ()  # the marks of footnotes in its lines

    @property
    def marks(self) -> frozenset[str]:
        """The numbers of its footnotes."""
        return frozenset(mark.number for mark in self.raised)

    def without(self, boxes: Sequence[Box]) -> "Page":
        """The page without the words inside `boxes`."""
        if not boxes:
            return self
        return replace(self, strips=tuple(s for s in self.strips if not any(box.holds(s.box) for box in boxes)))


def read_pages(data: bytes, *, name: str) -> list[Page]:
    """Return the pages of the PDF `data`; raises UnreadableFile."""
    with TURNS:
        document = opened(data, name=name)
        try:
            return [_read_page(document, number) for number in range(1, len(document) + 1)]
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
    places = _apart([text.get_rect(piece) for piece in range(min(text.count_rects(), _MAX_PIECES))])
    strips = [_strip(text, place, height, number) for place in places]
    rows, marks = [], list[Mark]()
    for row in rows_of(strips):
        words, raised = without_marks(row)
        rows.append(words)
        marks += raised
    lines = tuple(strip for row in rows for strip in merged(row))
    rules = 0
    for _ in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=3):
        rules += 1
        if rules > MAX_RULES:
            break
    text.close()
    page.close()
    return Page(number, width, height, lines, _FEWEST_RULES <= rules <= MAX_RULES, tuple(marks))


def _apart(places: Sequence[_Place]) -> list[_Place]:
    """`places` of runs of letters, none reaching into the next of its line, whose first letter would be read twice."""
    apart = []
    for (left, bottom, right, top), after in zip(places, [*places[1:], None], strict=False):
        if after and left < after[0] < right and after[1] < top and bottom < after[3] and right - after[0] < _OVERLAP:
            right = after[0]
        apart.append((left, bottom, right, top))
    return apart


def _strip(text: pypdfium2.PdfTextPage, place: _Place, height: float, number: int) -> Strip:
    """The run of letters at `place`; its box is as high as the font: so all lines of a paragraph are equally far."""
    left, bottom, right, top = place
    words = words_in(text, left, bottom, right, top)
    first = text.get_index(left + 0.5, (bottom + top) / 2, 3, max(top - bottom, 2))
    end = left
    if first is not None:
        bottom, top = _height(text, first) or (bottom, top)
        end = text.get_charbox(first + max(unbroken(words), 1) - 1)[2]
    return Strip(words, Box(left, height - top, right, height - bottom), number, max(end - left, 0.0))


def unbroken(words: str) -> int:
    """Return how many of the first letters of `words` stand on one line: a word, with an opening bracket before it."""
    found = _FIRST_WORD.match(words)
    return found.end() if found else 0


def _height(text: pypdfium2.PdfTextPage, letter: int) -> tuple[float, float] | None:
    """How far down and up the font of a letter reaches from its base line; None where it has no size."""
    x, y = ctypes.c_double(), ctypes.c_double()
    size = pdfium.FPDFText_GetFontSize(text, letter)
    if not pdfium.FPDFText_GetCharOrigin(text, letter, x, y) or not _SMALLEST <= size <= _LARGEST:
        return None
    return y.value - _BELOW * size, y.value + (1 - _BELOW) * size


def words_in(text: pypdfium2.PdfTextPage, left: float, bottom: float, right: float, top: float) -> str:
    """Return the words inside a box (in points from the bottom left corner), the lines of it joined."""
    found = _LINE_END_HYPHEN.sub("-", text.get_text_bounded(left, bottom, right, top))
    lines = found.splitlines()
    return joined([line.strip() for line in lines]) if len(lines) > 1 else found
