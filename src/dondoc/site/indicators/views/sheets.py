"""Figures in sheets: downloading the one of a round, sending it or a table of statistics back, looking, applying."""

from collections import Counter
from uuid import uuid4

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_safe

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest, NotAllowed
from dondoc.site.indicators.actions.apply_figures import Chosen, apply_figures
from dondoc.site.indicators.actions.take_figures import take_figure_sheet, take_statistics
from dondoc.site.indicators.models import FigureSheet
from dondoc.site.indicators.selectors.entry_lines import lines_of, measures_to_enter
from dondoc.site.indicators.sheets.comparing import compare
from dondoc.site.indicators.sheets.proposed import from_json
from dondoc.site.indicators.sheets.sealing import SheetIdentity
from dondoc.site.indicators.sheets.writing import write_figure_sheet
from dondoc.site.indicators.views.grid import asked_round, rounds
from dondoc.site.tracking.refusals import Refused
from dondoc.site.worksheets.opening import LARGEST
from dondoc.site.worksheets.views import XLSX

_ROWS_A_PAGE = 40
_SURE, _OVER, _ANSWER = "dung-", "tren-", "vi-sao-"  # fields of a row end in its measure and period


@require_safe
def download(request: ActingRequest) -> HttpResponse:
    """The sheet of a round, made anew with an identity of its own."""
    _must_enter(request)
    agency = request.acting.agency
    asked, today = asked_round(request), clock.today()
    lines = lines_of(request.acting, measures_to_enter(request.acting, today), asked)
    identity = SheetIdentity(uuid4(), agency.pk if agency else 0, agency.name if agency else "", asked.code)
    usual = "official" if request.acting.is_office else "estimate"
    content = write_figure_sheet(identity, lines, usual=usual, made_on=today)
    response = HttpResponse(content, content_type=XLSX)
    name = f"chi-tieu-{agency.register_id if agency else ''}-{asked.code}.xlsx"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


@require_http_methods(["GET", "HEAD", "POST"])
def sheets(request: ActingRequest) -> HttpResponse:
    """Where a sheet is downloaded, and where it or a table of statistics is sent."""
    _must_enter(request)
    refusal = ""
    if request.method == "POST":
        file = request.FILES.get("file")
        if isinstance(file, UploadedFile):
            try:
                taken = _take(request, file.name or "", file.read(LARGEST + 1))
            except Refused as refused:
                refusal = str(refused)
            else:
                return redirect("indicators:sheet", pk=taken.pk)
        else:
            refusal = _("Choose a file first.")
    context = {
        "refusal": refusal,
        "asked": asked_round(request),
        "rounds": rounds(measures_to_enter(request.acting, clock.today())),
        "former": FigureSheet.objects.filter(agency=request.acting.agency).select_related("by")[:8],
        "source": request.POST.get("source", ""),
        "today": clock.today(),
        "place": "indicators",
    }
    return render(request, "indicators/sheets.html", context, status=422 if refusal else 200)


def _take(request: ActingRequest, name: str, content: bytes) -> FigureSheet:
    if request.POST.get("do") == "thong-ke":
        return take_statistics(request.acting, name, content, request.POST.get("source", ""))
    return take_figure_sheet(request.acting, name, content)


@require_http_methods(["GET", "HEAD", "POST"])
def sheet(request: ActingRequest, pk: int) -> HttpResponse:
    """What a sheet that came in would change, row by row; then it is applied."""
    _must_enter(request)
    found = FigureSheet.objects.select_related("by", "agency").filter(pk=pk, agency=request.acting.agency).first()
    if found is None:
        raise Http404
    refusal = ""
    if request.method == "POST":
        try:
            number = apply_figures(request.acting, found, _chosen(request.POST))
        except Refused as refused:
            refusal = str(refused)
        else:
            sentence = ngettext("%(number)d figure saved.", "%(number)d figures saved.", number)
            messages.success(request, sentence % {"number": number})
            return redirect("indicators:sheets")
    rows = compare(request.acting, found, [from_json(line) for line in found.lines])
    page = Paginator([row for row in rows if row.verdict != "unchanged"], _ROWS_A_PAGE).get_page(
        request.GET.get("page")
    )
    context = {
        "sheet": found,
        "refusal": refusal,
        "page": page,
        "numbers": Counter(row.verdict.value for row in rows),
        "today": clock.today(),
        "place": "indicators",
    }
    return render(request, "indicators/sheet.html", context, status=409 if refusal else 200)


def _chosen(post: QueryDict) -> Chosen:
    """What the person has ticked and written."""
    shown = {name.removeprefix(_OVER): str(post[name])[:18] for name in post if name.startswith(_OVER)}
    return Chosen(
        sure={name.removeprefix(_SURE) for name in post if name.startswith(_SURE)},
        over={key: int(value) for key, value in shown.items() if value.isascii() and value.isdecimal()},
        answers={name.removeprefix(_ANSWER): str(post[name]) for name in post if name.startswith(_ANSWER)},
    )


def _must_enter(request: ActingRequest) -> None:
    if request.acting.agency is None or not (request.acting.is_office or request.acting.is_officer):
        raise NotAllowed(_("Only an officer of the agency that keeps this indicator, or the office, enters figures."))
