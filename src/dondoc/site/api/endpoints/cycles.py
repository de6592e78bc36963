"""Cycles, and the reports of agencies in them."""

from collections import Counter
from datetime import date
from typing import Any

from django.db.models import Q
from ninja import Query, Router

from dondoc.site.api.callers import READING, CallerRequest
from dondoc.site.api.paging import Key, Number, PieceOfDay, Rows, Slug, piece_of
from dondoc.site.api.problems import REFUSED
from dondoc.site.api.shapes.tracking import CycleRows, ReportOut, ReportRows
from dondoc.site.api.shapes.tracking import ReportState as AskedState
from dondoc.site.tracking.models import Cycle, Report
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.selectors.cycles import cycles_for, report_for, visible_reports
from dondoc.site.tracking.selectors.cycles_then import as_on, cycles_then
from dondoc.site.tracking.selectors.days import local_day
from dondoc.site.tracking.selectors.reports_then import as_reports_stood

router = Router(tags=["cycles"])


class WantedCycles(PieceOfDay):
    """Which cycles."""

    programme: Number | None = None


class WantedReports(PieceOfDay):
    """Which reports."""

    cycle: Number | None = None
    agency: Slug | None = None
    state: AskedState | None = None


@router.get("/cycles", response={200: CycleRows, **REFUSED}, auth=READING, url_name="cycles")
def list_cycles(request: CallerRequest, wanted: Query[WantedCycles]) -> Rows[Any]:
    """The rounds of reporting; with `ngay` those that had been opened by that day, and how many reports had come."""
    rows = cycles_then(request.acting, wanted.day) if wanted.ngay else cycles_for(request.acting)
    piece = piece_of(rows.filter(programme=wanted.programme) if wanted.programme else rows, wanted)
    return with_accepted(piece, wanted.day) if wanted.ngay else piece


def with_accepted(piece: Rows[Cycle], day: date) -> Rows[Any]:
    """The cycles as they stood on `day`, each with how many of its reports had been accepted by then."""
    reports = as_reports_stood(Report.objects.filter(cycle__in=[one.pk for one in piece.items]), day)
    accepted = Counter(reports.filter(Q(state_then=ReportState.ACCEPTED)).values_list("cycle", flat=True))
    rows = as_on(day, piece.items)
    return Rows([with_count(row, accepted=accepted[row.pk]) for row in rows], piece.next)


def with_count(cycle: Cycle, *, accepted: int) -> Cycle:
    """`cycle` as an answer shows it."""
    cycle.accepted = accepted  # type: ignore[attr-defined]
    return cycle


@router.get("/reports", response={200: ReportRows, **REFUSED}, auth=READING, url_name="reports")
def list_reports(request: CallerRequest, wanted: Query[WantedReports]) -> Rows[Any]:
    """The reports that the caller may see: all, or those of the own agency; with `ngay` as they stood on that day."""
    rows = visible_reports(request.acting)
    if wanted.ngay:
        rows = as_reports_stood(rows, wanted.day)
    if wanted.cycle:
        rows = rows.filter(cycle=wanted.cycle)
    if wanted.agency:
        rows = rows.filter(agency__register_id=wanted.agency)
    if wanted.state:
        rows = rows.filter(**{"state_then" if wanted.ngay else "state": wanted.state})
    piece = piece_of(rows, wanted)
    return Rows([_then(row, wanted.day) for row in piece.items], piece.next) if wanted.ngay else piece


def _then(report: Any, day: date) -> Report:
    """`report`, to be read only, with what held on `day` in place of what holds now."""
    report.state, report.first_submitted_at, report.submitted_at = report.state_then, report.came_then, report.sent_then
    judged_on = local_day(report.judged_at)
    report.judged_at = report.judged_at if judged_on and judged_on <= day else None
    found: Report = report
    return found


@router.get("/reports/{pk}", response={200: ReportOut, **REFUSED}, auth=READING, url_name="report")
def read_report(request: CallerRequest, pk: Key) -> Report:
    """One report."""
    return report_for(request.acting, pk)
