"""Tables: headings repeated on every page, rows never cut by a page break, group rows across the columns."""

from docx.document import Document
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.shared import Length, Mm
from docx.table import _Cell, _Row

from dondoc.writers.official.document import Column, GroupRow, Row, Table
from dondoc.writers.official.word.markup import (
    add_styled,
    first_paragraph,
    fix_widths,
    keep_whole,
    repeat_on_pages,
    set_margins,
)
from dondoc.writers.official.word.page import text_width
from dondoc.writers.official.word.styles import ALIGNMENTS

_SIDES = Mm(1.2)


def write_table(word: Document, table: Table) -> None:
    """Write `table` across the page, with a little room below it."""
    grid = word.add_table(rows=1, cols=len(table.columns), style="Table Grid")
    fix_widths(grid, _widths(table.columns, text_width(word.sections[-1])))
    set_margins(grid, _SIDES)
    _write_headings(grid.rows[0], table.columns)
    for row in table.rows:
        written = grid.add_row()
        keep_whole(written)
        if isinstance(row, GroupRow):
            _write_group(written, row)
        else:
            _write_row(written, row, table.columns)
    word.add_paragraph(style="Part End")


def _widths(columns: tuple[Column, ...], whole: Length) -> list[Length]:
    shares = sum(column.width for column in columns)
    return [Length(int(whole * column.width / shares)) for column in columns]


def _write_headings(row: _Row, columns: tuple[Column, ...]) -> None:
    keep_whole(row)
    repeat_on_pages(row)
    for cell, column in zip(row.cells, columns, strict=True):
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        first_paragraph(cell, "Table Heading").add_run(column.heading)


def _write_row(row: _Row, content: Row, columns: tuple[Column, ...]) -> None:
    for cell, words, column in zip(row.cells, content.cells, columns, strict=True):
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        first, *others = words.split("\n")
        paragraphs = [first_paragraph(cell, "Table Text"), *(add_styled(cell, "Table Text") for _ in others)]
        for paragraph, line in zip(paragraphs, (first, *others), strict=True):
            paragraph.add_run(line)
            paragraph.paragraph_format.alignment = ALIGNMENTS[column.align]


def _write_group(row: _Row, group: GroupRow) -> None:
    cells = row.cells
    _write_emphasised(cells[0], group.number, group.level)
    first_paragraph(cells[0], "Table Text").paragraph_format.alignment = ALIGNMENTS["center"]
    title = cells[1].merge(cells[-1]) if len(cells) > 2 else cells[1]
    _write_emphasised(title, group.title, group.level)


def _write_emphasised(cell: _Cell, words: str, level: int) -> None:
    """Bold for the widest groups, bold italic for those inside, italic below; never alone at the foot of a page."""
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    paragraph = first_paragraph(cell, "Table Text")
    run = paragraph.add_run(words)
    run.bold, run.italic = level < 3, level > 1
    paragraph.paragraph_format.keep_with_next = True
