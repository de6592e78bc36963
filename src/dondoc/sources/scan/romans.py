"""Roman numbers of upright strokes, counted on the picture: 'III' is read as 'I', 'HI' or 'IL' as often as not."""

import re

from PIL import Image

from dondoc.sources.scan.strokes import count_upright

_ROMAN = re.compile(r"(?P<strokes>(?=.*[IH])[IHLTJl|!1]{1,4}|[L|])(?P<stop>[.,:;)-]?)")
_MOST = 3


def counted(word: str, picture: Image.Image) -> str:
    """Return `word`, which `picture` shows, with as many strokes as it has there, if it is a number of strokes."""
    found = _ROMAN.fullmatch(word)
    if found is None:
        return word
    count = count_upright(picture)
    return "I" * count + found["stop"] if 1 <= count <= _MOST else word


def is_of_strokes(word: str) -> bool:
    """Whether `word` may be a Roman number of strokes alone."""
    return _ROMAN.fullmatch(word) is not None
