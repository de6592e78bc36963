"""The office says to which measure a target belongs and how it is to be judged."""

from dataclasses import dataclass, field
from decimal import Decimal

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.indicators.actions.adopt_targets import new_measure
from dondoc.site.indicators.models import Link, Measure
from dondoc.site.indicators.models.links import LinkState, PathChoice, ReachChoice
from dondoc.site.indicators.refusals import BadFigure
from dondoc.site.indicators.rights import may_define


@dataclass(frozen=True, slots=True)
class Decision:
    """The measure of a target (None: one of its own), what is held against it, and the path to it."""

    measure: Measure | None
    reach: str = ReachChoice.END.value
    tolerance: Decimal | None = None
    path: str = PathChoice.LINEAR.value
    base_year: int | None = None
    base_value: Decimal | None = None
    given: dict[int, Decimal] = field(default_factory=dict)


@transaction.atomic
def decide_link(acting: Acting, link: Link, decision: Decision) -> Link:
    """Confirm `link` as `decision` says; a measure that no target is left with stays, with its figures.

    Raises NotAllowed unless `acting` is the office, BadFigure with the faults of the decision.
    """
    if not may_define(acting):
        raise NotAllowed(_("Only the office says which targets belong to an indicator."))
    link = Link.objects.select_related("target__indicator").select_for_update(of=("self",)).get(pk=link.pk)
    if found := _faults(decision):
        raise BadFigure(found)
    former = link.measure_id
    link.measure = decision.measure or new_measure(link.target)
    link.state, link.decided_by, link.decided_at = LinkState.CONFIRMED, acting.person, clock.now()
    link.reach, link.tolerance, link.path = decision.reach, decision.tolerance, decision.path
    link.base_year, link.base_value = decision.base_year, decision.base_value
    link.given = {str(year): str(value) for year, value in sorted(decision.given.items())}
    link.save()
    audit.record(
        acting.person,
        "indicators.link.decided",
        link,
        measure=link.measure_id,
        former=former,
        reach=link.reach,
        tolerance=None if link.tolerance is None else str(link.tolerance),
        path=link.path,
    )
    return link


def _faults(decision: Decision) -> dict[str, str]:
    found = {}
    if decision.reach not in ReachChoice.values:
        found["reach"] = _("Choose one of the ways in the list.")
    if decision.path not in PathChoice.values:
        found["path"] = _("Choose one of the paths in the list.")
    if decision.tolerance is not None and decision.tolerance < 0:
        found["tolerance"] = _("A tolerance is not below zero.")
    if decision.path == PathChoice.GIVEN.value and not decision.given:
        found["given"] = _("Write at least one year with its value.")
    return found
