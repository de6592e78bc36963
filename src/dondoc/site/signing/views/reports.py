"""A report and its signatures: given out for signing, taken back, looked at."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from dondoc.errors import DondocError
from dondoc.signing import CannotSign, Verdict
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.reporting.answering import PDF, as_file
from dondoc.site.reporting.models import Issue
from dondoc.site.reporting.rights import may_write_reports_of, must_write_reports_of
from dondoc.site.signing.actions.keep_signed_report import keep_signed_report
from dondoc.site.signing.actions.prepare_report import prepare_report
from dondoc.site.signing.forms import SignedFileForm
from dondoc.site.signing.models import PreparedReport, SignedReport
from dondoc.site.signing.refusals import NotVerified
from dondoc.site.signing.selectors import issue_for, prepared_of, signed_of
from dondoc.site.signing.stored import from_json


@require_safe
def report(request: ActingRequest, pk: int) -> HttpResponse:
    """The signatures of the issued report `pk`, or how to get them."""
    return _page(request, issue_for(request.acting, pk))


@require_POST
def prepare(request: ActingRequest, pk: int) -> HttpResponse:
    """Give the report out for signing."""
    issue = issue_for(request.acting, pk)
    try:
        prepare_report(request.acting, issue)
    except CannotSign:
        return _page(request, issue, status=409, is_missing=True)
    except DondocError as refused:
        return _page(request, issue, status=409, refusal=str(refused))
    return redirect("signing:report", pk=pk)


@require_POST
def keep(request: ActingRequest, pk: int) -> HttpResponse:
    """Look at a signed file, and keep it where everything holds."""
    issue = issue_for(request.acting, pk)
    must_write_reports_of(request.acting, issue.draft)
    form = SignedFileForm(request.POST, request.FILES)
    if not form.is_valid():
        return _page(request, issue, status=422, form=form)
    try:
        keep_signed_report(request.acting, issue, form.cleaned_data["file"].read())
    except CannotSign:
        return _page(request, issue, status=409, is_missing=True)
    except NotVerified as refused:
        return _page(request, issue, status=409, refusal=str(refused), verdict=refused.verdict)
    except DondocError as refused:
        return _page(request, issue, status=409, refusal=str(refused))
    messages.success(request, _("The signed report is kept as the issued version."))
    return redirect("signing:report", pk=pk)


@require_safe
def prepared_file(request: ActingRequest, pk: int) -> HttpResponse:
    """The file for signing, as it was given out first."""
    return _file(prepared_of(issue_for(request.acting, pk)), f"ky-so-{pk}.pdf")


@require_safe
def signed_file(request: ActingRequest, pk: int) -> HttpResponse:
    """The signed report, as it came."""
    return _file(signed_of(issue_for(request.acting, pk)), f"da-ky-{pk}.pdf")


def _file(found: PreparedReport | SignedReport | None, name: str) -> HttpResponse:
    if found is None:
        raise Http404
    return as_file(bytes(found.pdf), PDF, name)


def _page(
    request: ActingRequest, issue: Issue, *, status: int = 200, verdict: Verdict | None = None, **more: Any
) -> HttpResponse:
    signed = signed_of(issue)
    context = {
        "issue": issue,
        "draft": issue.draft,
        "prepared": prepared_of(issue),
        "signed": signed,
        "verdict": from_json(signed.verdict) if signed else verdict,
        "may_write": may_write_reports_of(request.acting, issue.draft),
        "form": SignedFileForm(),
        "place": "reports",
        **more,
    }
    return render(request, "signing/report.html", context, status=status)
