"""The blocks of a body, one after the other."""

from collections.abc import Iterable

from docx.document import Document

from dondoc.writers.official.document import Block, Figure, Heading, Item, Paragraph, Table
from dondoc.writers.official.word.figures import write_figure
from dondoc.writers.official.word.markup import add_styled
from dondoc.writers.official.word.numbering import begin_part, write_item
from dondoc.writers.official.word.styles import ALIGNMENTS
from dondoc.writers.official.word.tables import write_table


def write_blocks(word: Document, blocks: Iterable[Block]) -> None:
    """Write `blocks` at the end of `word`, as a part whose headings count from the first."""
    numbers = begin_part(word)
    for block in blocks:
        match block:
            case Heading():
                numbers.write(add_styled(word, f"Heading {block.level}"), block)
            case Paragraph():
                _write_paragraph(word, block)
            case Item():
                write_item(add_styled(word, "Dash Item"), block)
            case Figure():
                write_figure(word, block)
            case Table():
                write_table(word, block)


def _write_paragraph(word: Document, block: Paragraph) -> None:
    paragraph = add_styled(word, "Body Text")
    if block.lead_in:
        paragraph.add_run(block.lead_in).bold = True
        paragraph.add_run(" ")
    run = paragraph.add_run(block.text)
    if block.italic:
        run.italic = True
    if block.align != "justify":
        paragraph.paragraph_format.alignment = ALIGNMENTS[block.align]
        paragraph.paragraph_format.first_line_indent = None if block.align == "left" else 0
