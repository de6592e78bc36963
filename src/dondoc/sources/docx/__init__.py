"""Word documents (.docx), straight from the zip file and its XML.

`package` unpacks within limits, `markup` parses without entities, `settle` accepts tracked changes and opens
containers, `numbering` counts the lists, `body` and `notes` give the lines.
"""

from lxml import etree

from dondoc.model import Document
from dondoc.sources.blocks import lay_out
from dondoc.sources.docx.body import Body
from dondoc.sources.docx.markup import w
from dondoc.sources.docx.notes import KINDS, note_blocks
from dondoc.sources.docx.numbering import Numbering, may_be_numbered, read_numbering
from dondoc.sources.docx.package import Package, damaged
from dondoc.sources.docx.settle import settle

__all__ = ["Package", "document_from_package"]


def document_from_package(package: Package, *, converted: bool = False) -> Document:
    """Return the Document in `package`; raises UnreadableFile where a needed part is missing or damaged.

    `converted` says that LibreOffice made it of an old file, and did not keep which ends of paragraphs were deleted.

    Pages are known where Word noted when it last laid the document out where each began, else they are None.
    Headers and footers are left out: they repeat on every page what the body says once.
    """
    main = package.main_part()
    root = package.xml(main)
    if root is None:
        raise damaged(package.name, f"it has no {main}")
    body = root.find(w("body"))
    if body is None:
        raise damaged(package.name, f"{main} has no body")
    settle(root, ends_lost=converted)
    numbering = _numbering(package, main, body)
    lines = [*Body(numbering, paged=_is_paged(body)).blocks(body), *note_blocks(body, _notes(package, main))]
    return lay_out(lines, name=package.name, format="docx")


def _numbering(package: Package, main: str, body: etree._Element) -> Numbering:
    if not may_be_numbered(body):
        return Numbering()  # the styles of a document can be larger than its text
    return read_numbering(package.beside(main, "numbering"), package.beside(main, "styles"))


def _is_paged(body: etree._Element) -> bool:
    return next(body.iter(w("lastRenderedPageBreak")), None) is not None


def _notes(package: Package, main: str) -> dict[str, etree._Element]:
    parts = {kind: package.beside(main, kind + "s") for kind in KINDS}
    return {kind: part for kind, part in parts.items() if part is not None}
