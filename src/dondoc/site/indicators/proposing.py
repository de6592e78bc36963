"""What a new target's own words let us propose: the measure's name, which way is better, what is held against it.

A person sets it right where the words mislead; nothing proposed here is final.
"""

from dondoc.data_files import data_beside
from dondoc.site.indicators.goals import Direction, Reach
from dondoc.site.programmes.models import Comparator, Target
from dondoc.site.searching import searchable

_EDGES = " .,;:-–+"


def measure_key(name: str, unit: str) -> str:
    """The name and the unit of a measure in the shape in which equal ones are equal."""
    return f"{searchable(name)[:300]}|{searchable(unit)[:100]}"


def proposed_name(target: Target) -> str:
    """The target's own measure, else its indicator, beginning with a capital, at most 300 characters."""
    words = target.measure.strip(_EDGES) or target.indicator.text.strip(_EDGES)
    return (words[:1].upper() + words[1:])[:300]


def proposed_direction(target: Target) -> Direction:
    """Down where the words or the comparator say so, within for a range of a share, else up."""
    words = _words_of(target)
    if _holds(words, "drop"):
        return Direction.UP
    if target.comparator in (Comparator.LT, Comparator.LE) or _holds(words, "falling"):
        return Direction.DOWN
    return Direction.KEEP if target.comparator == Comparator.BETWEEN else Direction.UP


def proposed_reach(target: Target) -> Reach:
    """The last year for a horizon; for a period its mean, each year or its sum, by the words and the unit."""
    if target.period_start[:4] in ("", target.period_end[:4]):
        return Reach.END
    words = _words_of(target)
    if _holds(words, "mean"):
        return Reach.RATE if _holds(words, "growth") and target.unit.startswith("%") else Reach.MEAN
    if _holds(words, "steady"):
        return Reach.EVERY
    return Reach.END if is_share(target.unit) else Reach.TOTAL


def is_share(unit: str) -> bool:
    """Whether the unit is that of a share of a whole."""
    return unit.strip() in _wording()["share"]


def is_composed(target: Target) -> bool:
    """Whether the indicator's words speak of the shares of one whole."""
    return _holds(_words_of(target), "composition")


def _words_of(target: Target) -> str:
    return searchable(f"{target.measure} {target.raw} {target.indicator.text}")


def _holds(words: str, kind: str) -> bool:
    return any(searchable(each) in words for each in _wording()[kind])


def _wording() -> dict[str, list[str]]:
    wording: dict[str, list[str]] = data_beside(__package__, "wording.yaml")
    return wording
