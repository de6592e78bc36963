"""What columns hold whose headings the vocabulary does not know, by what stands in their cells.

Only what is missing is looked for: who leads, who cooperates, by when; and what is to be done where no heading of the
table is known. Which column is which is told by the cells alone, in any order.
"""

from collections.abc import Callable, Sequence

from dondoc.grammar.cells.calendar_columns import read_part_of_year
from dondoc.grammar.cells.column_contents import (
    heads_owners,
    heads_support,
    hold_agencies,
    hold_tasks,
    hold_times,
    may_head_leads,
)
from dondoc.grammar.cells.columns import Column, read_column_heading
from dondoc.grammar.documents.line_numbers import read_cell_number

Columns = tuple[Column | None, ...]
Rows = Sequence[Sequence[str]]
_LEADING = (Column.LEAD, Column.LEAD_AND_COOPERATING)
_TIMES = (Column.DEADLINE, Column.PERIOD, Column.START, Column.END)
_MOST_ROWS = 40  # that are looked at


def lacks_columns(columns: Columns) -> bool:
    """Whether a table of tasks with these `columns` leaves open who leads or by when, and what some column holds."""
    if Column.TASK not in columns or not {None, Column.UNIT}.intersection(columns):
        return False
    return not set(_LEADING).intersection(columns) or not set(_TIMES).intersection(columns)


def infer_columns(columns: Columns, headings: Sequence[str], rows: Rows) -> Columns:
    """Return `columns` with those told that were unknown: leads and cooperating agencies, and a time."""
    told = list(columns)
    rows = rows[:_MOST_ROWS]

    def first(holds: Callable[[Sequence[str]], bool], *, may: Callable[[str], bool]) -> int | None:
        for place, column in enumerate(told):
            open_ = column is None or (column is Column.UNIT and holds is hold_agencies)
            heading = headings[place] if place < len(headings) else ""
            if open_ and may(heading) and holds([row[place] for row in rows if place < len(row)]):
                return place
        return None

    if not set(_LEADING).intersection(told):
        leads = first(hold_agencies, may=lambda heading: may_head_leads(heading) and not heads_support(heading))
        if leads is None:
            leads = first(hold_agencies, may=heads_owners)
        if leads is not None:
            told[leads] = Column.LEAD
    if set(_LEADING).intersection(told) and Column.COOPERATING not in told:
        others = first(hold_agencies, may=heads_support)
        if others is not None:
            told[others] = Column.COOPERATING
    if not set(_TIMES).intersection(told):
        times = first(hold_times, may=_may_head_times)
        if times is not None:
            told[times] = Column.DEADLINE
    return tuple(told)


def _may_head_times(heading: str) -> bool:
    """Whether `heading` may stand over times; below a month or quarter are marks, and a day at most here or there."""
    return may_head_leads(heading) and read_part_of_year(heading) is None


def infer_heading(headings: Sequence[str], rows: Rows) -> Columns | None:
    """Return what the columns of a table hold whose first row `headings` is not known as a heading; None for no tasks.

    A table of tasks names who leads in each row, and numbers its rows or says by when.
    """
    if not rows or read_cell_number(headings[0]) or any(hold_agencies([heading]) for heading in headings):
        return None
    known = [read_column_heading(heading) for heading in headings]
    columns = infer_columns(tuple(known), headings, rows)
    if not set(_LEADING).intersection(columns):
        return None
    told = list(columns)
    if Column.NUMBER not in told and told[0] is None and all(read_cell_number(row[0]) for row in rows if row[0]):
        told[0] = Column.NUMBER
    if Column.TASK not in told and Column.INDICATOR not in told:
        longest = max(
            (place for place, column in enumerate(told) if column is None and may_head_leads(headings[place])),
            key=lambda place: sum(len(row[place]) for row in rows if place < len(row)),
            default=None,
        )
        if longest is None or not hold_tasks([row[longest] for row in rows if longest < len(row)]):
            return None
        told[longest] = Column.TASK
    others = {Column.NUMBER, *_TIMES}
    return tuple(told) if Column.TASK in told and others.intersection(told) else None
