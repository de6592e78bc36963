"""Rows held for the length of a transaction, read afresh: two people who act at once are taken one after the other."""

from django.db.models import QuerySet

from dondoc.site.agencies.models import Agency
from dondoc.site.compiled import compiled
from dondoc.site.tracking.models import Contribution, Cycle, Obligation, Report
from dondoc.site.tracking.models.cycles import WITH_AGENCY, CycleState


def hold_report(report: Report) -> Report:
    """`report` as it is stored now, with its agency, cycle and programme, locked until the transaction ends."""
    rows = Report.objects.select_related("agency", "cycle__programme").select_for_update(of=("self",))
    return rows.get(pk=report.pk)


def hold_report_to_write_in(agency: Agency, programme_id: int) -> Report | None:
    """The report of `agency` in an open cycle that its officers write in now, with its cycle, locked likewise.

    It is the one that `selectors.obligations.own_report` finds, in the same step; None where they may write in none.
    """
    found = _held_to_write_in(agency=agency.pk, programme=programme_id)
    return found[0] if found else None


@compiled
def _held_to_write_in(agency: int, programme: int) -> QuerySet[Report]:
    rows = Report.objects.filter(
        agency=agency, cycle__programme=programme, cycle__state=CycleState.OPEN, state__in=WITH_AGENCY
    )
    return rows.select_related("cycle").select_for_update(of=("self",)).order_by("cycle__due_on", "cycle__pk")[:1]


def hold_obligations_of(report: Report) -> None:
    """Lock what the agency of `report` has to do in its programme.

    Whoever holds obligations and a report takes the obligations first, so that nobody waits for each other.
    """
    rows = Obligation.objects.filter(agency=report.agency_id, task__programme=report.cycle.programme_id)
    list(rows.select_for_update(of=("self",)).order_by("pk").values_list("pk"))


def hold_cycle(cycle: Cycle) -> Cycle:
    """`cycle` as it is stored now, with its programme, locked until the transaction ends."""
    return Cycle.objects.select_related("programme").select_for_update(of=("self",)).get(pk=cycle.pk)


def hold_obligation(obligation: Obligation) -> Obligation:
    """`obligation` as it is stored now, with its task and agency, locked until the transaction ends.

    Raises Obligation.DoesNotExist where there is none.
    """
    for found in _held_obligation(pk=obligation.pk):
        return found
    raise Obligation.DoesNotExist


@compiled
def _held_obligation(pk: int) -> QuerySet[Obligation]:
    rows = Obligation.objects.select_related("agency", "task__programme").select_for_update(of=("self",))
    return rows.filter(pk=pk)


def hold_contribution(contribution: Contribution) -> Contribution:
    """`contribution` as it is stored now, with its agencies and obligation, locked until the transaction ends."""
    rows = Contribution.objects.select_related("agency", "lead", "obligation__agency", "obligation__task__programme")
    return rows.select_for_update(of=("self",)).get(pk=contribution.pk)
