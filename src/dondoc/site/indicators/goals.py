"""What a document wants of an indicator, as a value: a border, which side of it is better, the years it is for."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Direction(StrEnum):
    """Which way is better."""

    UP = "up"
    DOWN = "down"
    KEEP = "keep"


class Reach(StrEnum):
    """What of the figures is held against the border."""

    END = "end"  # the figure of the last year
    MEAN = "mean"  # the mean of all years of the period
    TOTAL = "total"  # their sum
    EVERY = "every"  # each of them
    TIMES = "times"  # the last year's figure divided by the first year's
    RATE = "rate"  # the mean growth that the yearly growth rates come to
    GROWN = "grown"  # the mean yearly growth of the level, in per cent, since the year before the period
    FALL = "fall"  # the mean yearly fall of the level since the year before the period


@dataclass(frozen=True, slots=True)
class Goal:
    """`comparator` is eq, gt, ge, lt, le, approx (with `value`) or between (with `low` and `high`).

    Years are those of the period: `last_year` alone for a horizon. `tolerance` says how far from the border 'about'
    reaches, in the border's unit; a person sets it. `most` is the largest figure that can be, such as 100 for a share.
    """

    comparator: str
    direction: Direction = Direction.UP
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    first_year: int | None = None
    last_year: int | None = None
    reach: Reach = Reach.END
    tolerance: Decimal | None = None
    most: Decimal | None = None

    @property
    def border(self) -> Decimal | None:
        """The number to reach: the value, or of a range the end that is reached first."""
        if self.comparator != "between":
            return self.value
        return self.high if self.direction is Direction.DOWN else self.low

    @property
    def years(self) -> range:
        """The years of the period; the last one alone where the document names no first."""
        if self.last_year is None:
            return range(0)
        return range(self.first_year if self.first_year is not None else self.last_year, self.last_year + 1)
