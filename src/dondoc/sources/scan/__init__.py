"""Pages that are pictures: `pictures` opens them, `light` takes the shadows from photographs, `straight` the skew from
any page and `flat` what came of a camera held aslant, `ruled` finds the cells of tables, `tesseract` reads words and
cells, `repair` puts right what cannot be meant; from there they go the way of PDF pages.

What is read so can have a letter wrong: every twentieth task or so of a clean scan does.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from PIL import Image

from dondoc.model import Document
from dondoc.sources.pdf import TablesOfPages, document_from_pages
from dondoc.sources.pdf.grid import Grid
from dondoc.sources.pdf.layers import lacks_marks
from dondoc.sources.pdf.pages import Page
from dondoc.sources.pdf.strips import Box, Strip, merged, rows_of
from dondoc.sources.pdf.tables import Row, RuledTable, read_grid, runs_on
from dondoc.sources.scan.flat import flattened
from dondoc.sources.scan.joined_lines import mended
from dondoc.sources.scan.labels import with_labels
from dondoc.sources.scan.light import evened
from dondoc.sources.scan.notes import marks_of_notes
from dondoc.sources.scan.pictures import MAX_PAGES, pictures_in, pictures_of_pdf
from dondoc.sources.scan.repair import repaired, repaired_headings
from dondoc.sources.scan.row_numbers import repaired_columns, repaired_numbers
from dondoc.sources.scan.ruled import find_grids
from dondoc.sources.scan.straight import straightened
from dondoc.sources.scan.strokes import is_bar
from dondoc.sources.scan.table_headings import with_headings
from dondoc.sources.scan.tesseract import Tesseract, Word

__all__ = ["document_from_picture", "mended", "read_pictured", "worth_reading_anew"]

_INCH = 72.0  # points
_OF_A_GROUP = 2  # filled cells: its number and its name
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

    It knew no Vietnamese, or there is a table. None where the pages would be too many, with so many `beside` them.
    """
    if beside + len(layered) > MAX_PAGES:
        return []
    poor = {page.number for page in layered if lacks_marks(" ".join(strip.words for strip in page.strips))}
    others = [page.number for page in layered if page.number not in poor]
    drawn = zip(others, pictures_of_pdf(data, others, name=name), strict=True)
    return sorted(poor.union(number for number, picture in drawn if find_grids(straightened(picture))))


def _pages(pictures: Iterable[tuple[int, Image.Image]], name: str) -> tuple[list[Page], TablesOfPages]:
    tesseract = Tesseract(name)
    pages: list[Page] = []
    tables: TablesOfPages = {}
    for number, picture in pictures:
        page, tables[number] = _read(straightened(tesseract.upright(evened(picture))), number, tesseract)
        pages.append(page)
    return _with_headings(pages), _with_numbers(tables)


def _with_headings(pages: list[Page]) -> list[Page]:
    """`pages` with the Roman numbers of headings, which go on from page to page."""
    lines = [strip for page in pages for strip in page.strips]
    words = iter(repaired_headings([strip.words for strip in lines]))
    return [replace(page, strips=tuple(strip._replace(words=next(words)) for strip in page.strips)) for page in pages]


def _read(picture: Image.Image, number: int, tesseract: Tesseract) -> tuple[Page, list[RuledTable]]:
    scale = picture.info["dpi"][0] / _INCH
    picture, grids = _with_grids(picture)
    boxes = [cell for grid in grids for row in grid.rows for cell in row if cell]
    cells = dict(zip(boxes, tesseract.texts([picture.crop(_inner(box)) for box in boxes]), strict=True))
    for grid in grids:
        for row in grid.rows:
            if row and row[0] and not cells[row[0]] and is_bar(picture.crop(_inner(row[0]))):
                cells[row[0]] = "-"
    tables = [read_grid(grid, lambda box: cells[box], number) for grid in grids]
    text = picture.copy()
    for grid in grids:
        text.paste(255, _pixels(grid.box))
    strips = [_strip(word, scale, number) for word in with_labels(tesseract.words(text), text, tesseract.lines)]
    whole = (strip for row in rows_of(strips) for strip in merged(row))
    lines = tuple(strip._replace(words=repaired(strip.words)) for strip in whole)
    found = [_scaled(table, scale) for table in tables if table is not None]
    height = picture.height / scale
    marks = marks_of_notes([line for line in lines if not any(table.box.holds(line.box) for table in found)], height)
    notes = frozenset(mark.number for mark in marks)
    return Page(number, picture.width / scale, height, lines, raised=marks, notes=notes), found


def _with_grids(picture: Image.Image) -> tuple[Image.Image, list[Grid]]:
    """`picture` and its tables; with its lines made parallel where that shows more cells."""
    grids, flat = find_grids(picture), flattened(picture)
    if flat is None:
        return picture, grids
    found = find_grids(flat)
    return (flat, found) if _count_cells(found) > _count_cells(grids) else (picture, grids)


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


def _strip(word: Word, scale: float, page: int) -> Strip:
    box = Box(*(edge / scale for edge in word.box))
    return Strip(word.text, box, page, box.right - box.left)


def _with_numbers(tables: TablesOfPages) -> TablesOfPages:
    """`tables` with the numbers of their rows, which go on from page to page."""
    found: TablesOfPages = {page: [] for page in tables}
    for run in map(_with_heading, _runs(tables)):
        rows = [row for _, table in run for row in table.rows]
        alone = [sum(bool(cell.words) for cell in row.cells) <= _OF_A_GROUP for row in rows]
        firsts = [at == 0 for _, table in run for at in range(len(table.rows))]
        numbers = iter(repaired_numbers(repaired_columns([row.cells[0].words for row in rows], firsts), alone))
        for page, table in run:
            found[page].append(replace(table, rows=tuple(_with_number(row, next(numbers)) for row in table.rows)))
    return found


def _with_heading(run: list[tuple[int, RuledTable]]) -> list[tuple[int, RuledTable]]:
    """The tables of `run` with their headings, also those that pages repeat, as they were printed."""
    headed = with_headings([[row.cells for row in table.rows] for _, table in run])
    return [
        (page, replace(table, rows=tuple(row._replace(cells=new) for row, new in zip(table.rows, cells, strict=True))))
        for (page, table), cells in zip(run, headed, strict=True)
    ]


def _runs(tables: TablesOfPages) -> Iterator[list[tuple[int, RuledTable]]]:
    """The tables with their pages, those together that run on from one to the next."""
    run: list[tuple[int, RuledTable]] = []
    for page in sorted(tables):
        for table in sorted(tables[page], key=lambda table: table.box.top):
            if run and not runs_on(run[-1][1], table):
                yield run
                run = []
            run.append((page, table))
    if run:
        yield run


def _with_number(row: Row, number: str) -> Row:
    first, *others = row.cells
    return row._replace(cells=(first._replace(lines=(number,) if number else ()), *others))


def _scaled(table: RuledTable, scale: float) -> RuledTable:
    return replace(table, box=Box(*(edge / scale for edge in table.box)))
