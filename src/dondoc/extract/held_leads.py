"""Leads that hold for several rows though no file says that their cells are one: plain text knows no merged cells.

Where one cell names who leads five rows, plain text and Markdown leave four cells empty. The table shows it: more than
one row that is worked on lacks a lead, each group begins with one, and no row repeats the lead of the row above it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dondoc.extract.continued_rows import ASSIGNING, Item
from dondoc.extract.rows import Table
from dondoc.grammar.columns import Column

_LEADING = (Column.LEAD, Column.LEAD_AND_COOPERATING)
_WORKED_ON = (*ASSIGNING, Column.PRODUCT)  # what a row that only heads others does not say
_FEWEST = 2  # rows without a lead; a single one may have been forgotten


def hold_leads(items: Sequence[Item], table: Table) -> Sequence[Item]:
    """Return the `items` of `table`, an empty cell of leads with what the one above it says if the table shows it."""
    column = next((column for column in _LEADING if table.has(column)), None)
    if column is None or not _may_be_held(items, column):
        return items
    held = list(_held(items, column))
    return [new for new, _ in held] if sum(changed for _, changed in held) >= _FEWEST else items


def _may_be_held(items: Sequence[Item], column: Column) -> bool:
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


def _held(items: Sequence[Item], column: Column) -> Iterator[tuple[Item, bool]]:
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
