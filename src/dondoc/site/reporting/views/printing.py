"""The PDF files of a report: the file itself where it is there, else how far it is, why it failed, and once more."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from dondoc.site.agencies.people import ActingRequest
from dondoc.site.reporting.actions.ask_printing import ask_printing
from dondoc.site.reporting.answering import PDF, as_file
from dondoc.site.reporting.drafts import draft_for
from dondoc.site.reporting.models import Draft, Paper
from dondoc.site.reporting.printings import printed, printings_of
from dondoc.site.reporting.rights import may_write_reports_of, must_write_reports_of


@require_safe
def pack(request: ActingRequest, pk: int) -> HttpResponse:
    """The meeting pack as one PDF with bookmarks."""
    return printing_answer(request, draft_for(request.acting, pk), Paper.PACK, f"ho-so-hop-{pk}.pdf")


@require_safe
def printings(request: ActingRequest, pk: int) -> HttpResponse:
    """How far the PDF files of the report are; loads itself again while one is under way."""
    return render(request, "reporting/printings.html", progress_of(request, draft_for(request.acting, pk)))


@require_safe
def printing_progress(request: ActingRequest, pk: int) -> HttpResponse:
    """The part of a page that tells how far the files are, asked for by the page itself."""
    return render(
        request,
        "reporting/parts/printings.html",
        progress_of(request, draft_for(request.acting, pk)) | {"was_waiting": True},
    )


@require_POST
def print_again(request: ActingRequest, pk: int, paper: str) -> HttpResponse:
    """Make the file that could not be made once more."""
    found = draft_for(request.acting, pk)
    if paper not in Paper.values:
        raise Http404
    if found.printings.filter(paper=paper).exists():
        ask_printing(request.acting, found, Paper(paper), again=True)
    return redirect("reporting:printings", pk=pk)


@require_safe
def to_be_issued(request: ActingRequest, pk: int) -> HttpResponse:
    """The report with the number and day that it is to be issued by, for who issues it."""
    found = draft_for(request.acting, pk)
    must_write_reports_of(request.acting, found)
    content = printed(found, Paper.ISSUE)
    return as_file(content, PDF, f"sap-ban-hanh-{pk}.pdf") if content else redirect("reporting:printings", pk=pk)


def printing_answer(request: ActingRequest, found: Draft, paper: Paper, name: str) -> HttpResponse:
    """The file of `paper` called `name` as `found` stands; where it must be made first, the page that shows how far."""
    content = printed(found, paper)
    if content is None and request.method == "GET":
        ask_printing(request.acting, found, paper)
        content = printed(found, paper)
    return as_file(content, PDF, name) if content else redirect("reporting:printings", pk=found.pk)


def progress_of(request: ActingRequest, found: Draft) -> dict[str, object]:
    """What the pages that tell of the files of `found` show of them."""
    printings = printings_of(request.acting, found)
    return {
        "draft": found,
        "printings": printings,
        "is_printing": any(one.is_under_way for one in printings),
        "may_issue": may_write_reports_of(request.acting, found) and not found.is_issued,
        "place": "reports",
    }
