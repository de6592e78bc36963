"""Text that nobody sees: what a scanner's program read of a page and laid invisibly over its picture, or under it.

It may be as good as any other reading. Often it knew no Vietnamese ('Uy ban nhan dan'), and it knows nothing of tables.
"""

import re
from itertools import islice

import pypdfium2
import pypdfium2.raw as pdfium

_MANY = 200  # pieces of text that are looked at
_WORD = re.compile(r"[^\W\d_]{2,}")
_SHARE_OF_MARKED = 0.5  # of words; three in four Vietnamese words have a mark


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


def lacks_marks(words: str) -> bool:
    """Return whether `words` were read by a program that knows no Vietnamese: few of them have a mark."""
    found = _WORD.findall(words)
    return sum(1 for word in found if not word.isascii()) < _SHARE_OF_MARKED * len(found)
