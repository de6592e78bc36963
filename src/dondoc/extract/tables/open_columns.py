"""How much the cells of a heading leave open: columns that no word tells, and that are none of those that may be so.

Shares, quarters and parties are told by what stands beside them.
"""

from collections.abc import Iterator, Sequence

from dondoc.grammar.cells.calendar_columns import count_parts_of_year, heads_whole_of_parts
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.cells.party_marks import FEWEST_PARTIES, heads_party
from dondoc.grammar.cells.shared_columns import heads_share

_LEADING = {Column.LEAD, Column.LEAD_AND_COOPERATING}
_SUBJECTS = (Column.TASK, Column.INDICATOR)
Columns = Sequence[Column | None]


def leaves_too_much_open(columns: Columns, cells: Sequence[str]) -> bool:
    """Whether more of `cells` are untold than told, so that the row is no heading; `columns` are what they head."""
    known = [column for column in columns if column]
    untold = list(_untold(columns, cells))
    open_ = len(untold)
    if Column.INDICATOR in known and Column.UNIT in known:
        open_ -= sum(map(heads_share, untold))
    planned = Column.UNIT in known and _has_whole(columns, cells)
    if open_ > len(known) and (planned or (Column.TASK in known and _LEADING.intersection(known))):
        open_ -= count_parts_of_year(cells)
    if open_ <= len(known):
        return False
    parties = sum(map(heads_party, untold))
    return parties < FEWEST_PARTIES or open_ - parties > len(known)


def _untold(columns: Columns, cells: Sequence[str]) -> Iterator[str]:
    return (cell for cell, column in zip(cells, columns, strict=True) if cell and not column)


def _has_whole(columns: Columns, cells: Sequence[str]) -> bool:
    """Whether one of `cells` heads the whole of a year whose parts may stand beside it: 'Kế hoạch năm | Quý I | …'."""
    headed = zip(columns, cells, strict=True)
    return any(column not in _SUBJECTS and heads_whole_of_parts(cell) for column, cell in headed)
