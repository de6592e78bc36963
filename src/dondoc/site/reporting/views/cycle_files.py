"""The consolidated report of a cycle as it stands, as .docx and .xlsx."""

from django.http import HttpResponse
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from dondoc.site.agencies.people import Acting, ActingRequest
from dondoc.site.reporting.answering import DOCX, XLSX, as_file
from dondoc.site.reporting.consolidated import consolidated_report, programme_name
from dondoc.site.reporting.gathering import gather
from dondoc.site.reporting.matters import on_cycle
from dondoc.site.reporting.models import ReportKind
from dondoc.site.reporting.rights import must_see_reports
from dondoc.site.reporting.sheets import consolidated_workbook
from dondoc.site.searching import searchable
from dondoc.site.tracking.models import Cycle
from dondoc.site.tracking.selectors import cycle_summary
from dondoc.site.tracking.selectors.cycles import cycle_for
from dondoc.writers.official import to_docx


@require_safe
def docx(request: ActingRequest, pk: int) -> HttpResponse:
    """The consolidated report of a cycle, to be edited in a word processor."""
    cycle = _cycle(request.acting, pk)
    document = consolidated_report(gather(request.acting, on_cycle(ReportKind.CONSOLIDATED, cycle)))
    return as_file(to_docx(document), DOCX, _name(cycle, "docx"))


@require_safe
def xlsx(request: ActingRequest, pk: int) -> HttpResponse:
    """The tables behind the consolidated report of a cycle."""
    cycle = _cycle(request.acting, pk)
    summary = cycle_summary(cycle)
    return as_file(consolidated_workbook(summary, programme_name(summary)), XLSX, _name(cycle, "xlsx"))


def _cycle(acting: Acting, pk: int) -> Cycle:
    must_see_reports(acting)
    return cycle_for(acting, pk)


def _name(cycle: Cycle, ending: str) -> str:
    programme = slugify(searchable(cycle.programme.number).replace("/", " ")) or str(cycle.programme_id)
    return f"bao-cao-{programme}-{cycle.period.code}.{ending}"
