"""Rows that are shorter than their table: a cell that runs down from a row above is lost, and the others moved up.

Text from web pages has such a cell once. The rows below it begin or go on with the cell of the next column, which shows
where agencies stand under times, or words under numbers.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from dondoc.extract.tables.headings import Heading
from dondoc.grammar.cells.calendar_columns import is_mark
from dondoc.grammar.cells.column_contents import hold_agencies, name_groups, names_everybody, names_one
from dondoc.grammar.cells.columns import Column
from dondoc.grammar.documents.line_numbers import read_cell_number
from dondoc.grammar.times.only_times import is_only_time, opens_with_time

_MOST_LOST = 5  # cells of one row
_WIDEST = 12  # columns
_BODIES = (Column.LEAD, Column.COOPERATING, Column.LEAD_AND_COOPERATING)
_LEADING = (Column.LEAD, Column.LEAD_AND_COOPERATING)
_TIMES = (Column.DEADLINE, Column.PERIOD, Column.START, Column.END)
_TOLD = (*_BODIES, *_TIMES, Column.TASK)
_HOLD_ANYTHING = frozenset({Column.UNIT, Column.CONSOLIDATING, Column.YEAR, Column.VALUE, Column.NOTE})
_NUMBERED = re.compile(r"\d{1,3}(?:\.\d{1,3})*[.)] [^\W\d_]")
_NOBODY = ("-", "–", "—")  # stand where nobody is named
_LED_ANEW = 2  # more than it costs that a cell is lost
_FEWEST_FILLED = 2  # cells
_FEWEST_TOLD = 3  # of a row with a number that may be whole: 'II | Sở Tài chính' heads those below it
_FEWEST_WORDS = 8  # of what can only be something to be done
# Cells run down over rows for whoever leads, or for the group, rather than for what is to be done.
_RARELY_LOST = {Column.NUMBER: 3, Column.TASK: 3, Column.INDICATOR: 3, Column.LEAD: 0, Column.LEAD_AND_COOPERATING: 0}


class Shifted(NamedTuple):
    """Where the cells of a row stand by their columns, and the columns whose cells are lost."""

    places: Mapping[Column, int]
    lost: tuple[Column, ...]


def find_shift(
    words: Sequence[str], lost_cells: int, heading: Heading, whole_above: Callable[[], Sequence[str]]
) -> Shifted | None:
    """Return how the cells of a row with these `words` moved, or None where they stand under their own columns.

    `lost_cells` is how many the text is known to lack at its end; where that is 0 they may be lost if cells stand where
    they cannot. `whole_above` gives the words of the last whole row: only what stands there may run down.
    """
    columns = heading.columns
    is_short = len(words) < len(columns)  # and its last cells, empty or not, are its own
    count = len(words) - (0 if is_short else lost_cells or _empty_at_end(words))
    if not 0 < len(columns) - count <= _MOST_LOST or len(columns) > _WIDEST or sum(map(bool, words)) < _FEWEST_FILLED:
        return None
    if heading.due or heading.calendar or heading.parties:
        return None
    fewest = _FEWEST_TOLD if read_cell_number(words[0]) else _FEWEST_FILLED
    if not lost_cells and (sum(map(bool, words)) < fewest or not any(map(_stands_ill, words[:count], columns))):
        return None
    kinds = [_kind(word) for word in words[:count]]
    above = whole_above()
    ways = combinations(range(len(columns)), count)
    best = min(ways, key=lambda way: (*_cost(way, kinds, columns, above, words), sum(way)))
    if any(_misfits(kind, columns[place]) for kind, place in zip(kinds, best, strict=True)):
        return None
    taken = {place: own for own, place in enumerate(best)}
    places = {column: taken[place] for column, place in heading.places.items() if place in taken}
    run_down = [place for place in range(len(columns)) if place not in taken and place < len(above) and above[place]]
    if not run_down:
        return None
    return Shifted(places, tuple(column for column, place in heading.places.items() if place in run_down))


def _empty_at_end(words: Sequence[str]) -> int:
    return next((i for i, word in enumerate(reversed(words)) if word), len(words))


def _cost(
    way: Sequence[int],
    kinds: Sequence[Column | None],
    columns: Sequence[Column | None],
    above: Sequence[str],
    words: Sequence[str],
) -> tuple[int, int, int]:
    """How ill the cells stand so: those that do not fit, columns lost in which nothing runs down from the row `above`,
    what is rarely lost, and how many fit for sure.
    """
    misfits = sum(_misfits(kind, columns[place]) for kind, place in zip(kinds, way, strict=True))
    lost = set(range(len(columns))) - set(way)
    fits = sum(_fits(kind, columns[place]) for kind, place in zip(kinds, way, strict=True))
    doubts = sum(
        kind in (None, Column.TASK) and columns[place] in _TOLD and columns[place] is not kind
        for kind, place in zip(kinds, way, strict=True)
    )
    rare = sum(_RARELY_LOST.get(columns[place] or Column.NOTE, 1) for place in lost)
    begins_group = any(columns[place] is Column.GROUP for place in way)
    rare += 2 * (begins_group and any(columns[place] in _LEADING for place in lost))
    rare += _LED_ANEW * _leads_anew(way, columns, above, words)
    hollow = sum(not (place < len(above) and above[place]) for place in lost)
    return misfits, hollow, rare + doubts - 2 * fits


def _leads_anew(
    way: Sequence[int], columns: Sequence[Column | None], above: Sequence[str], words: Sequence[str]
) -> bool:
    """Whether whoever stands under those who take part leads, rather: everybody does above, and here one agency.

    Nor would one who leads run down to a row where the same name takes part.
    """
    lead, part = (next((i for i, one in enumerate(columns) if one is kind), -1) for kind in _BODIES[:2])
    if lead in way or part not in way or max(lead, part) >= len(above):
        return False
    return _would_lead(words[way.index(part)], above[part], above[lead])


@lru_cache(maxsize=1024)  # the same cells are asked for in every way in which a row may have moved
def _would_lead(own: str, part_above: str, lead_above: str) -> bool:
    return own == lead_above or (names_everybody(part_above) and names_one(own) and not name_groups(lead_above))


@lru_cache(maxsize=1024)  # cells of a column say the same again and again
def _stands_ill(words: str, column: Column | None) -> bool:
    """Whether a cell of these `words` cannot stand under `column`; who is named in it is asked where that tells."""
    if not words or column is None or column in _HOLD_ANYTHING:
        return False
    names_tell = column is Column.NUMBER or column in _TIMES or column in (Column.TASK, Column.INDICATOR)
    return _misfits(_kind(words) if names_tell else _sign_or_time(words), column)


def _sign_or_time(words: str) -> Column | None:
    """A number, a time or a mark, if that is what a cell of these `words` holds."""
    if not words or words in _NOBODY:
        return None
    if is_mark(words):
        return Column.VALUE
    if read_cell_number(words):
        return Column.NUMBER
    return Column.DEADLINE if is_only_time(words) or opens_with_time(words) else None


def _kind(words: str) -> Column | None:
    """What a cell of these `words` surely holds: a number, agencies, a time, a mark, what is done; None of others."""
    if not words:
        return None
    if told := _sign_or_time(words):
        return told
    if hold_agencies([words]):
        return Column.LEAD
    return Column.TASK if len(words.split()) >= _FEWEST_WORDS or _NUMBERED.match(words) else None


def _misfits(kind: Column | None, column: Column | None) -> bool:
    """Whether a cell of such a `kind` cannot stand under `column`."""
    if kind is None or column is None:
        return False
    if column is Column.NUMBER:
        return kind is not Column.NUMBER
    if column in _BODIES:
        return kind in (Column.DEADLINE, Column.NUMBER, Column.VALUE)  # a long list of names may be read for work
    if column in _TIMES:
        return kind in (Column.LEAD, Column.VALUE)
    if column in (Column.TASK, Column.INDICATOR):
        return kind is not Column.TASK
    return kind in (Column.NUMBER, Column.DEADLINE) and column in (Column.PRODUCT, Column.GROUP)


def _fits(kind: Column | None, column: Column | None) -> bool:
    if column in _BODIES:
        return kind is Column.LEAD
    if column in _TIMES:
        return kind is Column.DEADLINE
    return kind is not None and kind is column
