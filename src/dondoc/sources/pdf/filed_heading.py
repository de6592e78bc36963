"""The heading of a table whose cells the file gives one by one: one row, or two of which the upper has wide cells."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from dondoc.sources.pdf.file_order import FiledCell

_FEWEST_COLUMNS = 3


class FiledHeading(NamedTuple):
    """The cells of a heading by row and column, and where each column stands."""

    rows: list[dict[int, FiledCell]]
    columns: list[tuple[float, float]]


def heading_of(cells: Sequence[FiledCell]) -> FiledHeading | None:
    """Return the heading that `cells` make, which follow each other in the file; None where they make none."""
    rows = _rows(cells)
    if not rows or len(rows) > 2:
        return None
    upper, lower = rows[0], rows[1] if len(rows) > 1 else []
    parents = [_nearest(upper, cell) for cell in lower]
    if any(parents.count(parent) < 2 for parent in parents):
        return None
    leaves = [*(cell for at, cell in enumerate(upper) if at not in parents), *lower]
    leaves.sort(key=lambda cell: cell.box.left)
    if len(leaves) < _FEWEST_COLUMNS or _overlap(leaves):
        return None
    below = {leaves.index(cell): cell for cell in lower}
    above = {
        leaves.index(cell) if at not in parents else leaves.index(lower[parents.index(at)]): cell
        for at, cell in enumerate(upper)
    }
    return FiledHeading([above, below] if below else [above], [(cell.box.left, cell.box.right) for cell in leaves])


def _rows(cells: Sequence[FiledCell]) -> list[list[FiledCell]]:
    """`cells` by rows: one begins where the next cell stands further left."""
    rows: list[list[FiledCell]] = []
    for cell in cells:
        if rows and cell.box.left > rows[-1][-1].box.right:
            rows[-1].append(cell)
        else:
            rows.append([cell])
    return rows


def _nearest(upper: Sequence[FiledCell], cell: FiledCell) -> int:
    apart = [abs(_middle(each) - _middle(cell)) for each in upper]
    return apart.index(min(apart))


def _middle(cell: FiledCell) -> float:
    return (cell.box.left + cell.box.right) / 2


def _overlap(leaves: Sequence[FiledCell]) -> bool:
    return any(other.box.left <= one.box.right for one, other in pairwise(leaves))
