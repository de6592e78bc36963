"""Official documents: a value that says what stands on the pages, and writers that lay it out.

`to_docx` follows the layout of Nghị định 30/2020/NĐ-CP, `to_text` gives what a plain-text archive would hold. Both
depend on nothing but the value: the same document gives the same bytes on any day.
"""

from dondoc.writers.official.document import (
    Align,
    Appendix,
    Block,
    Column,
    Figure,
    GroupRow,
    Heading,
    Item,
    Letterhead,
    OfficialDocument,
    Paragraph,
    Row,
    Signature,
    Table,
)
from dondoc.writers.official.plain import to_text
from dondoc.writers.official.word import to_docx

__all__ = [
    "Align",
    "Appendix",
    "Block",
    "Column",
    "Figure",
    "GroupRow",
    "Heading",
    "Item",
    "Letterhead",
    "OfficialDocument",
    "Paragraph",
    "Row",
    "Signature",
    "Table",
    "to_docx",
    "to_text",
]
