"""What a period makes of its years: means, sums, falls and growth, and what the remaining years still need.

Growth is averaged as statisticians do: by the factor that, the same each year, leads as far (a geometric mean).
A fall and a growth between levels are counted from the year before the period, where the period begins.
"""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from itertools import pairwise

from dondoc.site.indicators.figures import Figure, Figures, rounded
from dondoc.site.indicators.goals import Reach

FROM_LEVELS = (Reach.FALL, Reach.GROWN)  # counted between two levels, whatever lies between
_HUNDRED = Decimal(100)


class NoAverage(ArithmeticError):
    """The figures have no such mean: growth from zero or below, or a loss of everything."""


def measured(reach: Reach, counted: Figures, base: Figure | None = None) -> Decimal:
    """What `counted`, the figures of the period so far, come to; `base` for a fall or growth. Raises NoAverage."""
    if reach is Reach.TOTAL:
        return _sum(counted)
    if reach is Reach.MEAN:
        return rounded(_sum(counted) / len(counted))
    if reach is Reach.RATE:
        return _in_per_cent(_root(_factor_of_rates(counted), len(counted)))
    start, end = _ends(counted, base)
    if reach is Reach.FALL:
        return rounded((start.value - end.value) / (end.year - start.year))
    return _in_per_cent(_root(_ratio(end.value, start.value), end.year - start.year))


def pace(reach: Reach, border: Decimal, years: range, counted: Figures, base: Figure | None = None) -> Decimal:
    """What each of the remaining `years` needs so that the whole period comes to `border`; raises NoAverage.

    At least one year of the period must still lack its figure.
    """
    left = years[-1] - counted[-1].year if reach in FROM_LEVELS else len(years) - len(counted)
    if reach is Reach.TOTAL:
        return rounded((border - _sum(counted)) / left)
    if reach is Reach.MEAN:
        return rounded((border * len(years) - _sum(counted)) / left)
    wanted = (1 + border / _HUNDRED) ** len(years)
    if reach is Reach.RATE:
        return _in_per_cent(_root(_ratio(wanted, _factor_of_rates(counted)), left))
    start, end = _ends(counted, base)
    if reach is Reach.FALL:
        return rounded((border * len(years) - (start.value - end.value)) / left)
    return _in_per_cent(_root(_ratio(start.value * wanted, end.value), left))


def year_by_year(reach: Reach, known: Figures) -> list[Decimal]:
    """What each year has come to, in the terms of `pace`: figures themselves, or the change from the year before."""
    if reach not in FROM_LEVELS:
        return [one.value for one in known]
    pairs = [(a.value, b.value) for a, b in pairwise(known) if b.year == a.year + 1]
    if reach is Reach.FALL:
        return [before - after for before, after in pairs]
    return [_in_per_cent(after / before) for before, after in pairs if before > 0]


def _sum(figures: Figures) -> Decimal:
    return sum((one.value for one in figures), Decimal(0))


def _ends(counted: Sequence[Figure], base: Figure | None) -> tuple[Figure, Figure]:
    if base is None or base.year >= counted[-1].year:
        raise NoAverage("a fall or growth needs the year before the period")
    return base, counted[-1]


def _factor_of_rates(counted: Figures) -> Decimal:
    factor = Decimal(1)
    for one in counted:
        factor *= 1 + one.value / _HUNDRED
        if one.value <= -_HUNDRED:
            raise NoAverage(f"after a loss of {one.value} % there is nothing to grow")
    return factor


def _ratio(end: Decimal, start: Decimal) -> Decimal:
    if start <= 0 or end <= 0:
        raise NoAverage(f"from {start} to {end} leads no growth in per cent")
    return end / start


def _root(factor: Decimal, years: int) -> Decimal:
    try:
        return factor ** (Decimal(1) / years)
    except InvalidOperation as fault:
        raise NoAverage(str(fault)) from fault


def _in_per_cent(factor: Decimal) -> Decimal:
    return rounded((factor - 1) * _HUNDRED)
