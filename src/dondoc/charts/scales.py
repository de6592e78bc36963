"""Where numbers stand on an axis, and labels that do not lie on each other."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

_STEPS = (1, 2, 5, 10)
_ABOUT = 5  # steps on an axis
_LEAST_SPAN = 1e-6  # what lies nearer together, or nearer to its own size, is one number


def steps_around(low: float, high: float, least: float = 0.0) -> list[float]:
    """Return round numbers at equal distances, the first not above `low`, the last not below `high`.

    The distance is at least `least`: 1 for what is counted.
    """
    span = high - low
    if span <= _LEAST_SPAN * max(abs(low), abs(high)) or span < _LEAST_SPAN:
        span = max(abs(high), _LEAST_SPAN) if high else 1.0
    rough = max(span / _ABOUT, least)
    power = 10 ** math.floor(math.log10(rough))
    step = next(power * each for each in _STEPS if power * each >= rough * 0.999999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    if first == last:
        last += 1
    return [float(f"{count * step:.12g}") for count in range(first, last + 1)]


@dataclass(frozen=True, slots=True)
class Axis:
    """The upright axis of a drawing of `height` pixels."""

    steps: tuple[float, ...]
    height: int

    @classmethod
    def around(cls, values: Iterable[float], height: int) -> "Axis":
        """Return the axis on which all `values` find a place; it begins at 0 where they lie not far from it."""
        found = list(values) or [0.0]
        low, high = min(found), max(found)
        if 0 < low <= high * 0.4:
            low = 0.0
        is_counted = all(value == int(value) for value in found)
        return cls(tuple(steps_around(low, high, 1.0 if is_counted else 0.0)), height)

    @property
    def domain(self) -> list[float]:
        """The least and the greatest number on the axis."""
        return [self.steps[0], self.steps[-1]]

    def apart(self, values: Sequence[float], pixels: int = 15) -> list[float]:
        """Return for labels at `values` the places nearest to them that are `pixels` from one another."""
        unit = (self.steps[-1] - self.steps[0]) / self.height
        order = sorted(range(len(values)), key=lambda each: values[each])
        placed = list(values)
        for below, above in pairwise(order):
            placed[above] = max(placed[above], placed[below] + pixels * unit)
        # What was pushed beyond the top moves the rest down with it.
        ceiling = self.steps[-1] + 6 * unit
        for each in reversed(order):
            placed[each] = min(placed[each], ceiling)
            ceiling = placed[each] - pixels * unit
        return placed


def some_of(items: Sequence[int], most: int) -> list[int]:
    """Return at most `most` of `items`, at equal distances, the last always among them."""
    if len(items) <= most:
        return list(items)
    every = math.ceil((len(items) - 1) / (most - 1)) if most > 1 else len(items)
    return sorted({items[at] for at in range(len(items) - 1, -1, -every)})
