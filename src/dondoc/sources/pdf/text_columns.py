"""Running text that is set in two columns, told from what only stands side by side for once.

A letterhead and the list of recipients have few lines, and those end wherever they do. Text fills line after line, and
between its columns nothing stands all the way down.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dondoc.sources.pdf.strips import SLACK, Strip

Row = Sequence[Strip]
_FEWEST_LINES, _FEWEST_BESIDE = 6, 4  # lines of a column, and of those how many stand beside one of the other
_NARROWEST = 0.25  # of the width of the page
_FULL, _MOSTLY = 0.8, 0.4  # of the width of the column, and of its lines
_BREAK = 2.0  # heights of a line; there is more room below a letterhead and above a signature
_CANDIDATES = 4


class TextColumns(NamedTuple):
    """From which row of a page to which text stands in columns, and what stands in these."""

    begin: int
    end: int
    columns: tuple[Sequence[Strip], Sequence[Strip]]


def text_columns(rows: Sequence[Row], width: float) -> TextColumns | None:
    """Return the first columns of text among the `rows` of a page of that `width`; None where there are none."""
    begins = Counter(round(row[1].box.left / SLACK) for row in rows if len(row) == 2)
    likely = [at * SLACK for at, count in begins.most_common(_CANDIDATES) if count >= _FEWEST_BESIDE]
    found = (each for edge in likely for each in _columns_at(rows, edge, width))
    return min(found, key=lambda each: each.begin, default=None)


def _columns_at(rows: Sequence[Row], edge: float, width: float) -> Iterator[TextColumns]:
    """The columns of which the right one begins at about `edge`."""
    gap = edge - SLACK
    begin = 0
    for end in range(1, len(rows) + 1):
        if end < len(rows) and not _parts(rows[end - 1], rows[end], gap):
            continue
        strips = [strip for row in rows[begin:end] for strip in row]
        left = [strip for strip in strips if strip.box.left < gap]
        right = [strip for strip in strips if strip.box.left >= gap]
        clear = not any(strip.box.right > gap for strip in left)
        if clear and _is_text(left, width) and _is_text(right, width):
            yield TextColumns(begin, end, (left, right))
        begin = end


def _parts(above: Row, below: Row, gap: float) -> bool:
    """Whether columns end between two rows: there is more room, or one of them stands across the `gap`."""
    room = below[0].box.middle - above[0].box.middle > _BREAK * below[0].box.height
    return room or any(_is_across(row, gap) for row in (above, below))


def _is_across(row: Row, gap: float) -> bool:
    return any(strip.box.left < gap < strip.box.right for strip in row)


def _is_text(column: Sequence[Strip], width: float) -> bool:
    if len(column) < _FEWEST_LINES:
        return False
    left, right = min(strip.box.left for strip in column), max(strip.box.right for strip in column)
    full = sum(1 for strip in column if strip.box.right - left > _FULL * (right - left))
    return right - left > _NARROWEST * width and full >= _MOSTLY * len(column)
