"""Lines of a table, each of which holds a cell or a part of one, dealt out to the cells of rows.

Several lines may be one cell, an empty cell may have left a blank line or nothing, a row may head others with a title
alone. Of all ways to deal the lines out (`ways_through_lines`) that is taken which costs least. Time is linear in the
number of lines.
"""

from collections.abc import Sequence
from typing import NamedTuple

from dondoc.sources.listed_cells import Holds, are_alike, is_number
from dondoc.sources.soft_breaks import joined
from dondoc.sources.ways_through_lines import Ways


class Dealt(NamedTuple):
    """A row: the lines [start, end) that it takes, its cells, and whether these may be others as well."""

    start: int
    end: int
    cells: list[str]
    guessed: bool = False


class Table(NamedTuple):
    """The rows of a table, and what it has cost to deal them out; the less, the surer they are."""

    rows: list[Dealt]
    cost: float


def deal_out(lines: Sequence[str], columns: Sequence[Holds], heading: Sequence[str] = ()) -> Table:
    """Return the rows that the first of `lines` make below headings of `columns`; `heading` may come again."""
    ways = Ways(lines, columns, heading)
    end, cost = ways.cheapest()
    return Table(_rows_of(ways, end), cost)


def _rows_of(ways: Ways, end: int) -> list[Dealt]:
    """The rows of the best way to the line `end`, where one is whole."""
    rows: list[Dealt] = []
    at, column, width = end, 0, len(ways.columns)
    cells, last, implied = [""] * width, end, set[int]()
    while at > 0 or column > 0:
        step = ways.steps[at][column]
        if step is None or step.at < 0:
            break
        if step.kind in ("cell", "empty", "blank"):
            if step.kind == "cell":
                cells[step.column] = joined(ways.lines[step.at : at])
            elif step.kind == "empty":
                implied.add(step.column)
            if step.column == 0:
                rows.append(Dealt(step.at, last, cells, _may_be_others(cells, implied, ways.columns)))
                cells, implied = [""] * width, set()
        elif step.kind == "group":
            rows.append(Dealt(step.at, last, _group_cells(ways, step.at, at)))
        elif step.kind == "heading":
            rows.append(Dealt(step.at, last, []))
        if step.column == 0:
            last = step.at
        at, column = step.at, step.column
    return rows[::-1]


def _group_cells(ways: Ways, start: int, end: int) -> list[str]:
    lines = [line for line in ways.lines[start:end] if line]
    own = [lines[0], joined(lines[1:])] if ways.numbered and is_number(lines[0]) else [joined(lines)]
    return [*own, *[""] * (len(ways.columns) - len(own))]


def _may_be_others(cells: Sequence[str], implied: set[int], columns: Sequence[Holds]) -> bool:
    """Whether a cell may as well stand in a column that was left empty, though nothing says so."""
    return any(
        cell and are_alike(columns[place], columns[empty])
        for empty in implied
        for place, cell in enumerate(cells)
        if place != empty
    )
