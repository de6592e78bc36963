"""How each part of a document is set: sizes, weights and spacing of Nghị định 30/2020/NĐ-CP, phụ lục I.

Everything that is written carries one of these paragraph styles, so that an office can change the look of a part in
one place; headings are real headings, which Word's navigation and tables of contents find.
"""

from dataclasses import dataclass

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from dondoc.writers.official.document import Align
from dondoc.writers.official.rules import ISSUER_SIZE, MOTTO_SIZE, SUBJECT_SIZE
from dondoc.writers.official.word.markup import element

FONT = "Times New Roman"
BODY, SMALL, SMALLEST = 14, 12, 11  # points: the body, tables and recipients' heading, recipients
_LANGUAGE = "vi-VN"
_FIRST_LINE = 12.7  # mm
ALIGNMENTS = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}


@dataclass(frozen=True, slots=True)
class Look:
    """How the paragraphs of a style look; sizes and spacing in points, indents in millimetres."""

    size: float = BODY
    bold: bool = False
    italic: bool = False
    align: Align = "center"
    before: float = 0
    after: float = 0
    first_line: float = 0
    left: float = 0
    line: float = 1.0
    keep_with_next: bool = False
    base: str = "Normal"


LOOKS: dict[str, Look] = {
    "Normal": Look(align="left", base=""),
    "Superior": Look(12),
    "Issuer": Look(ISSUER_SIZE, bold=True),
    "State": Look(12, bold=True),
    "Motto": Look(MOTTO_SIZE, bold=True),
    "Rule": Look(2, before=3),
    "Number": Look(13, before=4),
    "Letter Subject": Look(12),
    "Place and Date": Look(13, italic=True, before=4),
    "Title": Look(14, bold=True, before=18, keep_with_next=True),
    "Subtitle": Look(SUBJECT_SIZE, bold=True, keep_with_next=True),
    "Decided By": Look(14, bold=True, before=12, after=6, keep_with_next=True),
    "Basis": Look(14, italic=True, align="justify", after=6, first_line=_FIRST_LINE),
    "Addressee": Look(14, before=12, after=6),
    "Body Text": Look(14, align="justify", after=6, first_line=_FIRST_LINE, line=1.1),
    "Dash Item": Look(14, align="justify", after=6, first_line=_FIRST_LINE, line=1.1, base="Body Text"),
    "Heading 1": Look(14, bold=True, align="justify", before=6, after=6, first_line=_FIRST_LINE, keep_with_next=True),
    "Heading 2": Look(14, bold=True, align="justify", before=3, after=6, first_line=_FIRST_LINE, keep_with_next=True),
    "Heading 3": Look(
        14, bold=True, italic=True, align="justify", after=6, first_line=_FIRST_LINE, keep_with_next=True
    ),
    "Heading 4": Look(14, italic=True, align="justify", after=6, first_line=_FIRST_LINE, keep_with_next=True),
    "Appendix Heading": Look(14, bold=True, keep_with_next=True, base="Heading 1"),
    "Appendix Title": Look(14, bold=True, keep_with_next=True),
    "Attached To": Look(14, italic=True, keep_with_next=True),
    "Table Heading": Look(SMALL, bold=True, before=2, after=2, keep_with_next=True),
    "Table Text": Look(SMALL, align="left", before=1, after=1),
    "Figure": Look(before=6, keep_with_next=True),
    "Caption": Look(SMALL, italic=True, before=2, after=8),
    "Recipients": Look(SMALLEST, align="left"),
    "Recipients Heading": Look(SMALL, bold=True, italic=True, align="left", keep_with_next=True),
    "Authority": Look(14, bold=True, keep_with_next=True),
    "Signer": Look(14, bold=True, before=62),
    "Page Number": Look(13),
    "Part End": Look(2, after=4),
}


def set_up_styles(word: Document) -> None:
    """Give `word` the styles in LOOKS, made or adapted."""
    for name, look in LOOKS.items():
        style = word.styles[name] if name in word.styles else word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        if not isinstance(style, ParagraphStyle):
            raise TypeError(f"the style '{name}' of the template is no paragraph style")
        _apply(style, look, word)


def _apply(style: ParagraphStyle, look: Look, word: Document) -> None:
    if look.base:
        style.base_style = word.styles[look.base]
    style.quick_style = True
    _set_font(style, look)
    form = style.paragraph_format
    form.alignment = ALIGNMENTS[look.align]
    form.space_before, form.space_after = Pt(look.before), Pt(look.after)
    form.first_line_indent, form.left_indent = Mm(look.first_line), Mm(look.left)
    form.keep_with_next = look.keep_with_next
    form.line_spacing = Pt(look.size) if look.size < SMALLEST else look.line
    if look.size < SMALLEST:
        form.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    _remove(style, "pBdr", "contextualSpacing")


def _set_font(style: ParagraphStyle, look: Look) -> None:
    """Set the font for all scripts; the template's theme fonts would win over a name that stands beside them."""
    style.font.name = FONT
    style.font.size = Pt(look.size)
    style.font.bold, style.font.italic = look.bold, look.italic
    style.font.color.rgb = RGBColor(0, 0, 0)
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    for attribute in list(fonts.attrib):
        del fonts.attrib[attribute]
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), FONT)
    for dropped in ("spacing", "kern", "lang", "szCs"):
        for old in properties.findall(qn(f"w:{dropped}")):
            properties.remove(old)
    properties.append(element("szCs", val=int(look.size * 2)))
    properties.append(element("lang", val=_LANGUAGE, eastAsia=_LANGUAGE))


def _remove(style: ParagraphStyle, *names: str) -> None:
    properties = style.element.get_or_add_pPr()
    for name in names:
        for old in properties.findall(qn(f"w:{name}")):
            properties.remove(old)
