"""What is known around figures that are being entered, gathered for the questions about them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal

from django.db.models import Q

from dondoc.site.indicators.chains import current_values
from dondoc.site.indicators.goals import Reach
from dondoc.site.indicators.models import Link, Measure, Value
from dondoc.site.indicators.periods import read_period
from dondoc.site.indicators.plausibility import Shares, Surroundings

_OF_FIGURES = (Reach.END, Reach.MEAN, Reach.TOTAL, Reach.EVERY, Reach.RATE)  # not of how they change


class Known:
    """The confirmed figures of measures, of what they are parts of and of the shares beside them; and their targets.

    Asked for in four queries. `brought` are figures that come together with the one asked about, by measure and period:
    those of one table are held against each other, as they would stand once all are confirmed.
    """

    def __init__(self, measures: Iterable[Measure], brought: Mapping[tuple[int, str], Decimal] | None = None) -> None:
        own = list(measures)
        wholes = {one.whole_id for one in own if one.whole_id}
        groups = {one.composition_id for one in own if one.composition_id}
        near = Q(pk__in=[one.pk for one in own]) | Q(pk__in=wholes) | Q(whole__in=wholes) | Q(composition__in=groups)
        self._measures = list(Measure.objects.filter(near).select_related("composition"))
        found = Value.objects.filter(measure__in=self._measures, confirmed_at__isnull=False)
        self._values: dict[int, list[Value]] = defaultdict(list)
        for value in current_values(found):
            self._values[value.measure_id].append(value)
        self._goals = _goals_of(own)
        self._brought = brought or {}

    def around(self, measure: Measure, period: str) -> Surroundings:
        """What stands around a figure of `measure`, one of those asked for, for `period`."""
        own = self._values[measure.pk]
        return Surroundings(
            earlier=_earlier({**{one.period: one.amount for one in own}, **self._brought_of(measure.pk)}, period),
            goal=self._goals.get(measure.pk),
            is_share=measure.is_share,
            whole=self._amount(measure.whole_id, period) if measure.whole_id else None,
            other_parts=self._other_parts(measure, period),
            has_official=any(value.period == period and not value.is_estimate for value in own),
            shares=self._shares(measure, period),
        )

    def _brought_of(self, measure: int) -> dict[str, Decimal]:
        return {period: amount for (of, period), amount in self._brought.items() if of == measure}

    def _amount(self, measure: int, period: str) -> Decimal | None:
        if (measure, period) in self._brought:
            return self._brought[measure, period]
        return next((value.amount for value in self._values[measure] if value.period == period), None)

    def _other_parts(self, measure: Measure, period: str) -> list[Decimal]:
        if measure.whole_id is None:
            return []
        others = [one for one in self._measures if one.whole_id == measure.whole_id and one.pk != measure.pk]
        return [amount for one in others if (amount := self._amount(one.pk, period)) is not None]

    def _shares(self, measure: Measure, period: str) -> Shares | None:
        """The other shares of the composition; nothing where none is known yet."""
        group = next((one.composition for one in self._measures if one.pk == measure.pk), None)
        if group is None:
            return None
        others = [one for one in self._measures if one.composition_id == group.pk and one.pk != measure.pk]
        known = [amount for one in others if (amount := self._amount(one.pk, period)) is not None]
        return Shares(known, group.is_whole and len(known) == len(others)) if known else None


def surroundings_of(measure: Measure, period: str) -> Surroundings:
    """The confirmed figures around one of `measure` for `period`: earlier ones, its whole, the other parts."""
    return Known([measure]).around(measure, period)


def _goals_of(measures: Iterable[Measure]) -> dict[int, Decimal]:
    """The largest number that a document wants of the figures themselves, by the key of the measure."""
    found: dict[int, Decimal] = {}
    for link in Link.objects.filter(measure__in=measures, reach__in=_OF_FIGURES).select_related("target"):
        numbers = [one for one in (link.target.value, link.target.low, link.target.high) if one is not None]
        if numbers:
            found[link.measure_id] = max(found.get(link.measure_id, Decimal(0)), *map(abs, numbers))
    return found


def _earlier(amounts: Mapping[str, Decimal], period: str) -> list[Decimal]:
    """Of `amounts` by period those before `period` that are of its kind, oldest first."""
    wanted = read_period(period)
    stretches = [(read_period(one), amount) for one, amount in amounts.items()]
    before = [one for one in stretches if one[0].kind is wanted.kind and one[0].first_day < wanted.first_day]
    return [amount for _, amount in sorted(before, key=lambda one: one[0].first_day)]
