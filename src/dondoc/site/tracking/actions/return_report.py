"""A submitted report goes back to its agency, with the reason."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.locking import hold_report
from dondoc.site.tracking.models import Report
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.moments import must_be_open
from dondoc.site.tracking.refusals import ReasonMissing, WrongMoment
from dondoc.site.tracking.rights import may_run_cycles_of


@transaction.atomic
def return_report(acting: Acting, report: Report, reason: str) -> Report:
    """Send `report`, submitted and not yet accepted, back to its agency with a `reason` in words.

    Raises NotAllowed, ReasonMissing, and WrongMoment where the report is not waiting to be judged.
    """
    report, reason = hold_report(report), reason.strip()
    if not may_run_cycles_of(acting, report.cycle.programme):
        raise NotAllowed(_("Only the office or the consolidating agency of the programme returns a report."))
    must_be_open(report.cycle)
    if report.state != ReportState.SUBMITTED:
        raise WrongMoment(_("Only a report that is submitted and not yet accepted can be returned."))
    if not reason:
        raise ReasonMissing(_("Say in a few words what the agency should change."))
    report.state, report.remark, report.judged_at = ReportState.RETURNED, reason, clock.now()
    report.save(update_fields=["state", "remark", "judged_at"])
    audit.record(acting.person, "tracking.report.returned", report, reason)
    return report
