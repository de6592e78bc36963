"""Upright strokes on a picture, counted: 'III/2026' is read with two or four as often as with three.

A stroke stands at one place above and below the middle of the line; a slash, or a figure, does not.
"""

from PIL import Image

_ABOVE, _BELOW = (0.2, 0.42), (0.58, 0.8)  # parts of the height of a word, from its top
_LEAN = 0.08  # of the height; what leans more is no upright stroke
_INK = 140  # a dot darker than this is ink
_LEAST_BAR, _LONGEST_BAR = 5, 40  # dots
_FLAT = 1.5  # a bar is so many times as wide as it is high
_LEAST_CONTRAST = 60  # grey levels between ink and paper


def count_upright(picture: Image.Image) -> int:
    """Return with how many upright strokes the word on the grey `picture` begins."""
    above, below = _centres(picture, *_ABOVE), _centres(picture, *_BELOW)
    count = 0
    for high, low in zip(above, below, strict=False):
        if abs(high - low) > _LEAN * picture.height:
            break
        count += 1
    return count


def is_bar(picture: Image.Image) -> bool:
    """Whether a dash is all that the grey `picture` of a cell shows: Tesseract takes it for dirt."""
    box = picture.point(lambda grey: 255 if grey < _INK else 0).getbbox()
    if box is None:
        return False
    width, height = box[2] - box[0], box[3] - box[1]
    return _LEAST_BAR <= width <= _LONGEST_BAR and _FLAT * height <= width


def _centres(picture: Image.Image, top: float, bottom: float) -> list[float]:
    """Where the dark places of one band of the picture are, from the left."""
    band = picture.crop((0, round(top * picture.height), picture.width, round(bottom * picture.height)))
    row = band.resize((picture.width, 1), Image.Resampling.BOX).tobytes()
    if not row or max(row) - min(row) < _LEAST_CONTRAST:
        return []
    ink = (max(row) + min(row)) / 2
    centres: list[float] = []
    start: int | None = None
    for place, grey in enumerate([*row, 255]):
        if grey < ink and start is None:
            start = place
        elif grey >= ink and start is not None:
            centres.append((start + place - 1) / 2)
            start = None
    return centres
