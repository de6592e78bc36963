"""The reports of agencies of all cycles, and what is done with those chosen."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpResponseBase, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from dondoc.site import clock
from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import Acting, ActingRequest
from dondoc.site.lists.answering import answer
from dondoc.site.lists.asking import asked_for
from dondoc.site.lists.exporting import FORMATS, exported
from dondoc.site.lists.many import chosen_keys, on_each, tell
from dondoc.site.tracking.actions.accept_report import accept_report
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.return_report import return_report
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.models import Report
from dondoc.site.tracking.report_listing import THEN, all_reports, report_listing
from dondoc.site.tracking.selectors.reports_then import as_reports_stood

Act = Callable[[Acting, Report, str], Report]

# What can be done with many reports at once, and what the person is told of those that it was done with.
ACTS: dict[str, tuple[Act, str | Promise]] = {
    "nhan": (lambda acting, one, _words: accept_report(acting, one), gettext_lazy("Reports accepted: %(number)d.")),
    "tra-lai": (return_report, gettext_lazy("Reports returned: %(number)d.")),
    "gui": (lambda acting, one, _words: submit_report(acting, one), gettext_lazy("Reports submitted: %(number)d.")),
    "trinh": (
        lambda acting, one, _words: hand_to_head(acting, one),
        gettext_lazy("Reports handed to the head: %(number)d."),
    ),
}


@require_safe
def reports(request: ActingRequest) -> HttpResponseBase:
    """The reports that the address asks for."""
    acting, day = request.acting, as_of(request)
    scope = "" if acting.sees_everything else str(acting.agency and acting.agency.pk)
    rows, listing, page = all_reports(acting), report_listing(day.day), "tracking/reports.html"
    if not day.is_today:
        rows, listing, scope = as_reports_stood(rows, day.day), report_listing(day.day, THEN), f"{scope} {day.day}"
    return answer(request, page, listing, rows, today=day.day, as_of=day, scope=scope, place="cycles")


@require_POST
def chosen_reports(request: ActingRequest) -> HttpResponseBase:
    """Do one thing with each of the reports `chosen`, or give them as a file in the order of the list."""
    post, today = request.POST, clock.today()
    keys, asked = chosen_keys(post.getlist("chosen")), QueryDict(post.get("query", "")[:2_000])
    rows = all_reports(request.acting).filter(pk__in=keys)
    if (kind := post.get("xuat", "")) in FORMATS and keys:
        return exported(asked_for(report_listing(today), asked), rows, kind, today)
    act, told = ACTS.get(post.get("act", ""), (None, ""))
    chosen = list(rows.select_related("agency", "cycle__programme").order_by("cycle__due_on", "pk"))
    if act is None or not chosen:
        messages.warning(request, _("Nothing was chosen: tick the reports first, then say what to do with them."))
    else:
        words = post.get("words", "")
        tell(request, on_each(chosen, lambda one: act(request.acting, one, words)), str(told), _named)
    return redirect(f"{reverse('tracking:reports')}?{asked.urlencode()}")


def _named(report: Report) -> str:
    return f"{report.agency}, {report.cycle.period}"
