"""The way to a target, year by year: in equal steps, in equal shares, or as a document gives it."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from dondoc.errors import DondocError
from dondoc.site.indicators.figures import rounded


class PathKind(StrEnum):
    """How the years between base and target are filled."""

    LINEAR = "linear"
    COMPOUND = "compound"
    GIVEN = "given"


class NoPath(DondocError):
    """No such path leads from the base to the target."""


@dataclass(frozen=True, slots=True)
class Path:
    """What each year should show; `points` is (year, value) in the order of the years."""

    kind: PathKind
    points: tuple[tuple[int, Decimal], ...]

    def at(self, year: int) -> Decimal | None:
        """The value of `year`; None outside the path, and in a year that a given path leaves out."""
        return dict(self.points).get(year)


def linear_path(base_year: int, base: Decimal, year: int, target: Decimal) -> Path:
    """The same step each year from `base` in `base_year` to `target` in `year`; raises NoPath."""
    steps = _steps(base_year, year)
    points = tuple((base_year + step, rounded(base + (target - base) * step / steps)) for step in range(steps + 1))
    return Path(PathKind.LINEAR, points)


def compound_path(base_year: int, base: Decimal, year: int, target: Decimal) -> Path:
    """The same growth in per cent each year; raises NoPath, also where base or target is not above zero."""
    steps = _steps(base_year, year)
    if base <= 0 or target <= 0:
        raise NoPath(f"growth by the same share leads from {base} to {target} only if both are above zero")
    factor = (target / base) ** (Decimal(1) / steps)
    between = ((base_year + step, rounded(base * factor**step)) for step in range(1, steps))
    return Path(PathKind.COMPOUND, ((base_year, base), *between, (year, target)))


def given_path(values: Mapping[int, Decimal]) -> Path:
    """The path whose years and values a document gives; years that it leaves out stay out. Raises NoPath if empty."""
    if not values:
        raise NoPath("a path that is given year by year needs at least one year")
    return Path(PathKind.GIVEN, tuple(sorted(values.items())))


def _steps(base_year: int, year: int) -> int:
    if year <= base_year:
        raise NoPath(f"the target's year {year} must lie after the base year {base_year}")
    return year - base_year
