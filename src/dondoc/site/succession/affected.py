"""What a plan touches: every open task, report of an open cycle, duty to consolidate, indicator and person."""

from collections.abc import Iterator
from dataclasses import dataclass

from dondoc.site.agencies.models import Agency, Membership
from dondoc.site.programmes.models import AgencyRole, IndicatorAgency, Programme
from dondoc.site.succession.plan import Plan
from dondoc.site.tracking.models import Obligation, Report, Stage
from dondoc.site.tracking.models.cycles import CycleState


@dataclass(frozen=True, slots=True)
class Affected:
    """One thing with the agency that has it, the key of the choice about it, and who takes it by the plan.

    `clashes` says that the heir is bound by the same task already, so that the two become one.
    """

    key: str
    giver: Agency
    subject: Obligation | Programme | Membership
    heir: Agency | None
    clashes: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """All that a plan touches, before anything is changed."""

    obligations: tuple[Affected, ...]
    duties: tuple[Affected, ...]
    people: tuple[Affected, ...]
    reports: tuple[Report, ...]
    indicators: tuple[IndicatorAgency, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.obligations or self.duties or self.people or self.reports or self.indicators)

    @property
    def undecided(self) -> int:
        return sum(1 for one in self.obligations if one.heir is None)


def preview(plan: Plan) -> Preview:
    """Return what `plan` touches, each with its heir by the choices made so far."""
    indicators = IndicatorAgency.objects.filter(agency__in=plan.givers).exclude(role=AgencyRole.COOPERATING)
    return Preview(
        obligations=tuple(_obligations(plan)),
        duties=tuple(_duties(plan)),
        people=tuple(_people(plan)),
        reports=tuple(open_reports(plan)),
        indicators=tuple(indicators.select_related("indicator__programme", "agency").order_by("indicator__position")),
    )


def open_reports(plan: Plan) -> Iterator[Report]:
    """The reports of the givers in cycles that are open."""
    reports = Report.objects.filter(agency__in=plan.givers, cycle__state=CycleState.OPEN)
    yield from reports.select_related("agency", "cycle__programme").order_by("cycle_id", "agency_id")


def _obligations(plan: Plan) -> Iterator[Affected]:
    found = Obligation.objects.filter(agency__in=plan.givers).exclude(state__in=[Stage.DONE, Stage.DROPPED])
    bound = Obligation.objects.filter(agency__in=plan.heirs, task__obligations__agency__in=plan.givers)
    pairs = set(bound.values_list("task_id", "agency_id"))
    ordered = found.select_related("agency", "task__programme", "task__section")
    for one in ordered.order_by("task__programme_id", "task__position", "agency__position"):
        key = f"viec-{one.pk}"
        heir = plan.heir_of(key, f"{one.task.text} {one.task.section or ''}")
        clashes = heir is not None and (one.task_id, heir.pk) in pairs
        if heir is not None:
            pairs.add((one.task_id, heir.pk))
        yield Affected(key, one.agency, one, heir, clashes)


def _duties(plan: Plan) -> Iterator[Affected]:
    for programme in Programme.objects.filter(consolidator__in=plan.givers).select_related("consolidator"):
        if programme.consolidator:
            key = f"tong-hop-{programme.pk}"
            yield Affected(key, programme.consolidator, programme, plan.heir_of(key))


def _people(plan: Plan) -> Iterator[Affected]:
    for one in Membership.objects.filter(agency__in=plan.givers).select_related("user", "agency"):
        key = f"nguoi-{one.pk}"
        yield Affected(key, one.agency, one, plan.heir_of(key) or (plan.heirs[0] if key not in plan.choices else None))
