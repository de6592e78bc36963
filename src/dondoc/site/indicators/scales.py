"""From years and values to the units of a small picture."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal


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


def text(number: float) -> str:
    """A coordinate as SVG reads it, whatever the language of the page."""
    return f"{number:.1f}"
