"""The few pieces of WordprocessingML that python-docx has no words for."""

from typing import cast

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Length
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run


def element(name: str, /, **attributes: str | int) -> BaseOxmlElement:
    """Return the element w:`name` with the given w: attributes."""
    made = cast(BaseOxmlElement, OxmlElement(f"w:{name}"))
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    return made


def rule_above(paragraph: Paragraph, width: Length, within: Length) -> None:
    """Draw a thin line of `width` above the empty `paragraph`, centred in a column that is `within` wide."""
    borders = element("pBdr")
    borders.append(element("top", val="single", sz=6, space=1, color="000000"))
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(borders, *_AFTER_BORDERS)
    side = Length((within - width) // 2)
    paragraph.paragraph_format.left_indent = side
    paragraph.paragraph_format.right_indent = side


# What the schema wants after w:pBdr inside w:pPr.
_AFTER_BORDERS = tuple(
    f"w:{name}"
    for name in (
        "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE",
        "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents",
        "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId",
        "cnfStyle", "rPr", "sectPr", "pPrChange",
    )
)  # fmt: skip


def put_into_list(paragraph: Paragraph, list_id: int, level: int) -> None:
    """Let Word number `paragraph` in the list `list_id`, at `level` counted from 0."""
    numbered = element("numPr")
    numbered.append(element("ilvl", val=level))
    numbered.append(element("numId", val=list_id))
    paragraph._p.get_or_add_pPr().insert_element_before(numbered, "w:suppressLineNumbers", "w:pBdr", *_AFTER_BORDERS)


def add_page_number(run: Run) -> None:
    """Let `run` show the number of its page."""
    for part in ("begin", "", "end"):
        if part:
            run._r.append(element("fldChar", fldCharType=part))
        else:
            instruction = element("instrText")
            instruction.text = " PAGE "
            run._r.append(instruction)


def fix_widths(table: Table, widths: list[Length]) -> None:
    """Give the columns of `table` exactly `widths`, whatever their cells hold."""
    table.autofit = False
    properties = table._tbl.tblPr
    for old in properties.findall(qn("w:tblW")):
        properties.remove(old)
    properties.insert_element_before(
        element("tblW", w=sum(width.twips for width in widths), type="dxa"), *_AFTER_TABLE_WIDTH
    )
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width


_AFTER_TABLE_WIDTH = tuple(
    f"w:{name}"
    for name in ("jc", "tblCellSpacing", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook")
)


def set_margins(table: Table, sides: Length) -> None:
    """Set the room left and right of the words in every cell of `table`."""
    margins = element("tblCellMar")
    for side in ("left", "right"):
        margins.append(element(side, w=sides.twips, type="dxa"))
    table._tbl.tblPr.insert_element_before(margins, "w:tblLook")


def keep_whole(row: _Row) -> None:
    """Never let a page break cut `row` in two."""
    row._tr.get_or_add_trPr().append(element("cantSplit"))


def first_paragraph(cell: _Cell, style: str) -> Paragraph:
    """Return the paragraph that every cell has, in `style`.

    The style is set by its id: looking it up by name goes through all styles, and a table has thousands of cells.
    """
    paragraph: Paragraph = cell.paragraphs[0]
    paragraph._p.style = style_id(style)
    return paragraph


def add_styled(where: Document | _Cell, style: str, text: str = "") -> Paragraph:
    """Return a new paragraph with `text` at the end of `where`; `style` is set as in `first_paragraph`."""
    paragraph: Paragraph = where.add_paragraph(text)
    paragraph._p.style = style_id(style)
    return paragraph


def style_id(name: str) -> str:
    """Return the id that Word and python-docx give the style `name`."""
    return name.replace(" ", "")
