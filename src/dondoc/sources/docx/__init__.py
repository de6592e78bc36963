"""Word documents (.docx), straight from the zip file and its XML.

`package` unpacks within limits, `looks` leaves out what letters look like, `markup` parses without entities, `fonts`
puts old fonts into Unicode, `settle` accepts tracked changes and opens containers, `styles` and `numbering` know the
lists, `body` and `notes` give the lines.
"""

from itertools import chain

from lxml import etree

from dondoc.model import Document
from dondoc.sources.blocks import lay_out
from dondoc.sources.docx.body import Body
from dondoc.sources.docx.fonts import names_old_fonts, put_into_unicode
from dondoc.sources.docx.looks import without_looks
from dondoc.sources.docx.markup import w
from dondoc.sources.docx.notes import KINDS, note_blocks
from dondoc.sources.docx.numbering import STYLE, Numbering, named_lists, read_numbering
from dondoc.sources.docx.package import Package, damaged
from dondoc.sources.docx.settle import settle
from dondoc.sources.docx.styles import LIST_OF_PARAGRAPH, styled_lists, styles_with_lists
from dondoc.sources.tabbed_tables import with_tabbed_tables

__all__ = ["Package", "document_from_package"]


def document_from_package(package: Package, *, converted: bool = False) -> Document:
    """Return the Document in `package`; raises UnreadableFile where a needed part is missing or damaged.

    `converted` says that LibreOffice made it of an old file, and did not keep which ends of paragraphs were deleted.

    Pages are known where Word noted when it last laid the document out where each began, else they are None.
    Headers and footers are left out: they repeat on every page what the body says once.
    """
    main = package.main_part()
    has_old_fonts = names_old_fonts(package.beside(main, "fontTable"))
    root = package.xml(main, lean=None if has_old_fonts else without_looks)
    if root is None:
        raise damaged(package.name, f"it has no {main}")
    body = root.find(w("body"))
    if body is None:
        raise damaged(package.name, f"{main} has no body")
    notes = _notes(package, main)
    if has_old_fonts:
        for part in (root, *notes.values()):
            put_into_unicode(part, package.beside(main, "styles"))
    settle(root, ends_lost=converted)
    numbering = _numbering(package, main, body)
    lines = chain(Body(body, numbering, paged=_is_paged(body)).blocks(), note_blocks(body, notes))
    return lay_out(with_tabbed_tables(lines), name=package.name, format="docx")


def _numbering(package: Package, main: str, body: etree._Element) -> Numbering:
    """The lists of the document; its styles can be larger than its text, and are looked at only where they count."""
    if next(body.iter(LIST_OF_PARAGRAPH, STYLE), None) is None:
        return Numbering()
    styles = package.beside(main, "styles", lean=styles_with_lists)
    styled = styled_lists(styles) if styles is not None else {}
    named = named_lists(body, styled)
    numbering = package.beside(main, "numbering") if named else None
    return Numbering() if numbering is None else read_numbering(numbering, named, styled)


def _is_paged(body: etree._Element) -> bool:
    return next(body.iter(w("lastRenderedPageBreak")), None) is not None


def _notes(package: Package, main: str) -> dict[str, etree._Element]:
    parts = {kind: package.beside(main, kind + "s") for kind in KINDS}
    return {kind: part for kind, part in parts.items() if part is not None}
