"""Beginning a report: which kind, and on what."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from dondoc.errors import DondocError
from dondoc.site.agencies.people import ActingRequest, NotAllowed
from dondoc.site.reporting.actions.compose_draft import begin_report
from dondoc.site.reporting.begin_form import BeginForm
from dondoc.site.reporting.beginning import kinds_for
from dondoc.site.reporting.models import ReportKind

# What other pages know of a report's matter, as they name it in the address.
_GIVEN = {"chuong-trinh": "programme", "ky": "cycle", "co-quan": "agency", "nhom": "section", "theo": "by"}


@require_safe
def choose(request: ActingRequest) -> HttpResponse:
    """The kinds of report that the person may begin, on what the address names."""
    kinds = _kinds(request)
    query = request.GET.urlencode()
    context = {"kinds": [kind.value for kind in kinds], "query": f"?{query}" if query else "", "place": "reports"}
    return render(request, "reporting/choose.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def begin(request: ActingRequest, kind: str) -> HttpResponse:
    """The form for a report of `kind`, and the draft that it begins."""
    if kind not in ReportKind:
        raise Http404
    wanted = ReportKind(kind)
    if wanted not in _kinds(request):
        raise NotAllowed(_("Reports of this kind are not for your role to write."))
    given = {name: request.GET[key] for key, name in _GIVEN.items() if request.GET.get(key)}
    form = BeginForm(request.acting, wanted, given, request.POST if request.method == "POST" else None)
    if request.method != "POST":
        return _page(request, wanted, form)
    if not form.is_valid():
        return _page(request, wanted, form, status=422)
    try:
        made = begin_report(request.acting, form.matter())
    except DondocError as refused:
        return _page(request, wanted, form, status=409, refusal=str(refused))
    messages.success(request, _("The draft is there; read it, put it into your words where it needs them."))
    return redirect("reporting:draft", pk=made.pk)


def _kinds(request: ActingRequest) -> list[ReportKind]:
    kinds = kinds_for(request.acting)
    if not kinds:
        raise NotAllowed(_("Reports of this kind are not for your role to write."))
    return kinds


def _page(
    request: ActingRequest, kind: ReportKind, form: BeginForm, *, status: int = 200, refusal: str = ""
) -> HttpResponse:
    context = {"kind": kind.value, "form": form, "refusal": refusal, "place": "reports"}
    return render(request, "reporting/begin.html", context, status=status)
