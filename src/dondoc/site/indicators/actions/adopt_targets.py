"""Each target of a new programme finds its measure, or becomes the first of a new one."""

from typing import Any

from django.db import transaction

from dondoc.site import audit
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


def on_published(sender: Any, *, programme: Programme, **named: Any) -> None:
    """Receive `programmes.signals.programme_published`."""
    adopt_targets(programme)


@transaction.atomic
def adopt_targets(programme: Programme) -> list[Link]:
    """Link the targets of `programme` that have no measure yet, and return the links.

    A measure with the same name and unit is proposed, for a person to confirm; a target without one makes its own.
    """
    targets = Target.objects.filter(indicator__programme=programme, measure_link__isnull=True)
    made = _Adoption().adopt(list(targets.select_related("indicator").order_by("indicator__position", "position")))
    if made:
        proposed = sum(1 for link in made if not link.is_confirmed)
        audit.record(None, "indicators.targets.adopted", programme, links=len(made), proposed=proposed)
    return made


class _Adoption:
    """Measures by their key: those stored and those that this programme has made."""

    def __init__(self) -> None:
        self._known: dict[str, Measure] = {}

    def adopt(self, targets: list[Target]) -> list[Link]:
        keys = {measure_key(proposed_name(target), target.unit) for target in targets}
        for measure in Measure.objects.filter(key__in=keys).order_by("-pk"):
            self._known[measure.key] = measure  # the oldest stays
        return Link.objects.bulk_create([self._link(target) for target in targets])

    def _link(self, target: Target) -> Link:
        name = proposed_name(target)
        key = measure_key(name, target.unit)
        state = LinkState.PROPOSED if key in self._known else LinkState.CONFIRMED
        if key not in self._known:
            self._known[key] = new_measure(target, name)
        return Link(target=target, measure=self._known[key], state=state, reach=proposed_reach(target).value)


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
