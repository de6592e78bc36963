"""What is dark on a page and no print: punched holes, the star of a seal in grey, the edge that a lid leaves.

No letter has ink as broad as it is high over a tenth of an inch. A picture, or a heading set in white on dark, is
larger than any blot.
"""

from collections.abc import Iterator

from PIL import Image, ImageFilter

_PART = 4  # dots that are looked at as one
_DARK = 140
_SOLID = 0.1  # inches, that ink is broad and high at least
_LARGEST = 0.45  # inches
_ROUND = 2  # parts round a blot that are its edge
_WHITE, _MARKED = 255, 255
_NEIGHBOURS = tuple((across, down) for across in (-1, 0, 1) for down in (-1, 0, 1))


def without_blots(picture: Image.Image) -> Image.Image:
    """Return the grey `picture` with paper where blots are; itself where there are none."""
    dots = picture.info["dpi"][0] / _PART
    solid = max(round(_SOLID * dots) | 1, 3)
    small = picture.reduce(_PART).point(lambda dot: _MARKED if dot < _DARK else 0)
    cores = small.filter(ImageFilter.MinFilter(solid))
    if cores.getbbox() is None:
        return picture
    clean = picture.copy()
    reach = solid // 2 + _ROUND
    for left, top, right, bottom in _blots(cores):
        width, height = right - left + solid, bottom - top + solid
        at_edge = left <= reach or top <= reach or right >= small.width - reach or bottom >= small.height - reach
        is_lid = at_edge and min(width, height) <= _LARGEST * dots
        if max(width, height) <= _LARGEST * dots or is_lid:
            clean.paste(_WHITE, tuple(_PART * at for at in (left - reach, top - reach, right + reach, bottom + reach)))
    return clean


def _blots(cores: Image.Image) -> Iterator[tuple[int, int, int, int]]:
    """The boxes of what is marked in `cores`, each for parts that touch."""
    marked = {(at % cores.width, at // cores.width) for at, dot in enumerate(cores.tobytes()) if dot}
    while marked:
        waiting = [marked.pop()]
        blot = list(waiting)
        while waiting:
            x, y = waiting.pop()
            near = [place for across, down in _NEIGHBOURS if (place := (x + across, y + down)) in marked]
            marked.difference_update(near)
            waiting += near
            blot += near
        xs, ys = [x for x, _ in blot], [y for _, y in blot]
        yield min(xs), min(ys), max(xs) + 1, max(ys) + 1
