"""Pages that were photographed from the side: their rules and lines run together to one edge, and are made parallel.

How far lines lean is measured in the upper and the lower half of what is printed, and how far upright rules do in its
left and right half, as `straight` measures it for the whole.
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from math import radians, tan
from typing import NamedTuple

from PIL import Image

from dondoc.sources.scan.straight import is_level, lean, seen_small

_LEAST = 0.15  # degrees between two halves; less is not seen in the cells of a table
_MOST = 1.8  # degrees
_STEPS = (0.3, 0.1)
_LOOKED_AT = (0.3, 0.6, 1.2)  # degrees: nearly all pages are flat, and need no more
_CLOSEST = 0.2  # of a page, between the middles of two halves
Point = tuple[float, float]


class _Part(NamedTuple):
    """How many degrees the lines of a part of a page lean, and where its middle is, from 0 to 1."""

    lean: float
    at: float


def flattened(picture: Image.Image) -> Image.Image | None:
    """Return the grey `picture`, which is not askew, with its lines parallel; None where they seem to be."""
    small = seen_small(picture)
    level, upright = _leans(small), _leans(small.transpose(Image.Transpose.TRANSPOSE))
    if max(abs(part.lean) for part in (*level, *upright)) < _LEAST:
        return None
    corners = _corners(picture.width, picture.height, _at_edges(*level), _at_edges(*upright))
    flat = picture.transform(
        picture.size,
        Image.Transform.PERSPECTIVE,
        _onto(corners, *picture.size),
        Image.Resampling.BICUBIC,
        fillcolor=255,
    )
    flat.info["dpi"] = picture.info["dpi"]
    return flat


def _leans(small: Image.Image) -> tuple[_Part, _Part]:
    """How lines lean in the two parts of `small` that have as much ink as each other."""
    ink = small.resize((1, small.height), Image.Resampling.BOX).tobytes()
    first, middle, last = (_where(ink, share) for share in (0.25, 0.5, 0.75))
    above = small.crop((0, 0, small.width, max(middle, 1)))
    below = small.crop((0, min(middle, small.height - 1), small.width, small.height))
    return _Part(_lean(above), first / small.height), _Part(_lean(below), last / small.height)


def _lean(half: Image.Image) -> float:
    return 0.0 if is_level(half, _LOOKED_AT) else lean(half, _MOST, _STEPS)


def _where(ink: bytes, share: float) -> int:
    """At which row so great a `share` of all `ink` has been seen."""
    sums = list(accumulate(ink))
    return bisect_left(sums, share * sums[-1]) if sums[-1] else round(share * len(ink))


def _at_edges(first: _Part, last: _Part) -> tuple[float, float]:
    """By how much lines fall over their length at the two edges, where they lean more as they lie further out."""
    apart = max(last.at - first.at, _CLOSEST)
    growth = (last.lean - first.lean) / apart
    return tan(radians(first.lean - growth * first.at)), tan(radians(first.lean + growth * (1 - first.at)))


def _corners(width: int, height: int, slopes: Sequence[float], slants: Sequence[float]) -> list[Point]:
    """Where the corners of the page are: top left, top right, bottom right, bottom left."""
    x, y = width / 2, height / 2
    return [
        (across * x + x + slants[across > 0] * down * y, down * y + y + slopes[down > 0] * across * x)
        for across, down in ((-1, -1), (1, -1), (1, 1), (-1, 1))
    ]


def _onto(corners: Sequence[Point], width: int, height: int) -> tuple[float, ...]:
    """The eight factors by which a place on a page of `width` and `height` gives the one on the picture.

    Reference: Paul Heckbert, Fundamentals of Texture Mapping and Image Warping (1989), 2.2.3.
    """
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = corners
    dx1, dy1, dx2, dy2 = x1 - x2, y1 - y2, x3 - x2, y3 - y2
    sx, sy = x0 - x1 + x2 - x3, y0 - y1 + y2 - y3
    whole = dx1 * dy2 - dx2 * dy1
    g, h = (sx * dy2 - dx2 * sy) / whole, (dx1 * sy - sx * dy1) / whole
    a, b = x1 - x0 + g * x1, x3 - x0 + h * x3
    d, e = y1 - y0 + g * y1, y3 - y0 + h * y3
    return a / width, b / height, x0, d / width, e / height, y0, g / width, h / height
