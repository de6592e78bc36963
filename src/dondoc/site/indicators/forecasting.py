"""A forecast by the trend through the figures so far: a straight line by least squares, with its uncertainty.

The range is the prediction interval of a simple regression at four in five (Student's t with n - 2 degrees of
freedom); it is wide for few figures, as it should be. It says what follows if things go on as they did, no more.
"""

from dataclasses import dataclass, replace
from decimal import Decimal

from dondoc.errors import DondocError
from dondoc.site.indicators.figures import Figures, rounded

FEWEST = 3  # two figures make a line of any two, with no word on how far to trust it
SURENESS = 80  # per cent
METHOD = "linear_trend"

# Quantiles 0.90 of Student's t for 1, 2, … degrees of freedom; the last stands for all above it.
_T = (
    *("3.078", "1.886", "1.638", "1.533", "1.476", "1.440", "1.415", "1.397", "1.383", "1.372"),
    *("1.363", "1.356", "1.350", "1.345", "1.341", "1.337", "1.333", "1.330", "1.328", "1.325"),
)


class TooFewFigures(DondocError):
    """There are not enough figures for a trend."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """The value expected for `year`, the range it lies in at `SURENESS` per cent, and the years it rests on."""

    year: int
    value: Decimal
    low: Decimal
    high: Decimal
    first_year: int
    last_year: int
    count: int
    method: str = METHOD

    @property
    def rough(self) -> Decimal:
        """The value to one decimal: more would claim what no trend knows."""
        return self.value.quantize(Decimal("0.1"))

    def divided(self, base: Decimal) -> "Forecast":
        """The same as a multiple of `base`."""
        low, high = sorted((rounded(self.low / base), rounded(self.high / base)))
        return replace(self, value=rounded(self.value / base), low=low, high=high)


def forecast(figures: Figures, year: int) -> Forecast:
    """The trend through `figures` at `year`; raises TooFewFigures below `FEWEST`."""
    if len(figures) < FEWEST:
        raise TooFewFigures(f"{len(figures)} figures make no trend; at least {FEWEST} years are needed")
    count = Decimal(len(figures))
    mean_year = sum((Decimal(one.year) for one in figures), Decimal(0)) / count
    mean = sum((one.value for one in figures), Decimal(0)) / count
    spread = sum(((one.year - mean_year) ** 2 for one in figures), Decimal(0))
    slope = sum(((one.year - mean_year) * (one.value - mean) for one in figures), Decimal(0)) / spread
    misses = sum(((one.value - mean - slope * (one.year - mean_year)) ** 2 for one in figures), Decimal(0))
    away = year - mean_year
    error = (misses / (count - 2) * (1 + 1 / count + away**2 / spread)).sqrt()
    value, margin = mean + slope * away, _quantile(len(figures) - 2) * error
    low, middle, high = map(rounded, (value - margin, value, value + margin))
    return Forecast(year, middle, low, high, figures[0].year, figures[-1].year, len(figures))


def _quantile(degrees: int) -> Decimal:
    return Decimal(_T[min(degrees, len(_T)) - 1])
