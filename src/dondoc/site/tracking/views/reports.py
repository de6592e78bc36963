"""An agency's report in a cycle: all its obligations with their latest words, and the steps of its way."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST, require_safe

from dondoc.site import clock
from dondoc.site.agencies.people import Acting, ActingRequest
from dondoc.site.tracking.actions.accept_report import accept_report
from dondoc.site.tracking.actions.hand_back import hand_back
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.return_report import return_report
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.models import Report
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.refusals import Refused
from dondoc.site.tracking.rights import may_approve_for, may_run_cycles_of, may_write_for, sees_drafts_of
from dondoc.site.tracking.selectors.cycles import report_arrival, report_for, report_history
from dondoc.site.tracking.selectors.general_part import general_part_of
from dondoc.site.tracking.selectors.obligations import obligations_in_report, rows_with_newest

OBLIGATIONS_A_PAGE = 20
_SENT = "tracking.report.submitted"  # the entry that knows for whom it was, where a head had a stand-in

Step = Callable[[Acting, Report, str], Report]

# The last part of the address, the action behind it, and what the person is told when it is done.
STEPS: dict[str, tuple[Step, str | Promise]] = {
    "trinh": (lambda acting, report, _reason: hand_to_head(acting, report), _("The report is with the head now.")),
    "rut": (hand_back, _("The report is back with the officers.")),
    "gui": (lambda acting, report, _reason: submit_report(acting, report), _("The report has been submitted.")),
    "tra-lai": (return_report, _("The report has been returned to the agency.")),
    "nhan": (lambda acting, report, _reason: accept_report(acting, report), _("The report has been accepted.")),
}


@require_safe
def report(request: ActingRequest, pk: int) -> HttpResponse:
    """One agency's report: what it says of each obligation, and what the person may do with it now."""
    return _page(request, report_for(request.acting, pk))


@require_POST
def report_step(request: ActingRequest, pk: int, step: str) -> HttpResponse:
    """Take one step with a report; a refusal shows the page again with its reason and the words typed."""
    if step not in STEPS:
        raise Http404
    act, told = STEPS[step]
    found = report_for(request.acting, pk)
    reason = request.POST.get("reason", "")
    try:
        act(request.acting, found, reason)
    except Refused as refused:
        return _page(request, report_for(request.acting, pk), status=409, refusal=str(refused), reason=reason)
    messages.success(request, str(told))
    return redirect("tracking:report", pk=pk)


def _page(request: ActingRequest, found: Report, *, status: int = 200, **more: Any) -> HttpResponse:
    today, history = clock.today(), list(report_history(request.acting, found))
    obligations = obligations_in_report(request.acting, found)
    page = Paginator(obligations, OBLIGATIONS_A_PAGE).get_page(request.GET.get("page"))
    context = {
        "report": found,
        "cycle": found.cycle,
        "arrival": report_arrival(found, today),
        "page": page,
        "rows": rows_with_newest(request.acting, page, today, files=True),
        "history": history,
        "sent_by": next((one.by_whom for one in reversed(history) if one.code == _SENT), found.submitted_by),
        "general": general_part_of(request.acting, found),
        "is_own": sees_drafts_of(request.acting, found.agency),
        "today": today,
        "place": "cycles",
    }
    return render(request, "tracking/report.html", context | _steps(request.acting, found) | more, status=status)


def _steps(acting: Acting, report: Report) -> dict[str, bool]:
    """Which steps the person may take now."""
    writes, approves = may_write_for(acting, report.agency), may_approve_for(acting, report.agency)
    judges = may_run_cycles_of(acting, report.cycle.programme)
    is_open, state = report.cycle.is_open, report.state
    return {
        "may_write": is_open and writes and report.is_with_agency,
        "may_hand": is_open and writes and report.is_with_agency,
        "may_take_back": is_open and (writes or approves) and state == ReportState.AWAITING_HEAD,
        "may_submit": is_open and approves and state == ReportState.AWAITING_HEAD,
        "may_judge": is_open and judges and state == ReportState.SUBMITTED,
        "is_head": approves,
    }
