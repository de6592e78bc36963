"""Cycles, and the reports of agencies in them."""

from typing import Any

from ninja import Query, Router

from dondoc.site.api.callers import READING, CallerRequest
from dondoc.site.api.paging import Key, Number, Piece, Rows, Slug, piece_of
from dondoc.site.api.problems import REFUSED
from dondoc.site.api.shapes.tracking import CycleRows, ReportOut, ReportRows, ReportState
from dondoc.site.tracking.models import Report
from dondoc.site.tracking.selectors.cycles import cycles_for, report_for, visible_reports

router = Router(tags=["cycles"])


class WantedCycles(Piece):
    """Which cycles."""

    programme: Number | None = None


class WantedReports(Piece):
    """Which reports."""

    cycle: Number | None = None
    agency: Slug | None = None
    state: ReportState | None = None


@router.get("/cycles", response={200: CycleRows, **REFUSED}, auth=READING, url_name="cycles")
def list_cycles(request: CallerRequest, wanted: Query[WantedCycles]) -> Rows[Any]:
    """The rounds of reporting."""
    rows = cycles_for(request.acting)
    return piece_of(rows.filter(programme=wanted.programme) if wanted.programme else rows, wanted)


@router.get("/reports", response={200: ReportRows, **REFUSED}, auth=READING, url_name="reports")
def list_reports(request: CallerRequest, wanted: Query[WantedReports]) -> Rows[Any]:
    """The reports that the caller may see: all, or those of the own agency."""
    rows = visible_reports(request.acting)
    if wanted.cycle:
        rows = rows.filter(cycle=wanted.cycle)
    if wanted.agency:
        rows = rows.filter(agency__register_id=wanted.agency)
    if wanted.state:
        rows = rows.filter(state=wanted.state)
    return piece_of(rows, wanted)


@router.get("/reports/{pk}", response={200: ReportOut, **REFUSED}, auth=READING, url_name="report")
def read_report(request: CallerRequest, pk: Key) -> Report:
    """One report."""
    return report_for(request.acting, pk)
