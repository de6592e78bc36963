"""Which of several columns says what a row is about, and which one before it what group it is of."""

from collections.abc import Sequence

from dondoc.grammar.cells.columns import Column
from dondoc.grammar.cells.heading_senses import heads_groups, how_exact
from dondoc.grammar.figures.target_cells import hold_targets

Columns = tuple[Column | None, ...]
Rows = Sequence[Sequence[str]]
SUBJECTS = (Column.TASK, Column.INDICATOR)
_FEWEST_FILLED = 2  # cells of a row that is not only a number and a heading
_MOST_ROWS = 40  # that are looked at


def tell_subject(columns: Columns, headings: Sequence[str], rows: Rows) -> Columns:
    """Return `columns` where, of several that may say what a row is about, the one that says it best is left."""
    told = list(columns)
    whole = [row for row in rows if sum(map(bool, row)) > _FEWEST_FILLED]  # and not those that head others
    for subject in SUBJECTS:
        places = places_of(columns, subject)
        if len(places) > 1:
            filled = {place: sum(map(bool, cells_under(whole, place))) for place in places}
            best = max(places, key=lambda place: (filled[place], how_exact(headings[place]), -place))
            for place in places:
                group = Column.GROUP if heads_groups(headings[place]) and filled[place] else None
                told[place] = subject if place == best else group
    return _with_groups(tuple(told), headings, whole)


def _with_groups(columns: Columns, headings: Sequence[str], rows: Rows) -> Columns:
    """`columns`, where the groups of the rows stand before them, under 'Lĩnh vực' or 'Nhóm'."""
    subject = next(iter(places_of(columns, *SUBJECTS)), None)
    if subject is None or Column.GROUP in columns:
        return columns
    for place in places_of(columns[:subject], None):
        cells = cells_under(rows, place)
        if heads_groups(headings[place]) and any(cells) and not hold_targets(cells):
            return (*columns[:place], Column.GROUP, *columns[place + 1 :])
    return columns


def places_of(columns: Columns, *held: Column | None) -> list[int]:
    """Return which of `columns` hold one of what is `held`."""
    return [place for place, column in enumerate(columns) if column in held]


def cells_under(rows: Rows, place: int) -> list[str]:
    """Return the cells of the first of `rows` in the column at `place`, also empty ones."""
    return [row[place] for row in rows[:_MOST_ROWS] if place < len(row)]
