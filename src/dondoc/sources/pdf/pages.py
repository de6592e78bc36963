"""The pages of a PDF file: their words with places, and whether they have rules that could be tables."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

import pypdfium2
import pypdfium2.raw as pdfium

from dondoc.sources.pdf.layers import is_hidden
from dondoc.sources.pdf.opening import TURNS, opened
from dondoc.sources.pdf.page_strips import strips_of
from dondoc.sources.pdf.stamps import without_stamps
from dondoc.sources.pdf.stretched import over_struck
from dondoc.sources.pdf.strips import Box, Mark, Strip, merged, rows_of, without_marks
from dondoc.sources.pdf.struck import without_struck
from dondoc.sources.pdf.unicode_fonts import has_old_letters, with_unicode_fonts
from dondoc.sources.pdf.upright import turn_of, upright
from dondoc.sources.unreadable import Fault, UnreadableFile

MAX_RULES = 5000  # on a page: more is a drawing, and finding its cells would take minutes
_MAX_PIECES = 20_000  # runs of letters on a page; a page of print has some hundred
_FEWEST_RULES = 4  # a box
_FEW_LETTERS = 200  # a stamp has no more
_MANY = 200  # pictures of a page that are looked at
_MOST = 0.6  # of a page: so much of it a scan covers


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
    changed: bool = False  # words on it are struck through

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
            if has_old_letters(strip.words for page in pages for strip in page.strips):
                told = with_unicode_fonts(document)
                if told is not None:
                    data = told
                    document.close()
                    document = opened(data, name=name)
                    pages = [_read_page(document, page.number) for page in pages]
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


def _read_page(document: pypdfium2.PdfDocument, number: int) -> Page:
    page = document[number - 1]
    width, height = page.get_size()
    paths = list(islice(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=3), MAX_RULES + 1))
    rules = len(paths)
    text, struck = without_struck(page, paths if rules <= MAX_RULES else ())
    runs = [text.get_rect(piece) for piece in range(min(text.count_rects(), _MAX_PIECES))]
    pictured = largest_picture(page)
    hidden = pictured > _MOST and is_hidden(page)
    strips = strips_of(text, runs, height, number, by_letters=hidden)
    strips, stamped = without_stamps(strips)
    rows, marks = [], list[Mark]()
    for row in rows_of(strips):
        words, raised = without_marks(over_struck(row, struck, height))
        rows.append(words)
        marks += raised
    lines = tuple(strip for row in rows for strip in merged(row))
    turn = turn_of(page, text)
    text.close()
    page.close()
    return Page(
        number,
        width,
        height,
        lines,
        _FEWEST_RULES <= rules <= MAX_RULES,
        tuple(marks),
        turn,
        pictured,
        beside=tuple(stamped),
        hidden=hidden,
        changed=bool(struck),
    )


def largest_picture(page: pypdfium2.PdfPage) -> float:
    """Return how much of `page` the largest of its pictures covers, from 0 to 1."""
    left, bottom, right, top = page.get_bbox()
    area = max((right - left) * (top - bottom), 1.0)
    places = (each.get_bounds() for each in islice(page.get_objects([pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3), _MANY))
    return max((min((p[2] - p[0]) * (p[3] - p[1]) / area, 1.0) for p in places), default=0.0)
