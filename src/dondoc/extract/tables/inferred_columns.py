"""What columns hold whose headings the vocabulary does not know, by what stands in their cells.

Only what is missing is looked for: who leads, who cooperates, by when; and what is to be done where no heading of the
table is known. Which column is which is told by the cells alone, in any order.
"""

from collections.abc import Callable, Sequence

from dondoc.grammar.cells.calendar_columns import read_part_of_year
from dondoc.grammar.cells.column_contents import (
    heads_doing,
    heads_owners,
    heads_submission,
    heads_support,
    hold_agencies,
    hold_tasks,
    hold_times,
    hold_work,
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
        else:
            for place in _submissions(told, headings, rows):
                told[place] = Column.DEADLINE
    return tuple(told)


def with_second_time(columns: Columns, headings: Sequence[str], rows: Rows) -> Columns:
    """Return `columns` where 'Thực hiện' beside 'Hoàn thành' stands over times, too: over when it is done."""
    if Column.DEADLINE not in columns or Column.PERIOD in columns:
        return columns
    for place, column in enumerate(columns):
        heading = headings[place] if column is None and place < len(headings) else ""
        if heads_doing(heading) and hold_times([row[place] for row in rows[:_MOST_ROWS] if place < len(row)]):
            return (*columns[:place], Column.PERIOD, *columns[place + 1 :])
    return columns


def _submissions(told: Sequence[Column | None], headings: Sequence[str], rows: Rows) -> list[int]:
    """The columns that say by when something is laid before somebody: 'Trình BTV', 'Gửi Ban thẩm tra' over months."""
    named = [place for place, column in enumerate(told) if column is None and heads_submission(headings[place])]
    return [place for place in named if hold_times([row[place] for row in rows if place < len(row)])]


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
        subject = _subject(told, headings, rows)
        if subject is None:
            return None
        told[subject] = Column.TASK
    others = {Column.NUMBER, *_TIMES}
    return tuple(told) if Column.TASK in told and others.intersection(told) else None


def infer_without_heading(rows: Rows) -> Columns | None:
    """Return what the columns hold of a table that has no heading at all; None for no tasks.

    Each row is numbered, tells with a verb what is to be done, and names who leads, or by when, in a cell of its own.
    """
    if not all(read_cell_number(row[0]) for row in rows):
        return None
    told: list[Column | None] = [Column.NUMBER, *[None] * (len(rows[0]) - 1)]
    for place in range(1, len(told)):
        cells = [row[place] for row in rows]
        if Column.TASK not in told and hold_work(cells):
            told[place] = Column.TASK
        elif hold_agencies(cells):
            told[place] = Column.COOPERATING if Column.LEAD in told else Column.LEAD
        elif not set(_TIMES).intersection(told) and hold_times(cells):
            told[place] = Column.DEADLINE
    return tuple(told) if {Column.TASK, Column.LEAD}.issubset(told) else None


def _subject(told: Sequence[Column | None], headings: Sequence[str], rows: Rows) -> int | None:
    """The column that says at greatest length what is to be done; one of products where no other may say it."""
    open_ = [place for place, column in enumerate(told) if column is None and may_head_leads(headings[place])]
    for places in (open_, [place for place, column in enumerate(told) if column is Column.PRODUCT]):
        cells = {place: [row[place] for row in rows[:_MOST_ROWS] if place < len(row)] for place in places}
        longest = max(places, key=lambda place: sum(map(len, cells[place])), default=None)
        if longest is not None and hold_tasks(cells[longest]):
            return longest
    return None
