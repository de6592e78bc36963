"""Lines that only share out work: 'Phân công thực hiện:' over points that each say who does what.

Where the points below are nothing but names, the same line is the label of those who do what stands above it.
"""

from collections.abc import Iterator, Sequence

from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.zones import Zoned
from dondoc.grammar.assigning.labels import heads_division
from dondoc.grammar.assigning.point_words import names_and_tells

_MOST_POINTS = 20  # that are asked whether they tell work


def divides_work(zoned: Sequence[Zoned], place: int, stop: int) -> bool:
    """Whether the paragraph at `place` only heads points, before `stop`, that share out the work."""
    if not heads_division(zoned[place].paragraph.body):
        return False
    return any(names_and_tells(point.body) for point in _points_below(zoned, place + 1, stop))


def _points_below(zoned: Sequence[Zoned], start: int, stop: int) -> Iterator[Paragraph]:
    """The points of the one list that begins at `start`."""
    first = zoned[start].paragraph.number if start < stop else None
    for item in zoned[start : min(stop, start + _MOST_POINTS)]:
        number = item.paragraph.number
        if item.role is not None or first is None or number is None or number.rank is not first.rank:
            return
        yield item.paragraph
