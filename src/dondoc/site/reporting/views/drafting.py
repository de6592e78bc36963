"""One report: begun on a cycle, read, issued; and its files."""

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
from dondoc.site.reporting.actions.prepare_issue import prepare_issue
from dondoc.site.reporting.answering import CSV, DOCX, ICS, JSON, PDF, XLSX, as_file
from dondoc.site.reporting.draft_page import draft_page
from dondoc.site.reporting.drafts import composed_of, document_of, draft_for, passages_of
from dondoc.site.reporting.files import as_calendar, as_csv, as_json, tables_of
from dondoc.site.reporting.forms import IssueForm
from dondoc.site.reporting.matters import OF_CYCLE
from dondoc.site.reporting.models import Draft, Paper, ReportKind
from dondoc.site.reporting.rights import may_write_reports_of
from dondoc.site.reporting.views.printing import printing_answer, progress_of
from dondoc.site.tracking.selectors.cycles import cycle_for
from dondoc.writers.official import to_docx
from dondoc.writers.official.sheets import tables_to_xlsx

_KINDS = {"docx": DOCX, "pdf": PDF, "xlsx": XLSX, "csv": CSV, "ics": ICS, "json": JSON}


@require_POST
def compose(request: ActingRequest, pk: int, kind: str) -> HttpResponse:
    """Begin a report of `kind` on the cycle `pk`."""
    cycle = cycle_for(request.acting, pk)
    if kind not in OF_CYCLE:
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
    """The report as it stands, a piece at a time, each passage with where it comes from."""
    return _page(request, draft_for(request.acting, pk))


@require_POST
def issue(request: ActingRequest, pk: int) -> HttpResponse:
    """Record number and day; the report never changes afterwards.

    Where its PDF file must be made first, a page shows how far it is, and the report is issued when it is there.
    """
    found = draft_for(request.acting, pk)
    form = IssueForm(request.POST)
    if not form.is_valid():
        return _page(request, found, status=422, form=form)
    try:
        printing = prepare_issue(request.acting, found, **form.cleaned_data)
    except DondocError as refused:
        return _page(request, draft_for(request.acting, pk), status=409, form=form, refusal=str(refused))
    found = draft_for(request.acting, pk)
    if found.is_issued:
        messages.success(request, _("The report is issued as %(number)s.") % {"number": found.issue.number})
        return redirect("reporting:draft", pk=pk)
    if printing.fault:
        return _page(request, found, status=409, form=form, refusal=printing.fault)
    return redirect("reporting:printings", pk=pk)


@require_safe
def draft_file(request: ActingRequest, pk: int, ending: str) -> HttpResponse:
    """The report as a file: as it was issued, else as it stands; `?nguon=1` adds the appendix of sources."""
    found = draft_for(request.acting, pk)
    sources = request.GET.get("nguon") == "1"
    name = f"{found.kind}-{found.cycle.period.code if found.cycle else found.as_of.isoformat()}-{pk}.{ending}"
    kept = _kept(found, ending) if found.is_issued and not sources else b""
    if ending == "pdf" and not kept:
        return printing_answer(request, found, Paper.SOURCES if sources else Paper.REPORT, name)
    return as_file(kept or _made(found, ending, sources=sources), _KINDS[ending], name)


def _kept(found: Draft, ending: str) -> bytes:
    return bytes({"docx": found.issue.docx, "pdf": found.issue.pdf}.get(ending, b""))


def _made(found: Draft, ending: str, *, sources: bool) -> bytes:
    document = document_of(found, sources=sources)
    match ending:
        case "docx":
            return to_docx(document)
        case "xlsx":
            return tables_to_xlsx(document, made_on=found.as_of)
        case "csv":
            return as_csv(document)
        case "ics":
            return as_calendar(composed_of(found).days, name=document.subject, made_at=found.composed_at)
        case _:
            return as_json(found, document, passages_of(found))


def _page(request: ActingRequest, found: Draft, *, status: int = 200, **more: Any) -> HttpResponse:
    may_write = may_write_reports_of(request.acting, found) and not found.is_issued
    number = request.GET.get("phan", "1")
    page = draft_page(found, int(number) if number.isascii() and number.isdecimal() and len(number) < 6 else 1)
    has_number = page.document.letterhead is not None
    composed = composed_of(found)
    context = {
        "page": page,
        "may_write": may_write,
        "has_tables": any(tables_of(document_of(found))),
        "has_days": bool(composed.days),
        "form": IssueForm(initial={"issued_on": clock.today()}) if may_write and has_number else None,
    }
    return render(request, "reporting/draft.html", progress_of(request, found) | context | more, status=status)
