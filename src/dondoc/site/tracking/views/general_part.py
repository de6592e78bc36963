"""Writing the general part of a report on its own page."""

from uuid import UUID, uuid4

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest, NotAllowed
from dondoc.site.tracking.actions.write_general_part import GENERAL_TEXTS, General, write_general_part
from dondoc.site.tracking.general_form import GeneralForm
from dondoc.site.tracking.models import Report
from dondoc.site.tracking.refusals import BadProgress, Refused
from dondoc.site.tracking.rights import may_write_for
from dondoc.site.tracking.selectors.cycles import report_for
from dondoc.site.tracking.selectors.general_part import general_part_of
from dondoc.site.ui.views import csrf_failure


@login_not_required  # an ended session must not throw away what was typed: the answer holds it
@require_http_methods(["GET", "HEAD", "POST"])
def general_part(request: ActingRequest, pk: int) -> HttpResponse:
    """Show the form of the general part to the officers of the agency, or take it."""
    if not request.user.is_authenticated:
        if request.method == "POST":
            return csrf_failure(request)
        return redirect_to_login(request.get_full_path(), reverse("accounts:sign_in"))
    report = report_for(request.acting, pk)
    if not may_write_for(request.acting, report.agency):
        raise NotAllowed(_("Only an officer of the agency writes its report."))
    if request.method == "POST":
        return _take(request, report)
    newest = general_part_of(request.acting, report)
    words = {name: getattr(newest, name) for name in GENERAL_TEXTS} if newest else {}
    version = newest.version if newest else 0
    return _page(request, report, GeneralForm(initial={**words, "version": version, "submission_key": uuid4()}))


def _take(request: ActingRequest, report: Report) -> HttpResponse:
    form = GeneralForm(request.POST)
    if not form.is_valid():
        return _page(request, report, form, status=422)
    data = form.cleaned_data
    said = General(**{name: data[name] for name in GENERAL_TEXTS})
    key: UUID = data["submission_key"]
    try:
        write_general_part(request.acting, report, said, seen_version=data["version"], submission_key=key)
    except BadProgress as refused:
        for field, sentence in refused.faults.items():
            form.add_error(field, sentence)
        return _page(request, report, form, status=422)
    except Refused as refused:
        theirs = general_part_of(request.acting, report)
        again = GeneralForm({**request.POST.dict(), "version": theirs.version if theirs else 0})
        return _page(request, report, again, status=409, refusal=str(refused), theirs=theirs)
    messages.success(request, _("Saved as a draft. Others read it after the head has submitted the report."))
    return redirect("tracking:report", pk=report.pk)


def _page(
    request: ActingRequest, report: Report, form: GeneralForm, *, status: int = 200, **more: object
) -> HttpResponse:
    context = {"report": report, "cycle": report.cycle, "form": form, "today": clock.today(), "place": "cycles"}
    return render(request, "tracking/general_part.html", context | more, status=status)
