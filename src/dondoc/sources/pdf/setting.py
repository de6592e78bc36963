"""How a page is set: where its text begins and ends, and by what its paragraphs are told from each other.

The lines that certainly belong together, or certainly do not, show it: below a line that is not full another paragraph
begins; small letters below a full line go on with it.
"""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from dondoc.sources.pdf.strips import SLACK, Strip, is_full

_APART = 1.15  # of the distance of two lines of a paragraph; what is further away is another one
_LEVEL = 1.5  # points; what justified lines are off at most
_FEWEST_JUSTIFIED = 5  # lines that go on, for a page to show that it is justified
_NARROWEST = 0.7  # of the width of a page; so far at least the text goes, if only short lines stand on it


class Setting(NamedTuple):
    """How the lines of a page, or of one column of it, are set, in points."""

    left: float
    right: float
    pitch: float = 0.0  # how far lines of one paragraph are from each other; 0 where paragraphs are no further apart
    indents: bool = False  # whether the first line of a paragraph is set in and the others are not
    edge: float | None = None  # where all lines end but the last of a paragraph; None where they are not justified

    def is_set_in(self, strip: Strip) -> bool:
        """Whether `strip` begins right of the margin."""
        return strip.box.left - self.left > SLACK

    def is_stretched(self, strip: Strip) -> bool:
        """Whether `strip` ends where justified lines do, as the last line of a paragraph hardly ever does."""
        return self.edge is not None and abs(strip.box.right - self.edge) < _LEVEL

    def are_apart(self, above: Strip, below: Strip) -> bool:
        """Whether two lines of the page are further from each other than lines of a paragraph are here."""
        return bool(self.pitch) and below.box.middle - above.box.middle > _APART * self.pitch


def setting_of(rows: Sequence[Sequence[Strip]], width: float) -> Setting:
    """Return how the page of that `width` with these `rows` is set."""
    left = min((row[0].box.left for row in rows), default=0.0)
    right = max([_NARROWEST * width, *(row[-1].box.right for row in rows)])
    pairs = [(above[0], below[0]) for above, below in pairwise(rows) if len(above) == len(below) == 1]
    full = [is_full(above, below, right) for above, below in pairs]
    ends = [pair for pair, goes_on in zip(pairs, full, strict=True) if not goes_on]
    inside = [pair for pair, goes_on in zip(pairs, full, strict=True) if goes_on and pair[1].words[0].islower()]
    unspaced = Setting(left, right, indents=_has_indents(inside, left), edge=_edge_of(inside))
    pitch = _pitch(inside or pairs, smallest=not inside)
    spaced = unspaced._replace(pitch=pitch)
    wide = sum(1 for above, below in ends if spaced.are_apart(above, below))
    return spaced if 2 * wide > len(ends) else unspaced


def _has_indents(inside: Sequence[tuple[Strip, Strip]], left: float) -> bool:
    margin = Setting(left, left)
    second = [margin.is_set_in(below) for above, below in inside if margin.is_set_in(above)]
    return 2 * sum(second) < len(second)


def _edge_of(inside: Sequence[tuple[Strip, Strip]]) -> float | None:
    ends = [above.box.right for above, _ in inside]
    if len(ends) < _FEWEST_JUSTIFIED:
        return None
    edge = median(ends)
    return edge if all(abs(end - edge) < _LEVEL for end in ends) else None


def _pitch(pairs: Sequence[tuple[Strip, Strip]], *, smallest: bool) -> float:
    steps = [below.box.middle - above.box.middle for above, below in pairs]
    steps = [step for step, (above, _) in zip(steps, pairs, strict=True) if step > above.box.height / 2]
    return (min(steps) if smallest else median(steps)) if steps else 0.0
