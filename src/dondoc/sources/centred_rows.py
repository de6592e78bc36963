"""Rows of a table that only spaces set apart, whose cells are centred: each has as many lines above the middle of its
row as below, and the number of the row stands in the middle.

So a row ends where all its columns have as many lines below its number as above. Where the cells of a column are one
over several rows, the other columns tell the rows, and the middle of such a cell tells which rows it is of.
"""

from collections.abc import Sequence
from typing import NamedTuple

Cells = Sequence[Sequence[str]]  # of each line, the words by column
_MOST_ASKEW = 0.1  # of the rows: so many may be cut by the end of a page
_CLOSE = 2  # lines from one line of a cell to the next; those of other cells may stand halfway between
_OFF = 1.0  # lines by which the middle of a cell is off that of its rows


class CentredRow(NamedTuple):
    """The lines [start, end) that are a row, and whether they surely are."""

    start: int
    end: int
    sure: bool = True


def centred_rows(lines: Cells, numbers: Sequence[int], columns: Sequence[int]) -> list[CentredRow] | None:
    """Return the rows of `lines` in the middle of which `numbers` stand, told by `columns`; None where they are not so.

    What stands above a number need be the same as what stands below it in nearly all rows.
    """
    rows: list[CentredRow] = []
    start = 0
    for at, number in enumerate(numbers):
        if number < start:
            return None
        stop = numbers[at + 1] if at + 1 < len(numbers) else len(lines)
        above = _filled(lines, start, number, columns)
        end, sure = _end(lines, number + 1, stop, columns, above)
        rows.append(CentredRow(start, end, sure))
        start = end
    askew = sum(not row.sure for row in rows)
    return rows if askew <= _MOST_ASKEW * len(rows) else None


def are_centred(lines: Cells, numbers: Sequence[int], rows: Sequence[CentredRow]) -> bool:
    """Return whether any of `rows` has words above its number: else nothing shows that its cells are centred."""
    return any(
        any(words for cells in lines[row.start : number] for words in cells)
        for row, number in zip(rows, numbers, strict=True)
    )


def tall_cells(lines: Cells, rows: Sequence[CentredRow], column: int) -> list[str] | None:
    """Return the words of each row in `column`, whose cells run over several rows each; None where they do not fit."""
    blocks = _blocks(lines, column)
    found: list[str] = []
    for at, (top, bottom, words) in enumerate(blocks):
        first, middle = len(found), (top + bottom) / 2
        if first >= len(rows):
            return None
        others = blocks[at + 1 :]
        fitting = [
            last
            for last in range(first, len(rows) - len(others))
            if abs((rows[first].start + rows[last].end - 1) / 2 - middle) <= _OFF and rows[last].end > bottom
        ]
        if not fitting:
            return None
        last = min(fitting, key=lambda last: abs((rows[first].start + rows[last].end - 1) / 2 - middle))
        found += [words] * (last - first + 1)
    return found if len(found) == len(rows) else None


def _filled(lines: Cells, start: int, end: int, columns: Sequence[int]) -> list[int]:
    """How many of the lines [start, end) have words in each of `columns`."""
    return [sum(bool(cells[column]) for cells in lines[start:end]) for column in columns]


def _end(lines: Cells, start: int, stop: int, columns: Sequence[int], above: Sequence[int]) -> tuple[int, bool]:
    """Where the row ends that has so many lines `above` its number, and as many from `start` on; whether it has."""
    least, best = sum(above), start
    below = [0] * len(columns)
    for at in range(start, stop + 1):
        off = sum(abs(one - other) for one, other in zip(above, below, strict=True))
        if not off:
            return at, True
        if off < least:
            least, best = off, at
        if at < stop:
            below = [count + bool(lines[at][column]) for count, column in zip(below, columns, strict=True)]
    return best, False


def _blocks(lines: Cells, column: int) -> list[tuple[int, int, str]]:
    """The cells of `column`: the first and the last line of each, and its words."""
    blocks: list[tuple[int, int, str]] = []
    for at, cells in enumerate(lines):
        words = cells[column]
        if not words:
            continue
        if blocks and at - blocks[-1][1] <= _CLOSE:
            top, _, before = blocks[-1]
            blocks[-1] = top, at, f"{before} {words}"
        else:
            blocks.append((at, at, words))
    return blocks
