"""One cycle with the state of every agency, opening and closing."""

from datetime import date

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from dondoc.site import clock
from dondoc.site.agencies.as_of import AsOf, as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.programmes.selectors import programme_for
from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.models import Cycle
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.periods import CYCLICAL, PeriodKind
from dondoc.site.tracking.punctuality import Punctuality
from dondoc.site.tracking.refusals import Refused
from dondoc.site.tracking.regime import regime
from dondoc.site.tracking.rights import may_run_cycles_of
from dondoc.site.tracking.selectors.cycles import (
    cycle_for,
    earlier_cycles,
    in_arrival,
    number_by_state,
    report_rows,
    reports_in,
)
from dondoc.site.tracking.selectors.cycles_then import as_on, reports_then
from dondoc.site.tracking.views.cycle_acts import TICKED

NUDGES_SHOWN = 5
REPORTS_A_PAGE = 50
_OVERDUE_KINDS = (Punctuality.LATE, Punctuality.MISSING)


@require_safe
def cycle(request: ActingRequest, pk: int) -> HttpResponse:
    """A cycle: how many reports are in each state, and a row for every agency with its earlier cycles beside it."""
    found, today, day = cycle_for(request.acting, pk), clock.today(), as_of(request)
    if not day.is_today:
        return _cycle_then(request, found, day)
    reports = reports_in(request.acting, found)
    counted_on = found.closed_on or today
    chosen = reports
    if (state := request.GET.get("state", "")) in ReportState:
        chosen = reports.filter(state=state)
    elif state in _OVERDUE_KINDS:
        chosen = reports.filter(in_arrival(Punctuality(state), found, counted_on))
    page = Paginator(chosen, REPORTS_A_PAGE).get_page(request.GET.get("page"))
    earlier = earlier_cycles(found)
    context = {
        "cycle": found,
        "page": page,
        "rows": report_rows(page.object_list, earlier, today),
        "earlier": earlier,
        "total": reports.count(),
        "numbers": number_by_state(reports),
        "late": reports.filter(in_arrival(Punctuality.LATE, found, counted_on)).count(),
        "ticked": request.GET.getlist(TICKED),
        "missing": reports.filter(in_arrival(Punctuality.MISSING, found, counted_on)).count(),
        "may_run": may_run_cycles_of(request.acting, found.programme),
        "receivers": found.receivers.all(),
        "lacks_notice": found.is_open and not regime().days_off.is_known(found.named_due_on),
        "nudges": found.nudges.select_related("by").annotate(number=Count("reports"))[:NUDGES_SHOWN],
        "today": today,
        "as_of": day,
        "place": "cycles",
    }
    return render(request, "tracking/cycle.html", context)


def _cycle_then(request: ActingRequest, found: Cycle, day: AsOf) -> HttpResponse:
    rows = reports_then(request.acting, found, day.day, request.GET.get("state", ""))
    (then,) = as_on(day.day, [found])
    context = {"cycle": then, "rows": rows, "as_of": day, "today": day.day, "place": "cycles"}
    return render(request, "tracking/then/cycle.html", context)


@require_POST
def open_cycle_view(request: ActingRequest, pk: int) -> HttpResponse:
    """Open a cycle of the `kind` in the form for the period that holds its `month` ('2026-06'), else for this month."""
    programme = programme_for(request.acting, pk)
    try:
        month, kind = _month(request.POST.get("month", "")), _kind(request.POST.get("kind", ""))
        opened = open_cycle(request.acting, programme, month, kind)
    except Refused as refused:
        messages.error(request, str(refused))
        return redirect("tracking:programme", pk=pk)
    messages.success(request, _("The cycle is open; the agencies can report now."))
    return redirect("tracking:cycle", pk=opened.pk)


def _month(written: str) -> date:
    try:
        return parse_date(f"{written}-01") or clock.today()
    except ValueError:
        return clock.today()


def _kind(written: str) -> PeriodKind:
    return PeriodKind(written) if written in CYCLICAL else PeriodKind.MONTH


@require_POST
def close_cycle_view(request: ActingRequest, pk: int) -> HttpResponse:
    """Close a cycle."""
    found = cycle_for(request.acting, pk)
    try:
        close_cycle(request.acting, found)
    except Refused as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, _("The cycle is closed; its figures no longer change."))
    return redirect("tracking:cycle", pk=pk)
