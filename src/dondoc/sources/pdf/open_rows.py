"""Rows that a page break cut and for which nobody drew a rule at the break, as browsers print them.

The rules beside their cells run on below the last rule across the table, or begin above the first one, and all end
together: there the row ends on this page.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from dondoc.sources.pdf.strips import Box

_NEAR = 2.0  # points; what the ends of rules that end together are off
_SAME = 4.0  # points; what a column of the cells is off a rule, for rules of two tables of a page are taken together
_LOWEST = 8.0  # points; no line of print is lower
_FEWEST_RULES = 3  # beside two columns; two are the frame of a page


class Opened(NamedTuple):
    """The cells of a table with those of its open rows, and whether the row at its end goes on overleaf."""

    cells: list[Box]
    at_end: bool


def with_open_rows(cells: Sequence[Box], uprights: Iterable[Box]) -> Opened:
    """Return the `cells` of a table with those of the open rows that the `uprights`, rules of its page, show."""
    left, right = min(cell.left for cell in cells), max(cell.right for cell in cells)
    top, bottom = min(cell.top for cell in cells), max(cell.bottom for cell in cells)
    beside = [rule for rule in uprights if left - _SAME <= rule.left and rule.right <= right + _SAME]
    below = [rule for rule in beside if rule.top <= bottom + _NEAR and rule.bottom >= bottom + _LOWEST]
    above = [rule for rule in beside if rule.bottom >= top - _NEAR and rule.top <= top - _LOWEST]
    columns = sorted({left, *(cell.right for cell in cells), right})
    lower = _row(below, columns, bottom, max((rule.bottom for rule in below), default=bottom))
    upper = _row(above, columns, min((rule.top for rule in above), default=top), top)
    return Opened([*upper, *cells, *lower], bool(lower))


def _row(rules: Sequence[Box], columns: Sequence[float], top: float, bottom: float) -> list[Box]:
    """The cells between `rules` from `top` to `bottom`; none where some end elsewhere, or they do not reach round."""
    if any(rule.top > top + _NEAR or rule.bottom < bottom - _NEAR for rule in rules):
        return []
    places = sorted({_place(rule.left, columns) for rule in rules})
    if len(places) < _FEWEST_RULES or (places[0], places[-1]) != (columns[0], columns[-1]):
        return []
    parted = [places[0], *(place for before, place in pairwise(places) if place - before > _NEAR)]
    return [Box(start, top, end, bottom) for start, end in pairwise(parted)]


def _place(at: float, columns: Sequence[float]) -> float:
    """Where the rule `at` is: on the nearest of the `columns`, or between two."""
    nearest = min(columns, key=lambda column: abs(column - at))
    return nearest if abs(nearest - at) <= _SAME else at
