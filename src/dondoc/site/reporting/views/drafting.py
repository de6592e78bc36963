"""One report: begun, put into other words, issued; and its files."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from dondoc.errors import DondocError
from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.reporting.actions.compose_draft import compose_draft
from dondoc.site.reporting.actions.issue_report import issue_report
from dondoc.site.reporting.actions.reword_passage import reword_passage
from dondoc.site.reporting.answering import DOCX, PDF, as_file
from dondoc.site.reporting.draft_page import draft_page
from dondoc.site.reporting.drafts import document_of, draft_for
from dondoc.site.reporting.forms import IssueForm, RewordForm
from dondoc.site.reporting.models import Draft, ReportKind
from dondoc.site.reporting.rights import may_write_reports_of
from dondoc.site.tracking.selectors.cycles import cycle_for
from dondoc.writers.official import to_docx
from dondoc.writers.official.pdf import CannotPrint, to_pdf


@require_POST
def compose(request: ActingRequest, pk: int, kind: str) -> HttpResponse:
    """Begin a report of `kind` on the cycle `pk`."""
    cycle = cycle_for(request.acting, pk)
    if kind not in ReportKind:
        raise Http404
    try:
        made = compose_draft(request.acting, ReportKind(kind), cycle)
    except DondocError as refused:
        messages.warning(request, str(refused))
        return redirect("tracking:cycle", pk=pk)
    messages.success(request, _("The draft is there; read it, put it into your words where it needs them."))
    return redirect("reporting:draft", pk=made.pk)


@require_safe
def draft(request: ActingRequest, pk: int) -> HttpResponse:
    """The report as it stands, each passage with where it comes from."""
    return _page(request, draft_for(request.acting, pk))


@require_POST
def reword(request: ActingRequest, pk: int, key: str) -> HttpResponse:
    """Put a passage otherwise."""
    found = draft_for(request.acting, pk)
    form = RewordForm(request.POST)
    if not form.is_valid():
        return _page(request, found, status=422, refusal=" ".join(map(str, form.errors["text"])))
    try:
        reword_passage(request.acting, found, key, form.cleaned_data["text"])
    except DondocError as refused:
        return _page(request, found, status=409, refusal=str(refused), typed={key: form.cleaned_data["text"]})
    return redirect(f"{request.path.partition('doan/')[0]}#p-{key}")


@require_POST
def issue(request: ActingRequest, pk: int) -> HttpResponse:
    """Record number and day; the report never changes afterwards."""
    found = draft_for(request.acting, pk)
    form = IssueForm(request.POST)
    if not form.is_valid():
        return _page(request, found, status=422, form=form)
    try:
        issued = issue_report(request.acting, found, **form.cleaned_data)
    except DondocError as refused:
        return _page(request, draft_for(request.acting, pk), status=409, form=form, refusal=str(refused))
    messages.success(request, _("The report is issued as %(number)s.") % {"number": issued.number})
    return redirect("reporting:draft", pk=pk)


@require_safe
def draft_file(request: ActingRequest, pk: int, ending: str) -> HttpResponse:
    """The report as a file: as it was issued, else as it stands; `?nguon=1` adds the appendix of sources."""
    found = draft_for(request.acting, pk)
    sources = request.GET.get("nguon") == "1"
    name = f"{found.kind}-{found.cycle.period.code}-{pk}.{ending}"
    if found.is_issued and not sources and (ending == "docx" or found.issue.pdf):
        kept = found.issue.docx if ending == "docx" else found.issue.pdf
        return as_file(bytes(kept), DOCX if ending == "docx" else PDF, name)
    document = document_of(found, sources=sources)
    if ending == "docx":
        return as_file(to_docx(document), DOCX, name)
    try:
        return as_file(to_pdf(document), PDF, name)
    except CannotPrint:
        messages.warning(request, _("PDF files cannot be made on this machine yet; take the Word file instead."))
        return redirect("reporting:draft", pk=pk)


def _page(request: ActingRequest, found: Draft, *, status: int = 200, **more: Any) -> HttpResponse:
    may_write = may_write_reports_of(request.acting, found.cycle) and not found.is_issued
    context = {
        "draft": found,
        "page": draft_page(found),
        "may_write": may_write,
        "form": IssueForm(initial={"issued_on": clock.today()}) if may_write else None,
        "place": "reports",
    }
    return render(request, "reporting/draft.html", context | more, status=status)
