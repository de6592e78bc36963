"""Columns that hold the same as another one of their table: what stands in their cells is added to that."""

from collections.abc import Mapping, Sequence

from dondoc.extract.tables.joined_headings import is_level_under
from dondoc.grammar.cells.columns import Column

_TIMES = (Column.DEADLINE, Column.PERIOD)
_BODIES = (Column.LEAD, Column.COOPERATING, Column.LEAD_AND_COOPERATING)
Columns = Sequence[Column | None]
Further = Mapping[Column, Sequence[int]]


def further_times(columns: Columns, words: Sequence[str], places: Mapping[Column, int]) -> Further:
    """Return further places of times: 'Thời hạn' over 'Trình Chính phủ' and 'Trình Quốc hội'."""
    more: dict[Column, list[int]] = {}
    for place, column in enumerate(columns):
        if column in _TIMES and place != places[column] and words[place]:
            more.setdefault(column, []).append(place)
    return more


def further_bodies(
    columns: Columns, words: Sequence[str], over: Sequence[str], places: Mapping[Column, int]
) -> Further:
    """Return further places of bodies under what spans them: 'Cơ quan phối hợp' over 'Cấp tỉnh' and 'Cấp xã'."""
    more: dict[Column, list[int]] = {}
    for place, (column, span) in enumerate(zip(columns, over, strict=False)):
        if column not in _BODIES or place == places[column]:
            continue
        if over[places[column]] == span and is_level_under(span, words[place]):
            more.setdefault(column, []).append(place)
    return more
