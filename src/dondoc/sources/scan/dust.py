"""Dust on a page: lone dots that the glass or a copier left, which Tesseract reads as dashes and other marks.

No stroke of a letter is so thin that a dot of it has hardly a neighbour. A page with a few such dots is clean, and
stays as it is.
"""

from PIL import Image, ImageChops, ImageFilter

_DARK = 128
_ACROSS = 5  # dots, across and down, of which a lone one is the middle
_FEW = 2  # dark ones among them, that one too
_MOST = 5  # lone dots of a square inch of clean print
_WHITE, _MARKED = 255, 255
_SHARE = ImageFilter.Kernel((_ACROSS, _ACROSS), [1] * _ACROSS**2, _ACROSS**2)


def without_dust(picture: Image.Image) -> Image.Image:
    """Return the grey `picture` with paper where lone dots are; itself where there are hardly any."""
    ink = picture.point(lambda dot: _MARKED if dot < _DARK else 0)
    few = _FEW * _MARKED // _ACROSS**2 + 1
    crowded = ink.filter(_SHARE).point(lambda share: 0 if share <= few else _MARKED)
    lone = ImageChops.subtract(ink, crowded)
    inch = picture.info["dpi"][0]
    if lone.histogram()[_MARKED] * inch**2 <= _MOST * picture.width * picture.height:
        return picture
    clean = picture.copy()
    clean.paste(_WHITE, mask=lone)
    return clean
