"""Each target of a new programme finds its measure, or becomes the first of a new one."""

from collections import defaultdict
from typing import Any

from django.db import transaction

from dondoc.site import audit
from dondoc.site.indicators.composing import propose_compositions
from dondoc.site.indicators.matching import most_alike
from dondoc.site.indicators.models import Link, Measure
from dondoc.site.indicators.models.links import LinkState
from dondoc.site.indicators.proposing import (
    is_share,
    measure_key,
    proposed_direction,
    proposed_name,
    proposed_reach,
)
from dondoc.site.programmes.models import Programme, Target
from dondoc.site.searching import searchable

_SAME = 100  # per cent: the names are alike in all their words


def on_published(sender: Any, *, programme: Programme, **named: Any) -> None:
    """Receive `programmes.signals.programme_published`."""
    adopt_targets(programme)


@transaction.atomic
def adopt_targets(programme: Programme) -> list[Link]:
    """Link the targets of `programme` that have no measure yet, and return the links.

    A measure of the same unit with the same or a similar name is proposed, for a person to confirm; a target without
    one makes its own. Shares of one indicator that come to 100 % are put together.
    """
    targets = Target.objects.filter(indicator__programme=programme, measure_link__isnull=True)
    made = _Adoption().adopt(list(targets.select_related("indicator").order_by("indicator__position", "position")))
    if made:
        proposed = sum(1 for link in made if not link.is_confirmed)
        audit.record(None, "indicators.targets.adopted", programme, links=len(made), proposed=proposed)
    return made


class _Adoption:
    """Measures by their key and by their name: those stored and those that this programme has made."""

    def __init__(self) -> None:
        self._named = [(measure, measure.name, measure.unit) for measure in Measure.objects.order_by("pk")]
        self._known = {measure.key: measure for measure, _name, _unit in reversed(self._named)}  # the oldest stays
        self._made: set[int] = set()
        self._own: dict[tuple[int, str], set[tuple[str, str]]] = defaultdict(set)

    def adopt(self, targets: list[Target]) -> list[Link]:
        links = [self._link(target) for target in targets]
        propose_compositions(links)
        return Link.objects.bulk_create(links)

    def _link(self, target: Target) -> Link:
        name = proposed_name(target)
        key = measure_key(name, target.unit)
        period = (target.period_start, target.period_end)
        of_this_indicator = self._own[target.indicator_id, key]
        measure, state, likeness = self._measure_of(target, name, key, is_horizon=bool(of_this_indicator))
        if period in of_this_indicator:  # the same words twice for the same time are two things
            measure, state, likeness = new_measure(target, name), LinkState.CONFIRMED, None
        of_this_indicator.add(period)
        return Link(target=target, measure=measure, state=state, likeness=likeness, reach=proposed_reach(target).value)

    def _measure_of(
        self, target: Target, name: str, key: str, *, is_horizon: bool
    ) -> tuple[Measure, LinkState, int | None]:
        """The measure of `target`, whether that is certain, and how alike the names are where it is not.

        Another horizon of the same words in one indicator is certain where the first one is.
        """
        if key in self._known:
            measure = self._known[key]
            is_certain = is_horizon and measure.pk in self._made
            return measure, LinkState.CONFIRMED if is_certain else LinkState.PROPOSED, None if is_certain else _SAME
        if found := most_alike(name, target.unit, self._named):
            return found[0], LinkState.PROPOSED, found[1]
        measure = new_measure(target, name)
        self._known[key] = measure
        self._made.add(measure.pk)
        return measure, LinkState.CONFIRMED, None


def new_measure(target: Target, name: str = "") -> Measure:
    """Store and return a measure made from `target`."""
    name = name or proposed_name(target)
    return Measure.objects.create(
        name=name,
        unit=target.unit,
        direction=proposed_direction(target).value,
        is_share=is_share(target.unit),
        key=measure_key(name, target.unit),
        search_text=searchable(f"{name} {target.unit}"),
    )
