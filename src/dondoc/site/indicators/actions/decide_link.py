"""The office says to which measure a target belongs and how it is to be judged."""

from dataclasses import dataclass, field
from datetime import date
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
from dondoc.site.tracking.refusals import WrongMoment

_KEPT = ("reach", "tolerance", "path", "base_year", "base_value", "ends_on", "ended_by")


@dataclass(frozen=True, slots=True)
class Decision:
    """The measure of a target (None: one of its own), what is held against it, and the path to it.

    `ends_on` is the first day on which the target holds no more, by the document that `ended_by` names.
    """

    measure: Measure | None
    reach: str = ReachChoice.END.value
    tolerance: Decimal | None = None
    path: str = PathChoice.LINEAR.value
    base_year: int | None = None
    base_value: Decimal | None = None
    given: dict[int, Decimal] = field(default_factory=dict)
    ends_on: date | None = None
    ended_by: str = ""


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
    link.ends_on, link.ended_by = decision.ends_on, decision.ended_by.strip()
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
        ends_on=link.ends_on,
        ended_by=link.ended_by,
    )
    return link


@transaction.atomic
def confirm_link(acting: Acting, link: Link) -> Link:
    """Confirm the measure that was proposed for the target of `link`, with all else as it was read.

    Raises NotAllowed unless `acting` is the office, WrongMoment where it has been decided on already.
    """
    link = Link.objects.select_related("measure").select_for_update(of=("self",)).get(pk=link.pk)
    if link.is_confirmed and may_define(acting):
        raise WrongMoment(_("Someone has decided on this target already."))
    return decide_link(acting, link, standing_decision(link))


def standing_decision(link: Link) -> Decision:
    """What holds for `link` now, as a decision that changes nothing."""
    given = {int(year): Decimal(value) for year, value in link.given.items()}
    kept = {name: getattr(link, name) for name in _KEPT}
    return Decision(link.measure, given=given, **kept)


def _faults(decision: Decision) -> dict[str, str]:
    found = {}
    if decision.reach not in ReachChoice.values:
        found["reach"] = _("Choose one of the ways in the list.")
    if decision.path not in PathChoice.values:
        found["path"] = _("Choose one of the paths in the list.")
    if decision.tolerance is not None and decision.tolerance < 0:
        found["tolerance"] = _("A tolerance is not below zero.")
    if decision.ends_on and not decision.ended_by.strip():
        found["ended_by"] = _("Name the document by which the target ended.")
    if decision.path == PathChoice.GIVEN.value and not decision.given:
        found["given"] = _("Write at least one year with its value.")
    return found
