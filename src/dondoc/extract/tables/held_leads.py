"""Leads that hold for several rows though no file says that their cells are one: plain text knows no merged cells.

Where one cell names who leads five rows, plain text and Markdown leave four cells empty. The table shows it: more than
one row that is worked on lacks a lead, each group begins with one, and no row repeats the lead of the row above it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dondoc.extract.tables.continued_rows import ASSIGNING, Item, join_rows
from dondoc.extract.tables.rows import Table
from dondoc.grammar.cells.columns import Column

_LEADING = (Column.LEAD, Column.LEAD_AND_COOPERATING)
_WORKED_ON = (*ASSIGNING, Column.PRODUCT)  # what a row that only heads others does not say
_MANY = 1000  # rows
_FEWEST = 2  # rows without a lead; a single one may have been forgotten


class _JoinedRows:
    """The rows of a table, each with those that continue it, as often as somebody asks: those of a long one once more.

    All of them at once would be half of what a long table costs.
    """

    def __init__(self, table: Table) -> None:
        """Take the rows of `table`, whose cells are put together when they are asked for."""
        self._table = table
        self._short = list(join_rows(table)) if len(table.rows) <= _MANY else None

    def __iter__(self) -> Iterator[Item]:
        return iter(self._short) if self._short is not None else join_rows(self._table)


def hold_leads(table: Table) -> Iterable[Item]:
    """Return the joined rows of `table`, an empty cell of leads with what the one above says if the table shows it."""
    items = _JoinedRows(table)
    column = next((column for column in _LEADING if table.has(column)), None)
    if column is None or not _may_be_held(items, column):
        return items
    if sum(changed for _, changed in _held(items, column)) < _FEWEST:
        return items
    return (new for new, _ in _held(items, column))


def _may_be_held(items: Iterable[Item], column: Column) -> bool:
    """Whether each group begins with a lead and none is written twice in turn; merged cells are told by the file."""
    above = ""
    empty = False
    for item in items:
        words = item.text(column)
        if column in item.row.merged or (words and words == above):
            return False
        if not words and _is_worked_on(item):
            if not above:
                return False
            empty = True
        above = words or (above if _is_worked_on(item) else "")
    return empty


def _held(items: Iterable[Item], column: Column) -> Iterator[tuple[Item, bool]]:
    above = ""
    for item in items:
        words = item.text(column)
        if words or not _is_worked_on(item):
            above = words
            yield item, False
        else:
            yield replace(item, texts={**item.texts, column: above}), True


def _is_worked_on(item: Item) -> bool:
    """Whether a row says more than a heading would."""
    return bool(item.row.marked or item.row.due) or any(map(item.texts.get, _WORKED_ON))
