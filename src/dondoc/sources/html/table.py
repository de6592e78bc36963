"""The tables of a page as grids: cells that span rows or columns, and tables that only lay out a page."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lxml import etree

from dondoc.sources.grids import GridCell, padded
from dondoc.sources.wide_cells import repeats_across
from dondoc.text import collapse

_GROUPS = ("thead", "tbody", "tfoot")
_STRUCTURE = (*_GROUPS, "tr", "col", "colgroup")
_CELLS = ("td", "th")
_WIDEST = 63  # columns; as in Word's tables
_LONGEST = 1000  # rows that a cell may span


class Cell(NamedTuple):
    """A cell as the page has it: its lines, and over how many rows and columns it says that it goes."""

    lines: tuple[str, ...]
    rows: str | None
    columns: str | None


def rows_of(table: etree._Element) -> list[list[etree._Element]]:
    """Return the cells of each row of `table` itself, not of tables inside it."""
    groups = [table, *table.iterchildren(*_GROUPS)]
    order = {row: at for at, row in enumerate(table.iter("tr"))}
    rows = sorted((row for group in groups for row in group.iterchildren("tr")), key=order.__getitem__)
    return [[*row.iterchildren(*_CELLS)] for row in rows]


def around_cells(table: etree._Element) -> Iterator[etree._Element | str]:
    """Yield what stands in `table` but in none of its cells: its caption, and words that lost their cell."""
    groups = [table, *table.iterchildren(*_GROUPS)]
    for part in (*groups, *(row for group in groups for row in group.iterchildren("tr"))):
        yield from filter(None, [collapse(part.text or "")])
        for child in part:
            if child.tag not in (_CELLS if part.tag == "tr" else _STRUCTURE):
                yield child
            yield from filter(None, [collapse(child.tail or "")])


def is_layout(table: etree._Element, rows: Sequence[Sequence[etree._Element]]) -> bool:
    """Return whether `table` only lays out the page: it holds tables, and few rows of several cells."""
    if next(table.iterdescendants("table"), None) is None:
        return False
    return sum(1 for row in rows if len(row) > 2) < 3


def grid_of(rows: Sequence[Sequence[Cell]]) -> list[list[GridCell]]:
    """Return the grid that `rows` make once every cell stands in all the places that it covers.

    The places right of a wide cell are empty, or repeat its figure; those below a tall one are merged with it.
    """
    grid: list[list[GridCell]] = []
    covered: dict[int, int] = {}  # how many more rows the cells of a column go down
    for cells in rows:
        row: list[GridCell] = []
        below: dict[int, int] = {}
        for cell in cells:
            _skip(row, covered)
            tall, wide = _span(cell.rows, _LONGEST), min(_span(cell.columns, _WIDEST), max(_WIDEST - len(row), 1))
            below |= dict.fromkeys(range(len(row), len(row) + wide), tall - 1)
            first = GridCell(cell.lines)
            beside = first if wide > 1 and repeats_across(first.words, len(row)) else GridCell()
            row += [first, *[beside] * (wide - 1)]
        _skip(row, covered)
        left = {column: rows_left - 1 for column, rows_left in covered.items()}
        covered = {column: rows_left for column, rows_left in {**left, **below}.items() if rows_left > 0}
        grid.append(row)
    return padded(grid)


def _skip(row: list[GridCell], covered: dict[int, int]) -> None:
    while len(row) in covered:
        row.append(GridCell(merged=True))


def _span(said: str | None, most: int) -> int:
    said = (said or "").strip()
    return min(max(int(said), 1), most) if said.isdecimal() and len(said) < 9 else 1
