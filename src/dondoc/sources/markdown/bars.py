"""Tables as converters of legal sites leave them: a cell after another, a line with only an upright stroke between.

Each row begins and ends with such a bar, so that two stand together where one row ends and the next begins. An empty
cell is two bars together, too. What two bars mean is told by the number of cells in the first row; by the numbers of
the rows where those show that it is not so.
"""

from collections.abc import Sequence

from dondoc.sources.markdown.lone_cells import is_time, stands_across
from dondoc.sources.markdown.numbered_bars import Rows, chunks_of, numbered_starts, read_numbered

_MOST_TITLES = 3  # rows of one cell over the whole width of a table
_MOST_LINES = 60  # of a cell; the body of a document has more, where no blank line parts it from its letterhead
_FEWEST_NUMBERS = 2  # of rows that tell by themselves where each begins


def is_bar(line: str) -> bool:
    """Return whether `line` holds an upright stroke and nothing else."""
    return line.strip() == "|"


def read_bars(lines: Sequence[str], at: int) -> tuple[Rows, int]:
    """Return the rows of the table whose first bar is line `at`, each cell as its lines, and where it ends."""
    runs, cells, end = _parts(lines, at)
    chunks = chunks_of(runs, cells)
    title: Rows = []
    while len(chunks) > 1 and len(chunks[0].cells) == 1 and len(title) < _MOST_TITLES:
        title, runs, cells = [*title, list(chunks[0].cells)], [runs[1] - 1, *runs[2:]], cells[1:]
        chunks = chunks_of(runs, cells)
    starts = numbered_starts(chunks)
    if len(starts) >= _FEWEST_NUMBERS:
        return [*title, *read_numbered(chunks, starts, runs[-1])], end
    return [*title, *_by_width(runs, cells)], end


def _by_width(runs: Sequence[int], cells: Sequence[list[str]]) -> Rows:
    """The rows of a table all of whose rows are as wide as the first."""
    width = next((index for index, bars in enumerate(runs[1:], 1) if bars > 1), len(cells))
    rows: Rows = []
    row: list[list[str] | None] = [[] for _ in range(min(runs[0] - 1, width))]
    for index, cell in enumerate(cells):
        row.append(cell)
        missing = width - len(row)
        between = runs[index + 1] - 2  # the bar that closes this cell and the one that opens the next are not empty
        inside = (
            between < 0 or _is_inside_row(runs, cells, index, len(row), width) or _is_lone_time(runs, cells, index + 1)
        )
        if index == len(cells) - 1 or not inside or (between >= 0 and len(row) + between + 2 > width):
            rows.append(row)
            row = [[] for _ in range(_leading(between, missing, width))]
        else:
            row += [[] for _ in range(between + 1)]
    return rows


def _parts(lines: Sequence[str], at: int) -> tuple[list[int], list[list[str]], int]:
    """How many bars stand before each cell and after the last, the lines of each cell, and where the table ends.

    A blank line after a bar ends the table: a cell begins right after its bar.
    """
    runs, cells = [0], list[list[str]]()
    while at < len(lines):
        if is_bar(lines[at]):
            runs[-1] += 1
            at += 1
            continue
        closed = next((i for i in range(at, len(lines)) if is_bar(lines[i])), None)
        blank = not lines[at].strip()
        if closed is None or (blank and any(line.strip() for line in lines[at:closed])) or closed - at > _MOST_LINES:
            break
        if not blank:
            cells.append(list(lines[at:closed]))
            runs.append(0)
        at = closed
    return runs, cells, at


def _is_inside_row(runs: Sequence[int], cells: Sequence[Sequence[str]], index: int, filled: int, width: int) -> bool:
    """Whether the bars after cell `index` hold empty cells of a row that goes on, and no row's end.

    They do where the row comes out at the width of the table with the cells that follow up to the next such place.
    """
    empty = runs[index + 1] - 1
    if filled == 1 and empty == 1 and stands_across(cells[index]):
        return False
    following = next((i for i, bars in enumerate(runs[index + 2 :], 1) if bars > 1), len(runs) - index - 2)
    return filled < width and filled + empty + following == width


def _is_lone_time(runs: Sequence[int], cells: Sequence[list[str]], index: int) -> bool:
    """Whether cell `index` stands alone and says when: it is that of a row which lost cells have made shorter."""
    return index < len(cells) and runs[index + 1] > 1 and is_time(cells[index])


def _leading(between: int, missing: int, width: int) -> int:
    """How many empty cells begin the next row: those of `between` that the row which ends does not miss."""
    left = between - missing if between >= missing else between
    return left % (width + 1) if left > width else max(left, 0)
