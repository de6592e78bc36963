"""Downloading the sheet of a report, sending it back, looking at what it changes, applying it."""

from collections import Counter
from uuid import uuid4

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.core.paginator import Paginator
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest, NotAllowed
from dondoc.site.searching import searchable
from dondoc.site.tracking.models import Report
from dondoc.site.tracking.refusals import Refused
from dondoc.site.tracking.rights import may_write_for
from dondoc.site.tracking.selectors.cycles import report_for
from dondoc.site.worksheets.actions.apply_sheet import apply_sheet
from dondoc.site.worksheets.actions.take_sheet import take_sheet
from dondoc.site.worksheets.comparing import compare
from dondoc.site.worksheets.entries import from_json
from dondoc.site.worksheets.lines import identity_of, sheet_lines
from dondoc.site.worksheets.models import ReturnedSheet
from dondoc.site.worksheets.reading import LARGEST
from dondoc.site.worksheets.writing import write_sheet

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ROWS_A_PAGE = 25
_OVER = "tren-"  # a box that is ticked to save over a conflict: its name ends in the obligation, its value the version


@require_safe
def download(request: ActingRequest, pk: int) -> HttpResponse:
    """The sheet of a report, made anew with an identity of its own."""
    report = _own_report(request, pk)
    identity = identity_of(report, uuid4())
    content = write_sheet(
        identity, sheet_lines(request.acting, report), due_on=report.cycle.due_on, made_on=clock.today()
    )
    response = HttpResponse(content, content_type=XLSX)
    programme = slugify(searchable(report.cycle.programme.number).replace("/", " ")) or str(report.cycle.programme_id)
    name = f"phieu-{report.agency.register_id}-{programme}-{report.cycle.period.code}.xlsx"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@require_http_methods(["GET", "HEAD", "POST"])
def sheet(request: ActingRequest, pk: int) -> HttpResponse:
    """Where a sheet is downloaded and sent back."""
    report = _own_report(request, pk)
    refusal = ""
    if request.method == "POST":
        file = request.FILES.get("file")
        if isinstance(file, UploadedFile):
            try:
                taken = take_sheet(request.acting, report, file.name or "", file.read(LARGEST + 1))
            except Refused as refused:
                refusal = str(refused)
            else:
                return redirect("worksheets:returned", pk=pk, returned_id=taken.pk)
        else:
            refusal = _("Choose a file first.")
    context = {
        "report": report,
        "cycle": report.cycle,
        "refusal": refusal,
        "may_write": report.cycle.is_open and report.is_with_agency,
        "former": report.returned_sheets.select_related("by")[:5],
        "today": clock.today(),
        "place": "cycles",
    }
    return render(request, "worksheets/sheet.html", context, status=422 if refusal else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def returned(request: ActingRequest, pk: int, returned_id: int) -> HttpResponse:
    """What a sheet that came back would change, row by row; then it is applied."""
    report = _own_report(request, pk)
    found = get_object_or_404(ReturnedSheet, pk=returned_id, report=report)
    refusal = ""
    if request.method == "POST":
        try:
            number = apply_sheet(request.acting, found, _chosen(request.POST))
        except Refused as refused:
            refusal = str(refused)
        else:
            sentence = ngettext("%(number)d line saved.", "%(number)d lines saved.", number)
            messages.success(request, sentence % {"number": number})
            return redirect("tracking:report", pk=pk)
    rows = compare(request.acting, report, found, [from_json(line) for line in found.lines])
    shown = [row for row in rows if row.verdict != "unchanged"]
    page = Paginator(shown, ROWS_A_PAGE).get_page(request.GET.get("page"))
    context = {
        "report": report,
        "cycle": report.cycle,
        "sheet": found,
        "refusal": refusal,
        "page": page,
        "numbers": Counter(row.verdict.value for row in rows),
        "today": clock.today(),
        "place": "cycles",
    }
    return render(request, "worksheets/returned.html", context, status=409 if refusal else 200)


def _chosen(post: QueryDict) -> dict[int, int]:
    pairs = ((name.removeprefix(_OVER), str(post[name])) for name in post if name.startswith(_OVER))
    return {int(pk[:18]): int(version[:9]) for pk, version in pairs if pk.isdecimal() and version.isdecimal()}


def _own_report(request: ActingRequest, pk: int) -> Report:
    report = report_for(request.acting, pk)
    if not may_write_for(request.acting, report.agency):
        raise NotAllowed(_("Only an officer of the agency writes its progress."))
    return report
