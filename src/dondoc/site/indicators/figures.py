"""A figure of a whole year, the stuff that judging, paths and forecasts work on."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured for `year`, in the measure's unit; an estimate is what is expected before the year's books."""

    year: int
    value: Decimal
    is_estimate: bool = False


_PLACES = Decimal("0.000001")  # what is stored; a quotient that never ends must not fall short of a border by its tail

Figures = Sequence[Figure]  # one a year at most, in the order of the years


def figure_of(figures: Figures, year: int | None) -> Figure | None:
    """The figure of `year`, if there is one."""
    return next((figure for figure in figures if figure.year == year), None)


def within(figures: Figures, first_year: int, last_year: int) -> list[Figure]:
    """The figures of the years from `first_year` to `last_year`, both included."""
    return [figure for figure in figures if first_year <= figure.year <= last_year]


def rounded(value: Decimal) -> Decimal:
    """`value` to the six places that figures are stored with."""
    return value.quantize(_PLACES)
