"""Public figures as observations, and the codes of what they measure."""

from collections.abc import Sequence
from datetime import date

from dondoc.site.indicators.selectors.overview import Row
from dondoc.site.public.selectors import public_measures
from dondoc.writers.opendata import Observation


def code_of(pk: int) -> str:
    """The code of a measure: SDMX wants one that begins with a letter."""
    return f"M{pk}"


def names_of(rows: Sequence[Row]) -> dict[str, str]:
    """The name of each measure by its code, its unit behind it."""
    return {
        code_of(row.measure.pk): f"{row.measure.name} ({row.measure.unit})" if row.measure.unit else row.measure.name
        for row in rows
    }


def measured(day: date) -> list[Row]:
    """The measures that are public on `day`."""
    return public_measures(day)


def observations_of(rows: Sequence[Row]) -> list[Observation]:
    """The newest confirmed figure of each period."""
    return [
        Observation(
            indicator=code_of(row.measure.pk),
            period=one.period,
            value=one.amount,
            is_estimate=one.is_estimate,
            unit=row.measure.unit,
            as_of=one.on_day,
            source=one.source,
        )
        for row in rows
        for one in row.values
    ]
