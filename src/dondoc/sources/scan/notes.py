"""Footnotes of scanned pages, which are known by their place.

Of the raised number in the text a scan leaves a speck of any kind ('ha' and a quotation mark), but the note itself
stands low on the page, apart from the text, behind its number without a stop.
"""

import re
from collections.abc import Iterator, Sequence

from dondoc.sources.pdf.strips import Box, Mark, Strip

_NUMBERED = re.compile(r"(?P<number>[1-9]\d?)\s(?P<first>[^\W\d_]|[\"“(])")
_APART = 1.5  # heights of a line


def marks_of_notes(strips: Sequence[Strip], height: float) -> tuple[Mark, ...]:
    """Return the numbers of the notes at the foot of a page, `height` points high, whose lines are `strips`."""
    return tuple(_marks(strips, height))


def _marks(strips: Sequence[Strip], height: float) -> Iterator[Mark]:
    last = 0
    for at, strip in enumerate(strips):
        found = _NUMBERED.match(strip.words)
        if found is None or found["first"].islower() or strip.box.top < height / 2:
            continue
        number = int(found["number"])
        gap = strip.box.top - strips[at - 1].box.bottom if at else 0.0
        if number == last + 1 if last else gap > _APART * strip.box.height:
            last = number
            width = strip.box.right - strip.box.left
            right = strip.box.left + width * found.end("number") / len(strip.words)
            yield Mark(found["number"], "", Box(strip.box.left, strip.box.top, right, strip.box.bottom))
