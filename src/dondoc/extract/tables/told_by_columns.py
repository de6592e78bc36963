"""What a column holds by those that stand beside it, where its own heading says another thing.

'Nội dung' beside units and places is what these are given; 'Giai đoạn' beside 'Thời gian' counts the rows.
"""

from collections.abc import Sequence

from dondoc.grammar.cells.allotted_places import names_place
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.cells.heading_senses import heads_stages
from dondoc.grammar.figures.announcements import announces_goals

_FEWEST_PLACES = 2
_ASSIGNING = {Column.LEAD, Column.LEAD_AND_COOPERATING, Column.COOPERATING, Column.DEADLINE, Column.PERIOD}
_TIMES = {Column.DEADLINE, Column.PERIOD, Column.START, Column.END}


def told_by_columns(columns: tuple[Column | None, ...], cells: Sequence[str]) -> tuple[Column | None, ...]:
    """Return what the `columns` of the heading row `cells` hold, with what those beside each tell of it."""
    return _with_stages(_with_places(_with_subject(columns, cells), cells), cells)


def _with_subject(columns: tuple[Column | None, ...], cells: Sequence[str]) -> tuple[Column | None, ...]:
    """`columns`, where 'Chỉ tiêu đến năm 2030' is what the rows are about if no other column is."""
    years = [place for place, column in enumerate(columns) if column is Column.YEAR]
    if Column.TASK in columns or Column.INDICATOR in columns or len(years) != 1 or not announces_goals(cells[years[0]]):
        return columns
    return (*columns[: years[0]], Column.INDICATOR, *columns[years[0] + 1 :])


def _with_places(columns: tuple[Column | None, ...], cells: Sequence[str]) -> tuple[Column | None, ...]:
    """`columns`, where 'Nội dung' beside units and places is what these are given: 'Nội dung | ĐVT | Xã A | Xã B'."""
    if Column.UNIT not in columns or Column.INDICATOR in columns or columns.count(Column.TASK) != 1:
        return columns
    if sum(map(names_place, cells)) < _FEWEST_PLACES or _ASSIGNING.intersection(columns):
        return columns
    place = columns.index(Column.TASK)
    return (*columns[:place], Column.INDICATOR, *columns[place + 1 :])


def _with_stages(columns: tuple[Column | None, ...], cells: Sequence[str]) -> tuple[Column | None, ...]:
    """`columns`, where a first one of stages beside one of times only counts the rows: 'Giai đoạn | Thời gian'."""
    counts = columns[0] in (None, Column.PERIOD) and heads_stages(cells[0]) and Column.NUMBER not in columns
    return (Column.NUMBER, *columns[1:]) if counts and _TIMES.intersection(columns[1:]) else columns
