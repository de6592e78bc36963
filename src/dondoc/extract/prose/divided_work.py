"""Lines that only share out work: 'Phân công thực hiện:' over points that each say who does what.

Where the points below are nothing but names, the same line is the label of those who do what stands above it.
"""

from collections.abc import Iterator, Sequence

from dondoc.extract.paragraphs import Paragraph
from dondoc.extract.prose.headings import ends_open
from dondoc.extract.zones import Zoned
from dondoc.grammar.assigning.labels import heads_division
from dondoc.grammar.assigning.point_words import names_and_tells

_MOST_POINTS = 20  # that are asked whether they tell work


def divides_work(zoned: Sequence[Zoned], place: int, stop: int) -> bool:
    """Whether the paragraph at `place` only heads points, before `stop`, that share out the work."""
    if not heads_division(zoned[place].paragraph.body):
        return False
    return any(deeper or names_and_tells(point.body) for point, deeper in _points_below(zoned, place + 1, stop))


def _points_below(zoned: Sequence[Zoned], start: int, stop: int) -> Iterator[tuple[Paragraph, bool]]:
    """The points of the one list that begins at `start`, and whether each opens a list of its own: 'Sở X:'."""
    first = zoned[start].paragraph.number if start < stop else None
    last = min(stop, start + _MOST_POINTS)
    for at in range(start, last):
        number = zoned[at].paragraph.number
        if zoned[at].role is not None or first is None or number is None or number.rank < first.rank:
            return
        below = zoned[at + 1].paragraph.number if at + 1 < last else None
        if number.rank is first.rank:
            deeper = below is not None and below.rank > number.rank
            yield zoned[at].paragraph, deeper and ends_open(zoned[at].paragraph)
