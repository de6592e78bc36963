"""Reporting cycles as they stood on an earlier day: which were open, and whose reports had come by then.

Worked out in memory from the days that are kept; the rows are for reading and must not be saved.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q, QuerySet

from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.models import Cycle, Report
from dondoc.site.tracking.models.cycles import CycleState, ReportState
from dondoc.site.tracking.punctuality import Arrival, Punctuality, arrival
from dondoc.site.tracking.rights import must_read
from dondoc.site.tracking.selectors.cycles import reports_in
from dondoc.site.tracking.selectors.days import local_day
from dondoc.site.tracking.selectors.reports_then import as_reports_stood


@dataclass(frozen=True, slots=True)
class ReportThen:
    """A report on the day: when it had first come, None while it had not, and how that stands to the last day."""

    report: Report
    submitted_on: date | None
    arrival: Arrival


def cycles_then(acting: Acting, day: date) -> QuerySet[Cycle]:
    """The cycles that had been opened by `day`, newest period first, with `owed` and the reports `received` by then."""
    must_read(acting)
    received = Q(reports__first_submitted_at__date__lte=day)
    cycles = Cycle.objects.select_related("programme").filter(opens_on__lte=day)
    counted = cycles.annotate(owed=Count("reports"), received=Count("reports", filter=received))
    return counted.order_by("-ends_on", "-starts_on", "programme_id")


def as_on(day: date, cycles: Iterable[Cycle]) -> list[Cycle]:
    """`cycles` with the state that they had on `day`."""
    rows = list(cycles)
    for row in rows:
        if row.closed_on and row.closed_on > day:
            row.state, row.closed_on, row.closed_at = CycleState.OPEN, None, None
    return rows


def reports_then(acting: Acting, cycle: Cycle, day: date, state: str = "") -> list[ReportThen]:
    """The reports of `cycle` that the person may see, as they had come by `day`.

    `state` is a `ReportState` or a `Punctuality` value: of those that were so then; anything else gives all of them.
    """
    reports = reports_in(acting, cycle)
    if state in ReportState:
        reports = as_reports_stood(reports, day).filter(Q(state_then=state))
    rows = [_then(report, day) for report in reports]
    return [row for row in rows if row.arrival.kind == state] if state in list(Punctuality) else rows


def _then(report: Report, day: date) -> ReportThen:
    came = local_day(report.first_submitted_at)
    submitted_on = came if came and came <= day else None
    by = min(day, report.cycle.closed_on) if report.cycle.closed_on else day
    return ReportThen(report, submitted_on, arrival(by, due_on=report.cycle.due_on, submitted_on=submitted_on))
