"""The consolidated reports of the cycles: a list of them, and each as .docx and .xlsx."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from dondoc.site import clock
from dondoc.site.agencies.people import Acting, ActingRequest, NotAllowed
from dondoc.site.reporting.consolidated import consolidated_report, programme_name
from dondoc.site.reporting.sheets import consolidated_workbook
from dondoc.site.searching import searchable
from dondoc.site.tracking.models import Cycle
from dondoc.site.tracking.selectors import cycle_summary
from dondoc.site.tracking.selectors.cycles import cycle_for, cycles_for
from dondoc.writers.official import to_docx

CYCLES_A_PAGE = 24
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@require_safe
def reports(request: ActingRequest) -> HttpResponse:
    """The cycles whose consolidated report can be had, newest first."""
    _must_see_everything(request.acting)
    page = Paginator(cycles_for(request.acting), CYCLES_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "reporting/list.html", {"page": page, "today": clock.today(), "place": "reports"})


@require_safe
def docx(request: ActingRequest, pk: int) -> HttpResponse:
    """The consolidated report of a cycle, to be edited in a word processor."""
    cycle = _cycle(request.acting, pk)
    document = consolidated_report(cycle_summary(cycle), cycle.programme.consolidator)
    return _file(to_docx(document), DOCX, cycle, "docx")


@require_safe
def xlsx(request: ActingRequest, pk: int) -> HttpResponse:
    """The tables behind the consolidated report of a cycle."""
    cycle = _cycle(request.acting, pk)
    summary = cycle_summary(cycle)
    return _file(consolidated_workbook(summary, programme_name(summary)), XLSX, cycle, "xlsx")


def _cycle(acting: Acting, pk: int) -> Cycle:
    _must_see_everything(acting)
    return cycle_for(acting, pk)


def _must_see_everything(acting: Acting) -> None:
    if not acting.sees_everything:
        raise NotAllowed(_("Consolidated reports are for the office, the consolidating agency and the leaders."))


def _file(content: bytes, kind: str, cycle: Cycle, ending: str) -> HttpResponse:
    response = HttpResponse(content, content_type=kind)
    programme = slugify(searchable(cycle.programme.number).replace("/", " ")) or str(cycle.programme_id)
    name = f"bao-cao-{programme}-{cycle.period.code}.{ending}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
