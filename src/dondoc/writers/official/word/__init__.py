"""A document as a Word file in the layout of Nghị định 30/2020/NĐ-CP, phụ lục I.

`styles`, `numbering` and `page` set how everything looks, `opening`, `blocks`, `tables`, `closing` and `appendices`
write the parts in the order of the pages, and `package` packs them into the same bytes every time.
"""

import io
from functools import cache

from docx import Document

from dondoc.writers.official.document import OfficialDocument
from dondoc.writers.official.printable import printable
from dondoc.writers.official.word.appendices import write_appendices
from dondoc.writers.official.word.blocks import write_blocks
from dondoc.writers.official.word.closing import write_closing
from dondoc.writers.official.word.numbering import set_up_lists
from dondoc.writers.official.word.opening import write_opening
from dondoc.writers.official.word.package import describe, pack
from dondoc.writers.official.word.page import set_up_page
from dondoc.writers.official.word.styles import set_up_styles

__all__ = ["to_docx"]


def to_docx(document: OfficialDocument) -> bytes:
    """Return the bytes of `document` as a .docx file; the same document gives the same bytes."""
    document = printable(document)
    word = Document(io.BytesIO(_template()))
    set_up_page(word.sections[0], landscape=False)
    describe(word, document)
    if document.letterhead:
        write_opening(word, document, document.letterhead)
        write_blocks(word, document.body)
        write_closing(word, document)
    write_appendices(word, document)
    packed = pack(word)
    word.element.body.clear_content()  # the parts of `word` hold one another, so that its tree would stay for a while
    return packed


@cache
def _template() -> bytes:
    """An empty file with all styles and lists; to make them takes longer than to write a short document."""
    word = Document()
    set_up_styles(word)
    set_up_lists(word)
    saved = io.BytesIO()
    word.save(saved)
    return saved.getvalue()
