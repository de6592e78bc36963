"""From years and values to the units of a picture, and the round numbers beside it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import ceil, floor, log10


@dataclass(frozen=True, slots=True)
class Scale:
    """From years and values to the units of the picture."""

    years: tuple[int, int]
    values: tuple[float, float]
    box: tuple[float, float, float, float]  # left, top, right, bottom
    inset: float = 0  # between the left edge and the first year

    def x(self, year: int) -> float:
        """How far right `year` lies."""
        first, last = self.years
        left, _, right, _ = self.box
        return left + self.inset + (right - left - self.inset) * (year - first) / max(last - first, 1)

    def y(self, value: Decimal) -> float:
        """How far down `value` lies."""
        low, high = self.values
        _, top, _, bottom = self.box
        return bottom - (bottom - top) * (float(value) - low) / (high - low)


def joined(points: Iterable[tuple[int, Decimal]], scale: Scale) -> str:
    """Points as the attribute of a polyline takes them."""
    return " ".join(f"{text(scale.x(year))},{text(scale.y(value))}" for year, value in points)


def steps_around(low: Decimal, high: Decimal) -> list[float]:
    """Four to seven round numbers that reach around the values."""
    spread = float(high - low) or abs(float(high)) or 1.0
    rough = spread / 4
    power = 10 ** floor(log10(rough))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough)
    first, last = floor(float(low) / step), ceil(float(high) / step)
    if first == last:
        last += 1
    return [round(number * step, 10) for number in range(first, last + 1)]


def named_years(years: Sequence[int], scale: Scale) -> list[int]:
    """The years to name: as many as have room, the last one among them."""
    first, last = scale.years
    room = max(int((scale.box[2] - scale.box[0]) // 44), 1)
    stride = max(ceil((last - first + 1) / room), 1)
    return [year for year in range(first, last + 1) if (last - year) % stride == 0]


def text(number: float) -> str:
    """A coordinate as SVG reads it, whatever the language of the page."""
    return f"{number:.1f}"
