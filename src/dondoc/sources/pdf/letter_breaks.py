"""Breaks that PDFium sets between the letters of one line, on pages that it takes to be written from top to bottom.

It does so where words cover more of the height of a page than of its width, as on a last page that holds but the end
of the list of recipients and the signer's name beside it. Where a browser placed each letter singly, each then comes
as a line of its own, and no spaces come at all. Where the letters stand tells what is between them.
"""

import ctypes

import pypdfium2
import pypdfium2.raw as pdfium

_SPACE = 0.1  # of the height of letters; no space is narrower, and letters of a word are not so far apart
_NEAR = 1.0  # of the height; what is further away is no next word
_LEVEL = 0.2  # of the height; letters on one line are off no more
_BREAKS = (0xD, 0xA)
_MOST = 30_000  # letters of a page that are looked at


def is_break(text: pypdfium2.PdfTextPage, at: int) -> bool:
    """Return whether PDFium set a break at the place `at` among the letters of a page."""
    return pdfium.FPDFText_GetUnicode(text, at) in _BREAKS and bool(pdfium.FPDFText_IsGenerated(text, at))


def between(text: pypdfium2.PdfTextPage, at: int) -> str:
    r"""Return what is between the letters around the break `at`: '' or ' ' on one line, else '\n'; inside one ''."""
    before, behind = at - 1, at + 1
    if at and is_break(text, before):
        return ""
    while behind < text.count_chars() and is_break(text, behind):
        behind += 1
    if before < 0 or behind >= text.count_chars():
        return "\n"
    left, low, end, high = text.get_charbox(before, loose=True)
    start = text.get_charbox(behind, loose=True)[0]
    height, gap = high - low, start - end
    if abs(_base(text, before) - _base(text, behind)) > _LEVEL * height or start < left or gap > _NEAR * height:
        return "\n"
    return " " if gap > _SPACE * height else ""


def has_broken_lines(text: pypdfium2.PdfTextPage) -> bool:
    """Return whether PDFium set a break between letters that stand side by side anywhere on a page."""
    letters = range(1, min(text.count_chars(), _MOST))
    breaks = (at for at in letters if is_break(text, at) and not is_break(text, at - 1))
    return any(between(text, at) != "\n" for at in breaks)


def _base(text: pypdfium2.PdfTextPage, letter: int) -> float:
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(text, letter, x, y)
    return y.value
