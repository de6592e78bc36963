"""From the cells of ruled tables, as places on a page, to grids: rows of cells under common columns.

Tables that stand right below each other look like one. Where most of the columns are elsewhere from some row on,
another table begins there.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dondoc.sources.pdf.strips import Box

_NEAR = 2.0  # points; edges so near are one


class Grid(NamedTuple):
    """The cells of a table, None where a place belongs to a cell beside or above, and the outlines of the rows."""

    box: Box
    rows: list[list[Box | None]]
    outlines: list[Box]
    columns: list[float]


def grids_of(cells: Sequence[Box]) -> list[Grid]:
    """Return the tables that the touching `cells` make, top first."""
    tops = _distinct([cell.top for cell in cells])
    bands: list[list[float]] = []
    shared: list[float] = []
    for top in tops:
        edges = _inner_edges(cells, top)
        if bands and _agree(shared, edges):
            bands[-1].append(top)
            shared = _distinct([*shared, *edges])
        else:
            bands.append([top])
            shared = edges
    return [_grid([cell for cell in cells if _index(band, cell.top) is not None], band) for band in bands]


def _grid(cells: list[Box], tops: list[float]) -> Grid:
    columns = _distinct([cell.left for cell in cells])
    rows: list[list[Box | None]] = [[None] * len(columns) for _ in tops]
    for cell in cells:
        row, column = _index(tops, cell.top), _index(columns, cell.left)
        if row is not None and column is not None:
            rows[row][column] = cell
    box = cells[0]
    for cell in cells:
        box = box.around(cell)
    bottoms = [*tops[1:], box.bottom]
    outlines = [Box(box.left, top, box.right, bottom) for top, bottom in zip(tops, bottoms, strict=True)]
    return Grid(box, rows, outlines, columns)


def _inner_edges(cells: Sequence[Box], top: float) -> list[float]:
    """Where the cells that cover the row at `top` meet, the outer edges of the table left out."""
    across = [cell for cell in cells if cell.top <= top + _NEAR and cell.bottom > top + _NEAR]
    first = min(cell.left for cell in across)
    return [edge for edge in _distinct([cell.left for cell in across]) if edge - first > _NEAR]


def _agree(shared: list[float], edges: list[float]) -> bool:
    """Whether the columns of a row with inner `edges` can be those of the rows above, which have `shared`.

    Merged cells leave edges out; only where each side has edges that the other lacks, most of them, they differ.
    """
    known = sum(1 for edge in edges if _index(shared, edge) is not None)
    return known == len(edges) or known == len(shared) or 3 * known >= 2 * min(len(edges), len(shared))


def _distinct(places: Sequence[float]) -> list[float]:
    return list(_distinct_places(sorted(places)))


def _distinct_places(places: Sequence[float]) -> Iterator[float]:
    last = None
    for place in places:
        if last is None or place - last > _NEAR:
            yield place
            last = place


def _index(places: Sequence[float], place: float) -> int | None:
    return next((at for at, other in enumerate(places) if abs(other - place) <= _NEAR), None)
