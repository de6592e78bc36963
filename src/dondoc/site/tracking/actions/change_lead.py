"""Another agency answers for an obligation from now on."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.selectors import existing_on
from dondoc.site.tracking.changing import Cause, must_be_unfinished, record_change
from dondoc.site.tracking.locking import hold_cycle, hold_obligation
from dondoc.site.tracking.models import Aspect, Cycle, Obligation, ObligationChange, Report
from dondoc.site.tracking.models.cycles import CycleState, ReportState
from dondoc.site.tracking.models.obligations import OpenQuestion
from dondoc.site.tracking.refusals import DoesNotFit


@transaction.atomic
def change_lead(obligation: Obligation, lead: Agency, cause: Cause) -> ObligationChange:
    """Hand `obligation` with all that was said of it to `lead`, which owes a report in the open cycle from now on.

    What the former agency had only drafted stays with it. No role is asked: this is the effect of a decision, which
    asks. Raises WrongMoment where it is done or dropped, DoesNotFit where `lead` cannot take it, ReasonMissing.
    """
    obligation = hold_obligation(obligation)
    must_be_unfinished(obligation)
    must_fit_as_lead(obligation, lead)
    former = obligation.agency
    change = record_change(obligation, Aspect.LEAD, cause, agency_before=former, agency_after=lead)
    obligation.agency, obligation.open_question = lead, OpenQuestion.NONE
    obligation.save(update_fields=["agency", "open_question"])
    _settle_reports(obligation, former, cause)
    return change


def must_fit_as_lead(obligation: Obligation, lead: Agency) -> None:
    """Raise DoesNotFit where `lead` is a group, has ended, or is bound by the task already."""
    if not existing_on(Agency.objects.filter(pk=lead.pk, is_group=False), clock.today()).exists():
        raise DoesNotFit(_("%(agency)s cannot lead a task now: choose an agency that exists.") % {"agency": lead})
    if obligation.agency_id == lead.pk:
        raise DoesNotFit(_("%(agency)s leads this task already.") % {"agency": lead})
    same_round = Obligation.objects.filter(task=obligation.task_id, round_starts_on=obligation.round_starts_on)
    if same_round.filter(agency=lead).exists():
        raise DoesNotFit(_("%(agency)s is bound by this task on its own account already.") % {"agency": lead})


def _settle_reports(obligation: Obligation, former: Agency, cause: Cause) -> None:
    """In each open cycle the new lead owes a report; one not begun is no longer owed by who has nothing left to do."""
    for cycle in Cycle.objects.filter(programme=obligation.task.programme_id, state=CycleState.OPEN).order_by("pk"):
        _settle_reports_in(hold_cycle(cycle), obligation, former, cause)


def _settle_reports_in(cycle: Cycle, obligation: Obligation, former: Agency, cause: Cause) -> None:
    if not cycle.is_open:
        return
    Report.objects.get_or_create(cycle=cycle, agency=obligation.agency)
    left = Obligation.objects.filter(agency=former, task__programme=cycle.programme_id)
    unbegun = Report.objects.filter(cycle=cycle, agency=former, state=ReportState.NOT_BEGUN, updates__isnull=True)
    if not left.exists() and unbegun.delete()[0]:
        audit.record(cause.by, "tracking.report.no_longer_owed", cycle, cause.reason, agency=former.register_id)
