"""The head submits the agency's report: from then on others read it."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.locking import hold_obligations_of, hold_report
from dondoc.site.tracking.models import Completion, Obligation, ProgressUpdate, Report, Stage
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.moments import must_be_open
from dondoc.site.tracking.refusals import WrongMoment
from dondoc.site.tracking.rights import may_approve_for

# What of an obligation follows what its agency submits. What the office found of a completion stands while that stands.
_FOLLOWING = ["state", "percent", "done_on", "last_update_at", "completion", "judged_at"]


@transaction.atomic
def submit_report(acting: Acting, report: Report) -> Report:
    """Submit `report`; the last update of each obligation in it becomes public and sets the obligation's state.

    Raises NotAllowed, and WrongMoment where the cycle is closed or the report does not await the head.
    """
    hold_obligations_of(report)
    report = hold_report(report)
    if not may_approve_for(acting, report.agency):
        raise NotAllowed(_("Only the head of the agency submits its report."))
    must_be_open(report.cycle)
    if report.counts:
        raise WrongMoment(_("The report has been submitted already."))
    if report.state != ReportState.AWAITING_HEAD:
        raise WrongMoment(_("The officers have not handed the report to the head yet."))
    moment = clock.now()
    updates = _publish(report, moment)
    _publish_general_part(report, moment)
    report.state, report.submitted_at, report.submitted_by = ReportState.SUBMITTED, moment, acting.person
    report.first_submitted_at = report.first_submitted_at or moment
    report.remark = ""
    report.save(update_fields=["state", "submitted_at", "submitted_by", "first_submitted_at", "remark"])
    audit.record(acting.person, "tracking.report.submitted", report, updates=updates)
    return report


def _publish(report: Report, moment: datetime) -> int:
    """Make the last draft of each obligation public; return how many. Drafts it replaced stay with the agency.

    So do drafts about what has meanwhile been given to another agency, suspended or dropped.
    """
    drafts = report.updates.filter(submitted_at__isnull=True, obligation__agency=report.agency_id)
    drafts = drafts.exclude(obligation__state=Stage.DROPPED).exclude(obligation__suspended_on__isnull=False)
    drafts = drafts.select_related("obligation").order_by("version")
    last = {draft.obligation_id: draft for draft in drafts}
    for update in last.values():
        update.submitted_at = moment
    ProgressUpdate.objects.bulk_update(last.values(), ["submitted_at"], batch_size=200)
    newest = _newest_of_all(list(last.values()))
    for update in newest:
        _carry_over(update, moment)
    obligations = [update.obligation for update in newest]
    Obligation.objects.bulk_update(obligations, _FOLLOWING, batch_size=100)
    return len(last)


def _publish_general_part(report: Report, moment: datetime) -> None:
    newest = report.general_parts.order_by("-version").first()
    if newest and newest.submitted_at is None:
        newest.submitted_at = moment
        newest.save(update_fields=["submitted_at"])


def _newest_of_all(updates: list[ProgressUpdate]) -> list[ProgressUpdate]:
    """Those of `updates` after which the report of another cycle has made nothing public of the same obligation."""
    public = ProgressUpdate.objects.filter(obligation__in=[update.obligation_id for update in updates])
    latest = public.filter(submitted_at__isnull=False).order_by("version").values_list("obligation_id", "version")
    versions = dict(latest)
    return [update for update in updates if versions.get(update.obligation_id, 0) <= update.version]


def _carry_over(update: ProgressUpdate, moment: datetime) -> None:
    obligation = update.obligation
    is_same_completion = obligation.counts_as_done and update.done_on == obligation.done_on
    if not is_same_completion:
        obligation.completion = Completion.CLAIMED if update.state == Stage.DONE else Completion.NONE
        obligation.judged_at = None
    obligation.state, obligation.percent, obligation.done_on = update.state, update.percent, update.done_on
    obligation.last_update_at = moment
