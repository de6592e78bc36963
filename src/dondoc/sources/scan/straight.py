"""A page that lay askew, turned upright.

The right turn is the one at which lines of text and the gaps between them are told apart best: the darkness of the
rows of dots then differs most from one to the next.
"""

from collections.abc import Sequence
from itertools import pairwise

from PIL import Image, ImageOps

_WIDTH = 700  # dots; enough to see lines of text
_MOST = 3.0  # degrees to either side
_STEPS = (0.5, 0.1)  # degrees; first coarse, then round the best
_LEAST = 0.05  # degrees that are worth a turn


def straightened(picture: Image.Image) -> Image.Image:
    """Return the grey `picture` turned so that its lines run level; its resolution is kept."""
    turn = _turn(picture)
    if abs(turn) < _LEAST:
        return picture
    turned = picture.rotate(turn, Image.Resampling.BICUBIC, fillcolor=255)
    turned.info["dpi"] = picture.info["dpi"]
    return turned


def _turn(picture: Image.Image) -> float:
    return lean(seen_small(picture), _MOST, _STEPS)


def seen_small(picture: Image.Image) -> Image.Image:
    """Return the grey `picture` as a small one, its letters and rules bright on black."""
    scale = min(_WIDTH / picture.width, 1.0)
    size = (max(round(picture.width * scale), 1), max(round(picture.height * scale), 1))
    return ImageOps.invert(picture.resize(size, Image.Resampling.BOX)).point(lambda dot: dot if dot > 60 else 0)


def is_level(small: Image.Image, angles: Sequence[float]) -> bool:
    """Return whether the lines of `small` run level: turned by one of `angles` to either side they do so no better."""
    level = _contrast(small, 0.0)
    return all(level >= _contrast(small, turn) for angle in angles for turn in (angle, -angle))


def lean(small: Image.Image, most: float, steps: Sequence[float]) -> float:
    """Return by how many degrees, up to `most`, `small` has to be turned for its lines to run level.

    It is looked for in `steps`, the coarsest first, each round the best of the one before.
    """
    best, around = 0.0, most
    for step in steps:
        count = round(around / step)
        best = max(
            (best + step * i for i in range(-count, count + 1)),
            key=lambda angle: (_contrast(small, angle), -abs(angle)),
        )
        around = step
    return best


def _contrast(picture: Image.Image, angle: float) -> int:
    turned = picture.rotate(angle, Image.Resampling.BILINEAR) if angle else picture
    column = turned.resize((1, turned.height), Image.Resampling.BOX).tobytes()
    return sum((a - b) ** 2 for a, b in pairwise(column))
