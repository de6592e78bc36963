"""A measure as an answer has it."""

from typing import Any

from dondoc.site.indicators.assessing import Assessment
from dondoc.site.indicators.models import Value
from dondoc.site.indicators.selectors.overview import Row


def row_of_measure(row: Row) -> dict[str, Any]:
    """The row of a measure, as `shapes.indicators.MeasureOut` has it."""
    measure = row.measure
    return {
        "id": measure.pk,
        "name": measure.name,
        "unit": measure.unit,
        "direction": measure.direction,
        "periodicity": measure.periodicity,
        "computation": measure.computation,
        "source": measure.source,
        "judgement": str(row.judgement),
        "keepers": row.keepers,
        "targets": [_target(one) for one in row.assessments],
        "figures": [_figure(one) for one in row.values],
    }


def _target(one: Assessment) -> dict[str, Any]:
    target = one.link.target
    return {
        "target": target.pk,
        "programme": target.indicator.programme_id,
        "programme_name": str(target.indicator.programme),
        "words": target.raw,
        "comparator": target.comparator,
        "value": target.value,
        "low": target.low,
        "high": target.high,
        "first_year": one.goal.first_year,
        "last_year": one.goal.last_year,
        "is_confirmed": one.link.is_confirmed,
        "judgement": str(one.verdict.judgement),
    }


def _figure(value: Value) -> dict[str, Any]:
    return {
        "period": value.period,
        "amount": value.amount,
        "standing": value.standing,
        "on_day": value.on_day,
        "source": value.source,
        "agency": value.agency.register_id,
        "confirmed_at": value.confirmed_at,
    }
