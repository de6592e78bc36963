"""Lines out of which words were taken that are struck through: they stay as full as they were printed."""

from collections.abc import Iterable

from dondoc.sources.pdf.strips import NO_GAP, Strip
from dondoc.sources.pdf.struck import Struck


def over_struck(row: list[Strip], struck: Iterable[Struck], height: float) -> list[Strip]:
    """Return the strips of one line of a page of that `height`, stretched over what was `struck` through in it.

    A strip reaches over what stood behind it, and the first over what stood before it, so that what stands on both
    sides of struck words is no further apart than other words.
    """
    row = list(row)
    for (left, bottom, right, top), spaced in sorted(struck):
        before = [at for at, strip in enumerate(row) if strip.box.left < left]
        at = before[-1] if before else 0
        words, box = row[at].words, row[at].box
        if box.top <= height - (bottom + top) / 2 <= box.bottom:
            if before and (spaced or left - box.right >= NO_GAP * box.height):
                words += " "
            row[at] = row[at]._replace(
                words=words, box=box._replace(left=min(box.left, left), right=max(box.right, right))
            )
    return row
