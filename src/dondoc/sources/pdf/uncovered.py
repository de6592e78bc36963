"""Places of a ruled table that no cell covers: a cell over several rows has no rule below it where a page ends.

Nothing is drawn round such a cell, and its words would belong to none; yet they stand in its column, beside its rows.
"""

from collections.abc import Iterator
from typing import NamedTuple

from dondoc.sources.pdf.grid import Grid
from dondoc.sources.pdf.strips import Box

_NEAR = 2.0  # points


class Uncovered(NamedTuple):
    """Rows that follow each other in a column without a cell: the first of them, and where they are."""

    row: int
    column: int
    box: Box


def uncovered(grid: Grid) -> Iterator[Uncovered]:
    """Yield the stretches of the columns of `grid` that no cell covers."""
    cells = [cell for row in grid.rows for cell in row if cell]
    rights = [*grid.columns[1:], grid.box.right]
    for column, (left, right) in enumerate(zip(grid.columns, rights, strict=True)):
        beside = [cell for cell in cells if cell.left <= left + _NEAR < cell.right]
        first: int | None = None
        for row, outline in enumerate([*grid.outlines, None]):
            if outline is not None and not any(c.top <= outline.top + _NEAR < c.bottom for c in beside):
                first = row if first is None else first
            elif first is not None:
                bottom = grid.outlines[row - 1].bottom
                yield Uncovered(first, column, Box(left, grid.outlines[first].top, right, bottom))
                first = None
