"""Tables in plain text with a row a line, whose cells stand apart by several blanks and not below each other.

Empty cells are not to be seen: what the cells say tells their columns, as in tables with a cell a line.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from dondoc.sources.dealt_tables import DealtTable, find_dealt, may_begin_dealt
from dondoc.sources.spaced_columns import Line

_FEWEST_COLUMNS = 3
_LOOKED_AT, _MOST_LINES = 25, 1500
_MOST_FAILED = 20


def find_ragged_tables(parts: Sequence[Line]) -> Iterator[tuple[int, int, list[tuple[int, list[str]]]]]:
    """Yield the lines [start, end) of each table among `parts`, the words of lines, and its rows with their lines."""
    at = failed = 0
    while at < len(parts) and failed < _MOST_FAILED:
        line = parts[at]
        if len(line) >= _FEWEST_COLUMNS and not line[0].words[:1].isdecimal():
            if found := _table(parts[at : at + _MOST_LINES]):
                end, rows = found
                yield at, at + end, [(at + place, cells) for place, cells in rows]
                at += end
                continue
            failed += 1
        at += 1


def _table(parts: Sequence[Line]) -> tuple[int, list[tuple[int, list[str]]]] | None:
    """Where the table ends whose heading is the first of `parts`, and its rows, each with its line."""
    lines = [at for at, line in enumerate(parts) for _ in line]
    words = [part.words for line in parts for part in line]
    few = sum(len(line) for line in parts[:_LOOKED_AT])
    if not may_begin_dealt(words[:few]):
        return None
    table = find_dealt(words)
    if table is None or not _is_row_a_line(table, lines):
        return None
    return lines[table.end - 1] + 1, [(lines[row.start], row.cells) for row in table.rows]


def _is_row_a_line(table: DealtTable, lines: Sequence[int]) -> bool:
    """Whether each row of `table` takes all that stands on one of `lines`, and nothing else."""
    bounds = [*(row.start for row in table.rows), table.end]
    inside = all(lines[start] == lines[end - 1] for start, end in pairwise(bounds))
    return inside and all(end == len(lines) or lines[end] != lines[end - 1] for end in bounds[1:])
