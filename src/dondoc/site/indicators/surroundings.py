"""What is known around a figure that is being entered, gathered for the questions about it."""

from decimal import Decimal

from dondoc.site.indicators.chains import current_values
from dondoc.site.indicators.models import Measure, Value
from dondoc.site.indicators.periods import read_period
from dondoc.site.indicators.plausibility import Shares, Surroundings


def surroundings_of(measure: Measure, period: str) -> Surroundings:
    """The confirmed figures around one of `measure` for `period`: earlier ones, its whole, the whole's other parts."""
    own = current_values(measure.values.filter(confirmed_at__isnull=False))
    return Surroundings(
        earlier=_earlier(own, period),
        is_share=measure.is_share,
        whole=_same_period(measure.whole, period),
        other_parts=_other_parts(measure, period),
        has_official=any(value.period == period and not value.is_estimate for value in own),
        shares=_shares(measure, period),
    )


def _earlier(values: list[Value], period: str) -> list[Decimal]:
    wanted = read_period(period)
    before = [one for one in values if one.stretch.kind is wanted.kind and one.stretch.first_day < wanted.first_day]
    return [one.amount for one in sorted(before, key=lambda one: one.stretch.first_day)]


def _same_period(measure: Measure | None, period: str) -> Decimal | None:
    if measure is None:
        return None
    found = current_values(measure.values.filter(confirmed_at__isnull=False, period=period))
    return found[0].amount if found else None


def _other_parts(measure: Measure, period: str) -> list[Decimal]:
    if measure.whole_id is None:
        return []
    others = Value.objects.filter(measure__whole=measure.whole_id, period=period, confirmed_at__isnull=False)
    return [value.amount for value in current_values(others.exclude(measure=measure))]


def _shares(measure: Measure, period: str) -> Shares | None:
    """The other shares of the composition; nothing where none is known yet."""
    if measure.composition is None:
        return None
    others = measure.composition.shares.exclude(pk=measure.pk)
    found = Value.objects.filter(measure__in=others, period=period, confirmed_at__isnull=False)
    known = [value.amount for value in current_values(found)]
    is_whole = measure.composition.is_whole and len(known) == others.count()
    return Shares(known, is_whole) if known else None
