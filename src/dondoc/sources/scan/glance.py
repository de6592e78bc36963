"""Whether a page stands upright, seen from a few of its lines: finding out how else it lies takes far longer.

What lies on its side or head gives words, too, but Tesseract is not sure of them.
"""

from collections.abc import Sequence
from itertools import accumulate
from statistics import median

from PIL import Image

_BAND = 0.8  # inches; some lines of print
_STEP = 10  # dots
_SURE, _TEXT = 10, 11  # columns of the table that Tesseract gives
_COLUMNS = 12
_FEWEST, _SHORTEST = 8, 2  # words, and their letters
_WELL = 75.0  # of 100; upright pages have ninety and more, others fifty at most


def densest_band(picture: Image.Image) -> Image.Image:
    """Return the band across the grey `picture` that has most ink."""
    band = min(round(_BAND * picture.info["dpi"][1]), picture.height)
    ink = [255 - grey for grey in picture.resize((1, picture.height), Image.Resampling.BOX).tobytes()]
    sums = [0, *accumulate(ink)]
    top = max(range(0, picture.height - band + 1, _STEP), key=lambda at: sums[at + band] - sums[at])
    seen = picture.crop((0, top, picture.width, top + band))
    seen.info["dpi"] = picture.info["dpi"]
    return seen


def is_read_well(rows: Sequence[Sequence[str]]) -> bool:
    """Return whether Tesseract is sure of most words in the table `rows` that it gave."""
    told = [row for row in rows if len(row) >= _COLUMNS and sum(map(str.isalpha, row[_TEXT])) >= _SHORTEST]
    return len(told) >= _FEWEST and median(float(row[_SURE]) for row in told) >= _WELL
