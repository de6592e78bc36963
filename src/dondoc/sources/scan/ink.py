"""What is printed on a page, in grey, without its red seals: they lie over the words, and black ink shows through.

Seals are red by decree; pens and stamps of numbers are blue, and stay.
"""

from PIL import Image, ImageChops, ImageFilter

_RED = 40  # by so many levels red is brighter than green and blue
_WHITE, _PALEST = 255, 190  # paper, and how bright the red of a seal is
_FRINGE = 5  # dots, that a seal reaches into those beside it
_DARK = 128  # a dot that is darker is ink
_MOST = 0.4  # of the ink of a page that seals may be: what has more is printed in red


def in_grey(picture: Image.Image) -> Image.Image:
    """Return `picture`, of any mode without transparency, in grey; where it is red it is as bright as its red is."""
    grey = picture.convert("L")
    if picture.mode in ("1", "L", "I", "I;16", "F"):
        return grey
    red, green, blue = picture.convert("RGB").split()
    is_red = ImageChops.subtract(red, ImageChops.lighter(green, blue)).point(lambda more: 255 if more > _RED else 0)
    if is_red.getbbox() is None:
        return grey
    without = grey.copy()
    seen_through = red.point(lambda level: min(level * _WHITE // _PALEST, _WHITE))
    without.paste(seen_through, mask=is_red.filter(ImageFilter.MaxFilter(_FRINGE)))
    ink, left = (sum(each.histogram()[:_DARK]) for each in (grey, without))
    return without if ink - left <= _MOST * ink else grey
