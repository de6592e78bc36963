"""Cells that hold for several rows though no file says that they are one: plain text knows no merged cells.

Where one cell names who leads five rows, plain text and Markdown leave four cells empty. The table shows it: more than
one row that is worked on lacks a lead, each group begins with one, and no row repeats the lead of the row above it. So
it is with times that stand before what is to be done; behind it an empty cell may leave the time open.

A PDF knows merged cells, but prints one that a page break cuts as two, the lower without words. Where it is as tall as
one row, only this shows it: the table merges the leads of rows elsewhere, and no row of work goes without.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, pairwise

from dondoc.extract.tables.continued_rows import ASSIGNING, Item, join_rows
from dondoc.extract.tables.rows import Table
from dondoc.grammar.cells.columns import Column

_TIMES = (Column.DEADLINE, Column.PERIOD)
_LEADING = (Column.LEAD, Column.LEAD_AND_COOPERATING)
_WORKED_ON = (*ASSIGNING, Column.PRODUCT)  # what a row that only heads others does not say
_MANY = 1000  # rows
_FEWEST = 2  # rows without such a cell; a single one may have been forgotten


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


class _HeldRows:
    """`rows`, an empty cell of `column` with what the one above says; as often as somebody asks.

    So is an empty cell `beside` it, where that is given.
    """

    def __init__(self, rows: Iterable[Item], column: Column, beside: Column | None = None) -> None:
        self._rows, self._column, self._beside = rows, column, beside

    def __iter__(self) -> Iterator[Item]:
        return (new for new, _ in _held(self._rows, self._column, self._beside))


class _HeldOverleaf:
    """`rows`, the first of a page that has nothing in `column` with what the last on the page before says there.

    So is an empty cell `beside` it: who cooperates beside who leads.
    """

    def __init__(self, rows: Iterable[Item], column: Column, beside: Column | None) -> None:
        self._rows, self._column = rows, column
        self._held = (column, beside) if beside else (column,)

    def __iter__(self) -> Iterator[Item]:
        above: Item | None = None
        for item in self._rows:
            if above and _is_overleaf(above, item) and not item.text(self._column) and _says_more(item):
                parts = {column: item.text(column) or above.text(column) for column in self._held}
                item = replace(item, texts={**item.texts, **parts})
            yield item
            above = item


def hold_cells(table: Table) -> Iterable[Item]:
    """Return the joined rows of `table`, an empty cell of leads or times as the one above if the table shows it."""
    items: Iterable[Item] = _JoinedRows(table)
    for column in _columns_that_may_hold(table):
        if _may_be_held(items, column) and sum(changed for _, changed in _held(items, column)) >= _FEWEST:
            items = _HeldRows(items, column, _held_with(items, column))
    if table.header.page is not None:
        merged = {column for row in table.rows for column in row.merged}
        lead = next((column for column in _LEADING if table.has(column)), None)
        if lead and lead in merged:
            items = _HeldOverleaf(items, lead, Column.COOPERATING)
        for time in merged.intersection(_TIMES):
            items = _HeldOverleaf(items, time, None)
    return items


def _columns_that_may_hold(table: Table) -> Iterator[Column]:
    yield from [column for column in _LEADING if table.has(column)][:1]
    places = table.heading.places
    if (subject := places.get(table.subject)) is not None:  # a table of figures may name none
        yield from (column for column in _TIMES if places.get(column, subject) < subject)


def _may_be_held(items: Iterable[Item], column: Column) -> bool:
    """Whether each group begins with such a cell and none stands twice in turn; merged cells are told by the file."""
    above = ""
    empty = False
    for item, worked_on in _told_apart(items):
        words = item.text(column)
        if column in item.row.merged or (words and words == above):
            return False
        if not words and worked_on:
            if not above:
                return False
            empty = True
        above = words or (above if worked_on else "")
    return empty


def _held(items: Iterable[Item], column: Column, beside: Column | None = None) -> Iterator[tuple[Item, bool]]:
    columns = (column, beside) if beside else (column,)
    above: dict[Column, str] = {}
    for item, worked_on in _told_apart(items):
        if item.text(column) or not worked_on:
            above = {each: item.text(each) for each in columns}
            yield item, False
        else:
            above = {each: item.text(each) or above.get(each, "") for each in columns}
            yield replace(item, texts={**item.texts, **above}), True


def _told_apart(items: Iterable[Item]) -> Iterator[tuple[Item, bool]]:
    """Each of `items`, and whether it is worked on; so is one that holds all its cells, and counts on from its like."""
    above: Item | None = None
    worked_on = False
    for item, below in pairwise(chain(items, (None,))):
        if item is None:
            return
        counts_on = worked_on and above is not None and _counts_on(above, item) and _ends_with(item, below)
        worked_on = counts_on or _is_worked_on(item)
        yield item, worked_on
        above = item


def _counts_on(above: Item, item: Item) -> bool:
    number, last = item.row.number, above.row.number
    return number is not None and last is not None and number.rank.is_arabic and number.follows(last)


def _ends_with(item: Item, below: Item | None) -> bool:
    """Whether nothing stands under `item`, as something does under a group: the row `below` counts on, or is wider."""
    if below is None:
        return True
    number, next_ = item.row.number, below.row.number
    return number is not None and next_ is not None and (next_.rank < number.rank or _counts_on(item, below))


def _held_with(items: Iterable[Item], column: Column) -> Column | None:
    """Who cooperates, where that is held with the leads of `column`.

    No row repeats what the one above says of them, and of those below one lead no later one says it anew: where rows
    do, each says its own, and an empty cell names nobody.
    """
    if column is not Column.LEAD:
        return None
    above, named = "", 0
    for item in items:
        words = item.text(Column.COOPERATING)
        if words and (words == above or (not item.text(column) and _is_worked_on(item))):
            return None
        above, named = words, named + bool(words)
    return Column.COOPERATING if named else None


def _is_overleaf(above: Item, item: Item) -> bool:
    """Whether a page ends between the two rows."""
    return item.row.line.page != above.rows[-1].line.page


def _is_worked_on(item: Item) -> bool:
    """Whether a row says more than a heading would."""
    return bool(item.row.marked or item.row.due) or _says_more(item)


def _says_more(item: Item) -> bool:
    """Whether a row says who, by when or with what result; the sum of a group it may say, too."""
    return any(map(item.texts.get, _WORKED_ON))
