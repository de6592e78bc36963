"""An officer lays the report of the agency before its head."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.locking import hold_report
from dondoc.site.tracking.models import Obligation, Report
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.moments import must_be_open
from dondoc.site.tracking.refusals import WrongMoment
from dondoc.site.tracking.rights import may_write_for
from dondoc.site.tracking.selectors.standings import in_force, is_open


@transaction.atomic
def hand_to_head(acting: Acting, report: Report) -> Report:
    """Move `report` from its officers to the head of the agency.

    Raises NotAllowed, and WrongMoment where the cycle is closed, the report has left the officers' hands, or
    nothing was said although something is still open.
    """
    report = hold_report(report)
    if not may_write_for(acting, report.agency):
        raise NotAllowed(_("Only an officer of the agency hands its report to the head."))
    must_be_open(report.cycle)
    if not report.is_with_agency:
        raise WrongMoment(_("The report has already been handed to the head."))
    if _has_open_work(report) and not report.updates.exists():
        raise WrongMoment(_("Nothing has been written in this cycle yet; update at least one task first."))
    report.state = ReportState.AWAITING_HEAD
    report.save(update_fields=["state"])
    audit.record(acting.person, "tracking.report.handed_to_head", report)
    return report


def _has_open_work(report: Report) -> bool:
    obligations = Obligation.objects.filter(agency=report.agency, task__programme=report.cycle.programme)
    return obligations.filter(is_open(), in_force()).exists()
