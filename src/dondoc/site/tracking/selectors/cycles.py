"""Cycles with the state of every agency in them, and one agency's report."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q, QuerySet
from django.shortcuts import get_object_or_404

from dondoc.site import audit
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.audit.models import Entry
from dondoc.site.tracking.models import Cycle, Report
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.punctuality import Arrival, Punctuality, arrival
from dondoc.site.tracking.rights import may_see_report, must_read, sees_drafts_of
from dondoc.site.tracking.selectors.days import local_day

_INSIDE_THE_AGENCY = (
    "tracking.report.begun",
    "tracking.report.general_part",
    "tracking.report.handed_to_head",
    "tracking.report.handed_back",
)


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A report in a list: how it arrived, and the same agency's reports of earlier cycles, newest first."""

    report: Report
    arrival: Arrival
    earlier: tuple[Report | None, ...] = ()


def cycles_for(acting: Acting) -> QuerySet[Cycle]:
    """Every cycle, newest period first, with numbers of its reports: `owed`, `received`, `accepted`, `waiting`."""
    must_read(acting)
    received = Q(reports__first_submitted_at__isnull=False)
    cycles = Cycle.objects.select_related("programme").annotate(
        owed=Count("reports"),
        received=Count("reports", filter=received),
        accepted=Count("reports", filter=Q(reports__state=ReportState.ACCEPTED)),
        waiting=Count("reports", filter=Q(reports__state=ReportState.SUBMITTED)),
    )
    return cycles.order_by("-ends_on", "-starts_on", "programme_id")


def cycle_for(acting: Acting, pk: int) -> Cycle:
    """The cycle `pk` with its programme; raises NotAllowed for who has no role anywhere, Http404 without one."""
    must_read(acting)
    return get_object_or_404(Cycle.objects.select_related("programme__consolidator"), pk=pk)


def reports_in(acting: Acting, cycle: Cycle) -> QuerySet[Report]:
    """The reports of `cycle` that the person may see: all, or the one of the own agency."""
    return visible_reports(acting).filter(cycle=cycle).order_by("agency__position", "agency_id")


def visible_reports(acting: Acting) -> QuerySet[Report]:
    """All reports that the person may see: every one, or those of the own agency."""
    must_read(acting)
    reports = Report.objects.select_related("agency", "cycle")
    return reports if acting.sees_everything else reports.filter(agency=acting.agency)


def report_for(acting: Acting, pk: int) -> Report:
    """The report `pk`; Http404 where there is none or the person may not know of it."""
    must_read(acting)
    rows = Report.objects.select_related("agency", "cycle__programme__consolidator", "submitted_by")
    report = get_object_or_404(rows, pk=pk)
    return report if may_see_report(acting, report) else get_object_or_404(rows.none(), pk=pk)


def report_history(acting: Acting, report: Report) -> QuerySet[Entry]:
    """What was done with `report`, oldest first; what passed inside the agency only for its own people."""
    entries = audit.entries_of(report)
    return entries if sees_drafts_of(acting, report.agency) else entries.exclude(code__in=_INSIDE_THE_AGENCY)


def own_reports_in(agency: Agency, cycles: Iterable[Cycle]) -> dict[int, Report]:
    """The reports of `agency` in `cycles`, by the cycle's id."""
    reports = Report.objects.filter(agency=agency, cycle__in=list(cycles))
    return {report.cycle_id: report for report in reports}


def number_by_state(reports: QuerySet[Report]) -> dict[str, int]:
    """How many of `reports` are in each state, every state named."""
    found = dict(reports.order_by().values_list("state").annotate(number=Count("pk")))
    return {state.value: found.get(state.value, 0) for state in ReportState}


def in_arrival(kind: Punctuality, cycle: Cycle, today: date) -> Q:
    """The condition for late or missing reports of `cycle` on `today`."""
    is_past = today > cycle.due_on
    never = Q(first_submitted_at__isnull=True)
    late = Q(first_submitted_at__date__gt=cycle.due_on)
    nothing = Q(pk__in=())
    return {
        Punctuality.LATE: late,
        Punctuality.IN_TIME: ~never & ~late,
        Punctuality.MISSING: never if is_past else nothing,
        Punctuality.AWAITED: nothing if is_past else never,
    }[kind]


def earlier_cycles(cycle: Cycle, number: int = 3) -> list[Cycle]:
    """The cycles of the same programme and kind of period before `cycle`, newest first, at most `number`."""
    before = Cycle.objects.filter(programme=cycle.programme_id, kind=cycle.kind, starts_on__lt=cycle.starts_on)
    return list(before.order_by("-starts_on")[:number])


def report_rows(reports: Iterable[Report], earlier: list[Cycle], today: date) -> list[ReportRow]:
    """The rows for `reports` of one cycle, beside them those of `earlier` cycles."""
    reports = list(reports)
    before = {
        (report.agency_id, report.cycle_id): report
        for report in Report.objects.filter(cycle__in=earlier, agency__in=[report.agency_id for report in reports])
    }
    return [
        ReportRow(
            report,
            report_arrival(report, today),
            tuple(before.get((report.agency_id, cycle.pk)) for cycle in earlier),
        )
        for report in reports
    ]


def report_arrival(report: Report, today: date) -> Arrival:
    """How `report` stands to the cycle's last day on time; a closed cycle counts to the day it was closed."""
    as_of = report.cycle.closed_on or today
    return arrival(as_of, due_on=report.cycle.due_on, submitted_on=local_day(report.first_submitted_at))
