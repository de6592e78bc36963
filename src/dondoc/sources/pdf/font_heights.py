"""How high the font of a letter is, whatever its ink covers: all letters of a line are as high as each other."""

import ctypes
import math

import pypdfium2
import pypdfium2.raw as pdfium

_BELOW = 0.22  # of the size of a font; what of a letter is below its base line
_SMALLEST, _LARGEST = 4.0, 72.0  # points


def font_height(text: pypdfium2.PdfTextPage, letter: int) -> tuple[float, float] | None:
    """Return how far down and up the font of a letter reaches from its base line; None where it has no size."""
    x, y, matrix = ctypes.c_double(), ctypes.c_double(), pdfium.FS_MATRIX()
    size = pdfium.FPDFText_GetFontSize(text, letter)
    if pdfium.FPDFText_GetMatrix(text, letter, matrix):
        size *= math.hypot(matrix.c, matrix.d)  # some programs write one size and scale the page
    if not pdfium.FPDFText_GetCharOrigin(text, letter, x, y) or not _SMALLEST <= size <= _LARGEST:
        return None
    return y.value - _BELOW * size, y.value + (1 - _BELOW) * size
