"""Pictures: in a line of their own, with words for who cannot see them, and the caption on the same page."""

import io

from docx.document import Document
from docx.shared import Mm

from dondoc.writers.official.document import Figure
from dondoc.writers.official.word.page import text_width


def write_figure(word: Document, figure: Figure) -> None:
    """Write `figure` and its caption at the end of `word`, no wider than the words of its page."""
    room = text_width(word.sections[-1])
    paragraph = word.add_paragraph(style="Figure")
    shape = paragraph.add_run().add_picture(io.BytesIO(figure.png), width=min(Mm(figure.width), room))
    # What Word calls alternative text; its name would otherwise be that of a file that does not exist.
    properties = shape._inline.docPr
    properties.set("descr", figure.words)
    properties.set("name", f"Figure {properties.id}")
    if figure.caption:
        word.add_paragraph(figure.caption, style="Caption")
    else:
        paragraph.paragraph_format.keep_with_next = False
