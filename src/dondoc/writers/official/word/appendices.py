"""Appendices: each from a new page, upright or lying, with a head and page numbers of its own."""

from docx.document import Document
from docx.enum.section import WD_SECTION
from docx.shared import Mm

from dondoc.writers.official.document import Appendix, OfficialDocument
from dondoc.writers.official.word.blocks import write_blocks
from dondoc.writers.official.word.closing import write_signature
from dondoc.writers.official.word.markup import rule_above
from dondoc.writers.official.word.page import set_up_page, text_width

_RULE = Mm(50)


def write_appendices(word: Document, document: OfficialDocument) -> None:
    """Write the appendices of `document` at the end of `word`."""
    for place, appendix in enumerate(document.appendices):
        if place or document.letterhead:
            _begin_section(word, appendix)
        else:
            set_up_page(word.sections[0], landscape=appendix.landscape)
        _write_head(word, appendix)
        write_blocks(word, appendix.body)
        write_signature(word, appendix.signature)


def _begin_section(word: Document, appendix: Appendix) -> None:
    section = word.add_section(WD_SECTION.NEW_PAGE)
    word.paragraphs[-1].style = "Part End"  # the empty paragraph that ends the part before
    set_up_page(section, landscape=appendix.landscape)


def _write_head(word: Document, appendix: Appendix) -> None:
    if appendix.heading:
        word.add_paragraph(appendix.heading, style="Appendix Heading")
    word.add_paragraph(appendix.title, style="Appendix Title" if appendix.heading else "Appendix Heading")
    if appendix.attached_to:
        word.add_paragraph(f"({appendix.attached_to})", style="Attached To")
    rule = word.add_paragraph(style="Rule")
    rule_above(rule, _RULE, text_width(word.sections[-1]))
    rule.paragraph_format.space_after = Mm(4)
