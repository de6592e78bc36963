"""A document as a PDF file in the layout of Nghị định 30/2020/NĐ-CP, phụ lục I.

`pages` says as plain data what stands on the pages, the template `official.typ` how it looks, and `setting` has Typst
set it. The package `typst` is an extra (`dondoc[pdf]`), and needs a font with the widths of Times New Roman.
"""

from dondoc.writers.official.document import OfficialDocument
from dondoc.writers.official.pdf.pages import model_of
from dondoc.writers.official.pdf.setting import CannotPrint, set_pages
from dondoc.writers.official.printable import printable

__all__ = ["CannotPrint", "to_pdf"]


def to_pdf(document: OfficialDocument) -> bytes:
    """Return the bytes of `document` as a PDF file with its fonts in it, tagged for screen readers, with bookmarks.

    The same document gives the same bytes. The file says of itself that it keeps to PDF/UA-1, unless it has a letter
    that no font here can draw.

    Raises CannotPrint where Typst or a font with Times' widths is not installed.
    """
    return set_pages(*model_of(printable(document)))
