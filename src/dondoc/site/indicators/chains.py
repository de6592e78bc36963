"""The entries for one period are a chain, oldest first; what counts is the newest of it that is confirmed."""

from collections.abc import Iterable

from dondoc.site.indicators.figures import Figure
from dondoc.site.indicators.models import Measure, Value


def current_values(values: Iterable[Value]) -> list[Value]:
    """The newest of `values` for each measure and period, in the order of the periods' last days."""
    newest: dict[tuple[int, str], Value] = {}
    for value in sorted(values, key=lambda one: one.pk):
        newest[value.measure_id, value.period] = value
    return sorted(newest.values(), key=lambda one: (one.stretch.last_day, one.stretch.first_day))


def yearly_figures(values: Iterable[Value]) -> list[Figure]:
    """The figures of whole years among the current `values` of one measure; they alone are judged and drawn."""
    return [Figure(one.stretch.year, one.amount, one.is_estimate) for one in values if one.stretch.is_year]


def newest_entry(measure: Measure, period: str) -> Value | None:
    """The last link of the chain for `period`, whatever its state."""
    return measure.values.filter(period=period).order_by("-pk").first()
