"""The words of a cell that names bodies: each of its lines may be a name of its own."""

from itertools import pairwise

from dondoc.extract.wording import Wording
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.cells.lines_of_names import parted
from dondoc.model import Cell

_NAMING = (Column.LEAD, Column.LEAD_AND_COOPERATING, Column.COOPERATING, Column.CONSOLIDATING)


def words_under(column: Column, cell: Cell, wording: Wording) -> str:
    """Return the words of `cell`, which stands under `column`; lines that name bodies are parted as in a list."""
    if not cell.breaks or column not in _NAMING:
        return wording(cell.start, cell.end)
    places = (cell.start, *cell.breaks, cell.end)
    return parted([wording(start, end).strip() for start, end in pairwise(places)])
