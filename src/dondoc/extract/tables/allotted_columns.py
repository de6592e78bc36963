"""The heading of a table that allots figures: how high it is, and what each column below it gives."""

from collections.abc import Iterator, Sequence
from itertools import filterfalse

from dondoc.extract.tables.column_numbers import numbers_columns
from dondoc.extract.tables.rows import AllottedColumn
from dondoc.grammar.cells.allotments import (
    allots,
    is_set,
    is_whole,
    is_whole_of_parts,
    is_year,
    may_all_be_allotted,
    measure_headed,
    names_level_of_figure,
    tells_results,
    year_closed,
    years_over,
)
from dondoc.grammar.cells.columns import Column, read_column_heading
from dondoc.grammar.cells.shared_columns import is_parted
from dondoc.grammar.figures.target_cells import hold_targets, read_target_cell
from dondoc.grammar.figures.units_above_figures import unit_in_brackets, unit_of_count

_HIGHEST = 3  # lines of a heading
Rows = Sequence[Sequence[str]]


def known_column(heading: str) -> Column | None:
    """What the column under `heading` holds, where it is numbers, units or notes, which are allotted to nobody."""
    column = read_column_heading(heading)
    return column if column in (Column.NUMBER, Column.UNIT, Column.NOTE) else None


def height_of_heading(rows: Rows, named: int) -> int:
    """How many of `rows` are the heading: below its first line the column of places is empty, and no figure stands."""
    height = 1
    while height < min(_HIGHEST, len(rows)):
        row = rows[height]
        numbered = numbers_columns(row)
        empty = named < len(row) and not row[named]
        heads = empty and not row[0] and all(not cell or _may_head(cell) for cell in row)
        if not (numbered or (heads and any(row))):
            break
        height += 1
    return height


def _may_head(cell: str) -> bool:
    return bool(years_over(cell)) or read_target_cell(cell) is None


def words_over_columns(rows: Rows) -> list[tuple[str, ...]]:
    """The words over each column from the top down; what stands over several counts for each that has words below."""
    width = max(map(len, rows))
    columns: list[list[str]] = [[] for _ in range(width)]
    for level, row in enumerate(rows):
        if level and numbers_columns(row):
            continue
        span = ""
        for place in range(width):
            own = row[place] if place < len(row) else ""
            new_above = level > 0 and bool(rows[level - 1][place] if place < len(rows[level - 1]) else "")
            span = own or ("" if new_above else span)
            below = any(place < len(lower) and lower[place] for lower in rows[level + 1 :])
            if own or (span and below):
                columns[place].append(span)
    return [tuple(column) for column in columns]


def allotted_columns(
    headings: Sequence[tuple[str, ...]], named: int, rows: Rows, title: str
) -> Iterator[AllottedColumn]:
    """The columns that hold what is given: those that say so, else all that may, where the title says it."""
    given = allots(title)
    open_ = [
        place
        for place in range(named + 1, len(headings))
        if headings[place]
        and may_all_be_allotted(headings[place], allotted=given)
        and hold_targets([row[place] for row in rows if place < len(row)])
    ]
    said = [place for place in open_ if is_set(" ".join(filterfalse(names_level_of_figure, headings[place])))]
    if tells_results(title):
        said = [place for place in said if any(map(years_over, headings[place]))]
    if not said and not given:
        open_ = [place for place in open_ if all(map(is_year, headings[place]))]
        if not open_ or tells_results(title):
            return
    due = max((year for place in said for word in headings[place] for year in years_over(word)), default=None)
    due = due or max(years_over(title), default=None)
    whole = parted = ""
    for place in open_:
        words = headings[place]
        closed = year_closed(words)
        if closed and due and closed < due:
            continue
        behind = headings[place + 1][-1] if place + 1 < len(headings) and headings[place + 1] else ""
        if said and place not in said and not closed and not is_whole_of_parts(words[-1], behind):
            continue
        parts = any(map(is_parted, words))
        measure = next(filter(None, map(measure_headed, reversed(words))), "")
        over = parted if parts else "" if unit_of_count(measure) else whole
        unit = next(filter(None, map(unit_in_brackets, reversed(words))), over)
        parted = parted if parts else unit
        whole = unit if any(map(is_whole, words)) else whole
        years = [year for word in words for year in years_over(word)]
        since = years[0] if len(years) > 1 and years[0] != years[-1] else None
        yield AllottedColumn(place, measure, unit, since, years[-1] if years else None)
