"""Targets that stand in columns of their own: 'Chỉ tiêu | ĐVT | 2026 | … | 2030', 'Chỉ tiêu | ĐVT | Kế hoạch'."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from dondoc.extract.tables.headings import Due
from dondoc.extract.tables.rows import Row
from dondoc.extract.wording import plain
from dondoc.grammar.figures.asides import without_aside_at_end
from dondoc.grammar.figures.rank_cells import read_rank_cell
from dondoc.grammar.figures.target_cells import TargetCell, going, read_part_of_all, read_target_cell
from dondoc.grammar.figures.targets import find_targets
from dondoc.model import Comparator, Document, Target


def read_target_columns(
    row: Row,
    measure: str,
    document: Document,
    *,
    unit: str = "",
    of_all: str = "",
    horizon: str | None = None,
    since: int | None = None,
    planned: Callable[[Due], bool] | None = None,
) -> tuple[Target, ...]:
    """Return the targets in the columns of `row` that hold such; of years before `since` none.

    Their unit is that in the cell, that of the row, `unit`, that of the column, that `of_all` the table; `horizon` is
    when those are due whose column names no year; `planned` tells of which columns they are goals, if not of all.

    'Chỉ tiêu | ĐVT | 2025 | 2026' in a document of 2026 tells first where things stand.
    """
    return tuple(
        replace(
            target,
            measure=", ".join(filter(None, (going(measure, target.measure), due.whose))),
            comparator=(due.bound or target.comparator) if target.comparator is Comparator.EQ else target.comparator,
            period_start=due.since,
            period_end=due.year or target.period_end or horizon,
        )
        for due, cell in row.due
        if (since is None or due.year is None or int(due.year) >= since) and (planned is None or planned(due))
        for target in read_targets_of_cell(plain(document.quote(cell)), unit or due.unit or of_all)
    )


def read_targets_of_cell(words: str, unit: str) -> Iterator[Target]:
    """Yield what the cell `words` sets, its unit `unit` where the cell says none.

    As its measure stands what the cell itself says of it: the way that the figure goes, or other words.
    """
    bare = without_aside_at_end(words)
    if ranks := read_rank_cell(words, unit):
        yield from (_target(words, rank, unit) for rank in ranks)
    elif cell := read_target_cell(words) or read_target_cell(bare) or read_part_of_all(bare, unit):
        yield _target(words, cell, unit)
    else:
        yield from find_targets(words)


def _target(words: str, cell: TargetCell, unit: str) -> Target:
    between = cell.high is not None
    own = cell.unit or ""
    whole = not own or (own == "%" and unit.startswith("%")) or unit.startswith(f"{own}/")  # 'bác sĩ' of so many people
    return Target(
        measure=cell.way,
        comparator=cell.comparator,
        unit=unit if whole else own,
        raw=words,
        value=None if between else cell.low,
        low=cell.low if between else None,
        high=cell.high,
    )
