"""Which columns of a table are targets whose headings name no year.

'Chỉ tiêu | Đơn vị tính | Kế hoạch' and 'Mục tiêu | Chỉ tiêu giao' are told from their cells: what is to be reached is a
figure, what is measured are words.
"""

from collections.abc import Sequence

from dondoc.extract.tables.told_subjects import SUBJECTS, Columns, Rows, cells_under, places_of
from dondoc.grammar.cells.calendar_columns import heads_part_of_year, heads_whole_of_parts, heads_whole_year
from dondoc.grammar.cells.column_contents import hold_agencies
from dondoc.grammar.cells.columns import Column, read_column_heading
from dondoc.grammar.cells.shared_columns import heads_share
from dondoc.grammar.cells.volumes import heads_money, heads_volume, heads_work
from dondoc.grammar.figures.measures_before import names_measure
from dondoc.grammar.figures.target_cells import hold_targets, may_head_targets, says_by_years

_OF_TARGETS = (Column.YEAR, Column.VALUE)
_MAY_BE_TARGETS = (None, Column.PRODUCT, Column.TASK, Column.INDICATOR)
_TIMES = (Column.DEADLINE, Column.PERIOD, Column.START, Column.END)
_WHO = (Column.LEAD, Column.LEAD_AND_COOPERATING, Column.COOPERATING)
_FEWEST_YEARS = 2
_ASSIGNING = (Column.LEAD, Column.LEAD_AND_COOPERATING, Column.COOPERATING, *_TIMES)
_MOST_NAMED = 0.75  # of the rows name a measure


def lacks_targets(columns: Columns) -> bool:
    """Whether a table with these `columns` may have targets in one whose heading says something else."""
    if not {Column.INDICATOR, Column.UNIT, Column.YEAR}.isdisjoint(columns) or len(places_of(columns, *SUBJECTS)) > 1:
        return True
    return not set(_TIMES).isdisjoint(columns) and set(_WHO).isdisjoint(columns)


def tell_targets(columns: Columns, headings: Sequence[str], rows: Rows) -> Columns:
    """Return `columns` with those told that hold targets, and the subject of a table that measures something."""
    columns = _with_steps(_with_figures_apart(columns, headings, rows), rows)
    columns = _with_measures(columns, rows)
    measured = Column.INDICATOR in columns
    if not (measured or _counts(columns, rows) or _plans(columns, headings)):
        return columns
    told = list(columns)
    subject = next(iter(places_of(columns, *SUBJECTS)), None)
    for place, column in enumerate(columns):
        open_ = column in _MAY_BE_TARGETS and place != subject and may_head_targets(headings[place])
        if open_ and hold_targets(cells_under(rows, place)):
            told[place] = Column.VALUE
    if measured:
        _tell_shares(told, headings, rows)
    _tell_parts_of_year(told, headings, rows)
    figures = any(hold_targets(cells_under(rows, place)) for place in places_of(tuple(told), *_OF_TARGETS))
    if subject is None or not figures or set(_TIMES).intersection(told):
        return tuple(told)
    if not measured or (Column.INDICATOR not in told and _name_measures(cells_under(rows, subject))):
        told[subject] = Column.INDICATOR  # also of 'Nội dung | Mục tiêu', where 'Mục tiêu' heads the figures
    return tuple(told)


def tell_measured(columns: Columns, headings: Sequence[str], rows: Rows) -> Columns | None:
    """Return what the columns hold of a table that has figures under years, whatever heads what is measured."""
    years = places_of(columns, Column.YEAR) or _volumes(columns, headings)
    fewest = _FEWEST_YEARS if Column.YEAR in columns else 1
    if len(years) < fewest or not all(hold_targets(cells_under(rows, place)) for place in years):
        return None
    said = [place for place in places_of(columns, None) if place < years[0] and headings[place]]
    if not said or any(column in SUBJECTS for column in columns):
        return None
    if Column.YEAR not in columns and not heads_work(headings[said[0]]):
        return None
    told = list(columns)
    told[said[0]] = Column.INDICATOR
    return tell_targets(tuple(told), headings, rows)


def _volumes(columns: Columns, headings: Sequence[str]) -> list[int]:
    """Which columns hold how much of it shall be done, beside units and no money: 'Hạng mục | ĐVT | Khối lượng'."""
    if Column.UNIT not in columns or any(map(heads_money, headings)):
        return []
    return [place for place in places_of(columns, None, Column.VALUE) if heads_volume(headings[place])]


def _with_figures_apart(columns: Columns, headings: Sequence[str], rows: Rows) -> Columns:
    """`columns`, where 'Mục tiêu năm 2026' stands over figures and is not what the rows are about."""
    for place in places_of(columns, Column.INDICATOR):
        said = [before for before in range(place) if columns[before] is None and headings[before]]
        if said and read_column_heading(headings[place]) is Column.YEAR and hold_targets(cells_under(rows, place)):
            told = list(columns)
            told[said[0]], told[place] = Column.INDICATOR, Column.YEAR
            return tuple(told)
    return columns


def _with_steps(columns: Columns, rows: Rows) -> Columns:
    """`columns`, where under 'Lộ trình' stands how much is reached in each year: 'Năm 2026: 85%; năm 2028: 92%'."""
    subject = next(iter(places_of(columns, *SUBJECTS)), None)
    for place in places_of(columns, *_TIMES):
        filled = [cell for cell in cells_under(rows, place) if cell]
        if subject is None or not filled or not all(map(says_by_years, filled)):
            continue
        if _name_measures(cells_under(rows, subject)):
            told = list(columns)
            told[subject], told[place] = Column.INDICATOR, Column.VALUE
            return tuple(told)
    return columns


def _with_measures(columns: Columns, rows: Rows) -> Columns:
    """`columns`, where under 'Nội dung' measures stand, whose figures are those of years beside them."""
    years = places_of(columns, Column.YEAR)
    subject = next(iter(places_of(columns, Column.TASK)), None)
    if len(years) < _FEWEST_YEARS or subject is None or set(_ASSIGNING).intersection(columns):
        return columns
    if not _name_measures(cells_under(rows, subject)):
        return columns
    if not all(hold_targets(cells_under(rows, place)) for place in years):
        return columns
    return (*columns[:subject], Column.INDICATOR, *columns[subject + 1 :])


def _name_measures(cells: Sequence[str]) -> bool:
    """Whether most of the filled ones of `cells` name what is measured, and no work."""
    named = [cell for cell in cells if cell]
    return bool(named) and sum(map(names_measure, named)) >= _MOST_NAMED * len(named)


def _tell_shares(told: list[Column | None], headings: Sequence[str], rows: Rows) -> None:
    """Tell in `told` the columns of places, or of women, beside the figures of all, or with a column of units."""
    shares = [
        place
        for place, column in enumerate(told)
        if column is None and heads_share(headings[place]) and hold_targets(cells_under(rows, place))
    ]
    beside = any(column in _OF_TARGETS for column in told)
    if shares and (beside or (Column.UNIT in told and len(shares) > 1)):
        for place in shares:
            told[place] = Column.VALUE


def _tell_parts_of_year(told: list[Column | None], headings: Sequence[str], rows: Rows) -> None:
    """Tell in `told` the quarters and halves beside the whole of a year that is planned: '6 tháng | Cả năm 2026'.

    Without a whole they are results as well as plans.
    """
    if not any(
        column in (None, *_OF_TARGETS) and heads_whole_of_parts(headings[place]) for place, column in enumerate(told)
    ):
        return
    parts = [
        place
        for place, column in enumerate(told)
        if column is None
        and (heads_part_of_year(headings[place]) or heads_whole_year(headings[place]))
        and hold_targets(cells_under(rows, place))
    ]
    for place in parts if len(parts) > 1 else ():
        told[place] = Column.VALUE


def _plans(columns: Columns, headings: Sequence[str]) -> bool:
    """Whether years are all that there is beside what is planned, so that their cells can hold nothing but targets."""
    years = [place for place in places_of(columns, Column.YEAR) if may_head_targets(headings[place])]
    return len(years) >= _FEWEST_YEARS and not set(_ASSIGNING).intersection(columns)


def _counts(columns: Columns, rows: Rows) -> bool:
    """Whether there is a column of units: under 'Đơn vị' agencies may stand, too."""
    return any(not hold_agencies(cells_under(rows, place)) for place in places_of(columns, Column.UNIT)[:1])
