"""The reports of a programme at a glance: its agencies down, its cycles across, in each cell how the report stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, QuerySet

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.models import Cycle, Report
from dondoc.site.tracking.punctuality import Arrival
from dondoc.site.tracking.rights import must_read
from dondoc.site.tracking.selectors.cycles import report_arrival
from dondoc.site.tracking.selectors.cycles_then import as_on
from dondoc.site.tracking.selectors.reports_then import as_reports_stood

CYCLES_ACROSS = 12


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """A report with its arrival: late and missing are told from the days."""

    report: Report
    arrival: Arrival


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """An agency with a cell for each cycle, None where it owed no report."""

    agency: Agency
    cells: tuple[MatrixCell | None, ...]


def matrix_cycles(
    acting: Acting, programme: Programme, kind: str = "", *, opened_by: date | None = None
) -> list[Cycle]:
    """The newest cycles of `programme`, of one kind of period or of all, the oldest first; as of a day if one is given.

    Those of a day are for reading only.
    """
    must_read(acting)
    cycles = Cycle.objects.filter(programme=programme)
    if opened_by:
        cycles = cycles.filter(opens_on__lte=opened_by)
    if kind:
        cycles = cycles.filter(kind=kind)
    newest = list(cycles.order_by("-ends_on", "-starts_on")[:CYCLES_ACROSS])[::-1]
    return as_on(opened_by, newest) if opened_by else newest


def matrix_agencies(acting: Acting, cycles: Sequence[Cycle]) -> QuerySet[Agency]:
    """The agencies that owe a report in any of `cycles`, in the order of the register; for an agency itself alone."""
    owed = Report.objects.filter(cycle__in=cycles, agency=OuterRef("pk"))
    agencies = Agency.objects.filter(Exists(owed)).order_by("position", "pk")
    if acting.sees_everything:
        return agencies
    return agencies.filter(pk=acting.agency.pk) if acting.agency else agencies.none()


def matrix_rows(
    agencies: Sequence[Agency], cycles: Sequence[Cycle], today: date, *, is_then: bool = False
) -> list[MatrixRow]:
    """The rows of a page of `agencies`, in one query; with `is_then` as the reports stood on the day `today`."""
    by_key = {cycle.pk: cycle for cycle in cycles}
    found: dict[tuple[int, int], MatrixCell] = {}
    reports = Report.objects.filter(cycle__in=cycles, agency__in=agencies)
    for report in as_reports_stood(reports, today) if is_then else reports:
        if is_then:
            report.state, report.first_submitted_at = report.state_then, report.came_then  # type: ignore[attr-defined]
        report.cycle = by_key[report.cycle_id]
        found[report.agency_id, report.cycle_id] = MatrixCell(report, report_arrival(report, today))
    return [MatrixRow(agency, tuple(found.get((agency.pk, cycle.pk)) for cycle in cycles)) for agency in agencies]
