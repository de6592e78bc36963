"""A report comes back from the head to the officers: sent back by the head, or fetched by an officer."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.locking import hold_report
from dondoc.site.tracking.models import Report
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.moments import must_be_open
from dondoc.site.tracking.refusals import ReasonMissing, WrongMoment
from dondoc.site.tracking.rights import may_approve_for, may_write_for


@transaction.atomic
def hand_back(acting: Acting, report: Report, reason: str = "") -> Report:
    """Move `report` from the head back to the officers; the head must give a reason, an officer need not.

    Raises NotAllowed, ReasonMissing, and WrongMoment where the head does not hold the report.
    """
    report, reason = hold_report(report), reason.strip()
    is_head = may_approve_for(acting, report.agency)
    if not is_head and not may_write_for(acting, report.agency):
        raise NotAllowed(_("Only the head or an officer of the agency takes its report back."))
    must_be_open(report.cycle)
    if report.state != ReportState.AWAITING_HEAD:
        raise WrongMoment(_("The report is not awaiting the head."))
    if is_head and not reason:
        raise ReasonMissing(_("Say in a few words what should be changed."))
    report.state, report.remark = ReportState.DRAFT, reason or report.remark
    report.save(update_fields=["state", "remark"])
    audit.record(acting.person, "tracking.report.handed_back", report, reason)
    return report
