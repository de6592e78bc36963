"""Text that nobody sees: what a scanner's program read of a page and laid invisibly over its picture, or under it.

It may be as good as any other reading, or far worse, and it knows nothing of tables.
"""

from itertools import islice

import pypdfium2
import pypdfium2.raw as pdfium

_MANY = 200  # pieces of text that are looked at


def is_hidden(page: pypdfium2.PdfPage) -> bool:
    """Return whether the text of `page` is set to be invisible, or a picture is laid over it."""
    kinds = [pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_IMAGE]
    pieces = list(islice(page.get_objects(kinds, max_depth=3), _MANY))
    texts = [piece for piece in pieces if piece.type == pdfium.FPDF_PAGEOBJ_TEXT]
    if not texts:
        return False
    below = len(pieces) < _MANY and pieces[-1].type == pdfium.FPDF_PAGEOBJ_IMAGE
    return below or all(
        pdfium.FPDFTextObj_GetTextRenderMode(piece.raw) == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE for piece in texts
    )
