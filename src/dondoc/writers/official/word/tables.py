"""Tables: headings repeated on every page, rows never cut by a page break, group rows across the columns.

A table is written as one piece of WordprocessingML: a report has thousands of cells, and to ask python-docx for each of
their parts takes ten times as long.
"""

from collections.abc import Iterator
from xml.sax.saxutils import escape

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Length, Mm

from dondoc.writers.official.document import Align, Column, GroupRow, Row, Table
from dondoc.writers.official.word.markup import style_id
from dondoc.writers.official.word.page import text_width

_SIDES = Mm(1.2)
_JUSTIFICATION: dict[Align, str] = {"left": "left", "center": "center", "right": "right", "justify": "both"}
_LOOK = 'w:firstColumn="1" w:firstRow="1" w:lastColumn="0" w:lastRow="0" w:noHBand="0" w:noVBand="1" w:val="04A0"'
_BREAK, _TAB = "</w:t><w:br/><w:t>", "</w:t><w:tab/><w:t>"


def write_table(word: Document, table: Table) -> None:
    """Write `table` across the page, with a little room below it."""
    widths = _widths(table.columns, text_width(word.sections[-1]))
    rows = (
        _group(row, widths) if isinstance(row, GroupRow) else _row(row, table.columns, widths) for row in table.rows
    )
    markup = f"<w:tbl {nsdecls('w')}>{_properties(widths)}{_headings(table.columns, widths)}{''.join(rows)}</w:tbl>"
    word.element.body._insert_tbl(parse_xml(markup))
    word.add_paragraph(style="Part End")


def _widths(columns: tuple[Column, ...], whole: Length) -> list[int]:
    """The widths of the columns, in twips."""
    shares = sum(column.width for column in columns)
    return [Length(int(whole * column.width / shares)).twips for column in columns]


def _properties(widths: list[int]) -> str:
    sides = "".join(f'<w:{side} w:w="{_SIDES.twips}" w:type="dxa"/>' for side in ("left", "right"))
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tblPr><w:tblStyle w:val="{style_id("Table Grid")}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{sides}</w:tblCellMar><w:tblLook {_LOOK}/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>"
    )


def _headings(columns: tuple[Column, ...], widths: list[int]) -> str:
    style = f'<w:pStyle w:val="{style_id("Table Heading")}"/>'
    cells = (_cell(width, _paragraph(style, column.heading)) for column, width in zip(columns, widths, strict=True))
    return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{''.join(cells)}</w:tr>"


def _row(row: Row, columns: tuple[Column, ...], widths: list[int]) -> str:
    return _whole(
        _cell(width, "".join(_paragraph(_look(column.align), line) for line in words.split("\n")))
        for words, column, width in zip(row.cells, columns, widths, strict=True)
    )


def _group(group: GroupRow, widths: list[int]) -> str:
    """Bold for the widest groups, bold italic for those inside, italic below; never alone at the foot of a page."""
    face = f"<w:rPr><w:b{_switch(group.level < 3)}/><w:i{_switch(group.level > 1)}/></w:rPr>"
    number = _paragraph(_look("center", stays=True), group.number, face)
    title = _paragraph(_look(None, stays=True), group.title, face)
    return _whole((_cell(widths[0], number), _cell(sum(widths[1:]), title, across=len(widths) - 1)))


def _whole(cells: Iterator[str] | tuple[str, ...]) -> str:
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>"


def _cell(width: int, paragraphs: str, *, across: int = 1) -> str:
    span = f'<w:gridSpan w:val="{across}"/>' if across > 1 else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="{width}"/>{span}<w:vAlign w:val="center"/></w:tcPr>{paragraphs}</w:tc>'
    )


def _look(align: Align | None, *, stays: bool = False) -> str:
    placed = f'<w:jc w:val="{_JUSTIFICATION[align]}"/>' if align else ""
    return f'<w:pStyle w:val="{style_id("Table Text")}"/>{"<w:keepNext/>" if stays else ""}{placed}'


def _paragraph(look: str, words: str, face: str = "") -> str:
    shown = escape(words).replace("\n", _BREAK).replace("\t", _TAB)
    run = f'<w:r>{face}<w:t xml:space="preserve">{shown}</w:t></w:r>' if words else ""
    return f"<w:p><w:pPr>{look}</w:pPr>{run}</w:p>"


def _switch(is_on: bool) -> str:
    return "" if is_on else ' w:val="0"'
