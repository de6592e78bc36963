"""Pages that are pictures: `pictures` opens them, `light` takes the shadows from photographs, `dust` lone dots,
`straight` the skew from any page and `flat` what came of a camera held aslant, `ruled` finds the cells of tables,
`tesseract` reads words and cells, `repair` puts right what cannot be meant; from there they go the way of PDF pages.

What is read so can have a letter wrong: every twentieth task or so of a clean scan does.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from PIL import Image

from dondoc.model import Document
from dondoc.sources.pdf import TablesOfPages, document_from_pages
from dondoc.sources.pdf.grid import Grid
from dondoc.sources.pdf.pages import Page
from dondoc.sources.pdf.strips import Box, Strip, merged, rows_of
from dondoc.sources.pdf.tables import RuledTable, read_grid
from dondoc.sources.scan.blots import without_blots
from dondoc.sources.scan.cut_words import with_whole_boxes
from dondoc.sources.scan.dust import without_dust
from dondoc.sources.scan.flat import flattened
from dondoc.sources.scan.joined_lines import mended
from dondoc.sources.scan.labels import with_labels
from dondoc.sources.scan.light import evened
from dondoc.sources.scan.lone_rules import find_stamps, without_lone_rules
from dondoc.sources.scan.notes import marks_of_notes
from dondoc.sources.scan.numbered import with_numbers
from dondoc.sources.scan.other_readings import is_poorly_read
from dondoc.sources.scan.pictures import MAX_PAGES, pictures_in, pictures_of_pdf
from dondoc.sources.scan.repair import repaired, repaired_headings
from dondoc.sources.scan.ruled import Ruling, find_grids, find_ruling
from dondoc.sources.scan.signer import Line, with_signer
from dondoc.sources.scan.straight import straightened
from dondoc.sources.scan.strokes import is_bar
from dondoc.sources.scan.tesseract import Tesseract, Word
from dondoc.sources.scan.unread_labels import with_unread_labels

__all__ = ["document_from_picture", "mended", "read_pictured", "worth_reading_anew"]

_INCH = 72.0  # points
_AROUND = 8  # pixels round a stamp that its edge reaches
_INSIDE = 4  # pixels that a cell's words keep away from its rules


def document_from_picture(data: bytes, *, name: str) -> Document:
    """Return the text of the picture `data` (a page, or several in one TIFF file).

    Raises UnreadableFile where the picture is damaged or Tesseract is not installed.
    """
    pages, tables = _pages(enumerate(pictures_in(data, name=name), 1), name)
    mending = partial(mended, pages=frozenset(page.number for page in pages))
    return replace(document_from_pages(pages, tables, name=name, mended=mending), format="image")


def read_pictured(data: bytes, numbers: Sequence[int], *, name: str) -> tuple[list[Page], TablesOfPages]:
    """Return those pages of the PDF `data` that have these `numbers`, which are pictures, as `read_pdf` does others.

    Raises as `document_from_picture` does.
    """
    return _pages(zip(numbers, pictures_of_pdf(data, numbers, name=name), strict=True), name)


def worth_reading_anew(data: bytes, layered: Sequence[Page], *, beside: int, name: str) -> list[int]:
    """Return the numbers of those of the `layered` pages of the PDF `data` on which another program read too little.

    It read poorly, or there is a table. None where the pages would be too many, with so many `beside` them.
    """
    if beside + len(layered) > MAX_PAGES:
        return []
    poor = {page.number for page in layered if is_poorly_read([strip.words for strip in page.strips])}
    others = [page.number for page in layered if page.number not in poor]
    drawn = zip(others, pictures_of_pdf(data, others, name=name), strict=True)
    return sorted(poor.union(number for number, picture in drawn if find_grids(straightened(picture))))


def _pages(pictures: Iterable[tuple[int, Image.Image]], name: str) -> tuple[list[Page], TablesOfPages]:
    tesseract = Tesseract(name)
    pages: list[Page] = []
    tables: TablesOfPages = {}
    for number, picture in pictures:
        page, tables[number] = _read(straightened(tesseract.upright(without_dust(evened(picture)))), number, tesseract)
        pages.append(page)
    return _with_headings(pages), with_numbers(tables)


def _with_headings(pages: list[Page]) -> list[Page]:
    """`pages` with the Roman numbers of headings, which go on from page to page."""
    lines = [strip for page in pages for strip in page.strips]
    words = iter(repaired_headings([strip.words for strip in lines]))
    return [replace(page, strips=tuple(strip._replace(words=next(words)) for strip in page.strips)) for page in pages]


def _read(picture: Image.Image, number: int, tesseract: Tesseract) -> tuple[Page, list[RuledTable]]:
    scale = picture.info["dpi"][0] / _INCH
    picture, ruling = _with_tables(without_blots(picture))
    stamps = find_stamps(picture, ruling, tesseract.texts) if number == 1 else []
    grids = [grid for grid in ruling.grids if not any(grid.box == box for box, _ in stamps)]
    boxes = [cell for grid in grids for row in grid.rows for cell in row if cell]
    cells = dict(zip(boxes, tesseract.texts([picture.crop(_inner(box)) for box in boxes]), strict=True))
    for grid in grids:
        for row in grid.rows:
            if row and row[0] and not cells[row[0]] and is_bar(picture.crop(_inner(row[0]))):
                cells[row[0]] = "-"
    tables = [read_grid(grid, lambda box: cells[box], number) for grid in grids]
    text = without_lone_rules(picture, ruling)
    for box in (grid.box for grid in grids):
        text.paste(255, _pixels(box))
    for box, _ in stamps:
        text.paste(255, _pixels(Box(box.left - _AROUND, box.top - _AROUND, box.right + _AROUND, box.bottom + _AROUND)))
    words = with_whole_boxes(tesseract.words(text, has_letterhead=number == 1))
    words = with_labels(with_unread_labels(words, text, tesseract.lines), text, tesseract.lines)
    strips = [_strip(word, scale, number) for word in words]
    whole = (strip for row in rows_of(strips) for strip in merged(row))
    lines = tuple(strip._replace(words=repaired(strip.words)) for strip in whole)
    lines = with_signer(lines, picture, lambda pictures: _lines_of(tesseract.blocks(pictures)), number)
    found = [_scaled(table, scale) for table in tables if table is not None]
    height = picture.height / scale
    marks = marks_of_notes([line for line in lines if not any(table.box.holds(line.box) for table in found)], height)
    notes = frozenset(mark.number for mark in marks)
    beside = tuple(_strip(Word(words, box), scale, number) for box, words in stamps)
    return Page(number, picture.width / scale, height, lines, raised=marks, notes=notes, beside=beside), found


def _with_tables(picture: Image.Image) -> tuple[Image.Image, Ruling]:
    """`picture` and its tables; with its lines made parallel where that shows more cells."""
    ruling, flat = find_ruling(picture), flattened(picture)
    if flat is None:
        return picture, ruling
    found = find_ruling(flat)
    return (flat, found) if _count_cells(found.grids) > _count_cells(ruling.grids) else (picture, ruling)


def _count_cells(grids: Iterable[Grid]) -> int:
    return sum(1 for grid in grids for row in grid.rows for cell in row if cell)


def _inner(box: Box) -> tuple[int, int, int, int]:
    left, top, right, bottom = _pixels(box)
    return (
        left + _INSIDE,
        top + _INSIDE,
        max(right - _INSIDE, left + _INSIDE + 1),
        max(bottom - _INSIDE, top + _INSIDE + 1),
    )


def _pixels(box: Box) -> tuple[int, int, int, int]:
    return round(box.left), round(box.top), round(box.right), round(box.bottom)


def _lines_of(words: Iterable[Word]) -> list[Line]:
    lines: dict[tuple[int, int], Line] = {}
    for word in words:
        line = lines.get((word.page, word.line), Line(word.page, "", Box(*word.box)))
        lines[word.page, word.line] = Line(
            word.page, f"{line.words} {word.text}".strip(), line.box.around(Box(*word.box))
        )
    return list(lines.values())


def _strip(word: Word, scale: float, page: int) -> Strip:
    box = Box(*(edge / scale for edge in word.box))
    return Strip(word.text, box, page, box.right - box.left)


def _scaled(table: RuledTable, scale: float) -> RuledTable:
    return replace(table, box=Box(*(edge / scale for edge in table.box)))
