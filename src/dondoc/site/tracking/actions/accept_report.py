"""A submitted report is found good."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.locking import hold_report
from dondoc.site.tracking.models import Report
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.moments import must_be_open
from dondoc.site.tracking.refusals import WrongMoment
from dondoc.site.tracking.rights import may_run_cycles_of


@transaction.atomic
def accept_report(acting: Acting, report: Report) -> Report:
    """Accept `report`, which must be submitted.

    Raises NotAllowed, and WrongMoment where the report is not waiting to be judged.
    """
    report = hold_report(report)
    if not may_run_cycles_of(acting, report.cycle.programme):
        raise NotAllowed(_("Only the office or the consolidating agency of the programme accepts a report."))
    must_be_open(report.cycle)
    if report.state == ReportState.ACCEPTED:
        raise WrongMoment(_("The report has been accepted already."))
    if report.state != ReportState.SUBMITTED:
        raise WrongMoment(_("Only a submitted report can be accepted."))
    report.state, report.judged_at = ReportState.ACCEPTED, clock.now()
    report.save(update_fields=["state", "judged_at"])
    audit.record(acting.person, "tracking.report.accepted", report)
    return report
