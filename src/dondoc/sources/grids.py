"""Tables as a format gives them, row by row and cell by cell, and the lines that they become.

A row is one line with its cells parted by tabs. Not every table is one: a page's head and its signatures stand in
tables of two columns so that they stand side by side. The cells of such a frame are plain lines, one after another.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from dondoc.sources.blocks import Block
from dondoc.text import collapse

_WIDEST_FRAME = 2  # columns with words in them
LONGEST_FRAME = 4  # rows with words in them
_MOST_LINES, _LONGEST_NAMES = 20, 500  # of a cell whose lines may be names, and characters
_LONGEST_NUMBER = 4  # characters, 'VIII'


class GridCell(NamedTuple):
    """The lines of one cell; `merged` says that it continues the cell above and has no words of its own."""

    lines: tuple[str, ...] = ()
    merged: bool = False

    @property
    def words(self) -> str:
        return collapse(" ".join(self.lines))


Grid = Sequence[Sequence[GridCell]]


def is_frame(grid: Grid) -> bool:
    """Return whether `grid` only sets blocks of lines side by side, or stands round lines as a box does.

    It has one column, or two with few rows of which the first holds a block of several lines and no number of a row.
    """
    filled = [[cell for cell in row if cell.words] for row in grid]
    filled = [row for row in filled if row]
    if all(len(row) == 1 for row in grid):
        return True
    used = {column for row in grid for column, cell in enumerate(row) if cell.words}
    if len(used) > _WIDEST_FRAME or len(filled) > LONGEST_FRAME or any(cell.merged for row in grid for cell in row):
        return False
    first = filled[0] if filled else []
    return any(len(cell.lines) > 1 for cell in first) and all(len(cell.words) > _LONGEST_NUMBER for cell in first)


def grid_blocks(grid: Grid, *, table: int, page: int | None = None) -> Iterator[Block]:
    """Yield a line for each row of `grid`, the table of that number."""
    for count, row in enumerate(grid, 1):
        yield row_block(row, table=table, row=count, page=page)


def row_block(cells: Sequence[GridCell], *, table: int, row: int, page: int | None = None) -> Block:
    """Return the line that the row `cells` becomes."""
    merged = tuple(column for column, cell in enumerate(cells, 1) if cell.merged)
    lines = tuple((column, cell.lines) for column, cell in enumerate(cells, 1) if may_be_names(cell.lines))
    return Block("\t".join([cell.words for cell in cells]), page, table, row, merged, lines)


def may_be_names(lines: Sequence[str]) -> bool:
    """Whether the `lines` of a cell are several, and few and short enough to be each a name."""
    return 1 < len(lines) < _MOST_LINES and sum(map(len, lines)) < _LONGEST_NAMES


def frame_blocks(grid: Grid, *, page: int | None = None) -> Iterator[Block]:
    """Yield the lines of the cells of the frame `grid`, cell after cell."""
    for row in grid:
        for cell in row:
            yield from (Block(line, page) for line in cell.lines if line)


class Tables:
    """Counts the tables of one document."""

    def __init__(self) -> None:
        self._count = 0

    def blocks(self, grid: Grid, *, page: int | None = None) -> Iterator[Block]:
        """Yield the lines of `grid`: rows of the next table, or the plain lines of a frame."""
        if is_frame(grid):
            yield from frame_blocks(grid, page=page)
            return
        yield from grid_blocks(grid, table=self.next(), page=page)

    def next(self) -> int:
        """Return the number of the table that begins now."""
        self._count += 1
        return self._count


def padded(rows: Iterable[Sequence[GridCell]]) -> list[list[GridCell]]:
    """Return `rows` all as long as the longest, empty cells at their ends."""
    listed = [list(row) for row in rows]
    width = max(map(len, listed), default=0)
    return [row + [GridCell()] * (width - len(row)) for row in listed]
