"""The reports of open cycles, counted once for all boards of a state."""

from datetime import date

from django.db.models import Count, QuerySet

from dondoc.site.compiled import compiled
from dondoc.site.dashboards.selectors.state import State, once
from dondoc.site.tracking.models import Report
from dondoc.site.tracking.models.cycles import CycleState
from dondoc.site.tracking.punctuality import Punctuality
from dondoc.site.tracking.report_listing import arrived

MISSING = {"den": Punctuality.MISSING.value, "ky": CycleState.OPEN.value}
Counted = tuple[int, str, int, int]  # agency, state, how many, how many of them are missing past their day


def open_reports(today: date, state: State) -> list[Counted]:
    """How many reports of open cycles each agency has in each state; one query for all boards."""
    return once(f"reports {today}", state, lambda: _open_reports(today=today))


@compiled
def open_reports_in(programme: int, today: date) -> QuerySet[Report, Counted]:
    """The same of one programme."""
    return _counted(Report.objects.filter(cycle__programme=programme), today)


@compiled
def open_reports_of(agency: int, today: date) -> QuerySet[Report, Counted]:
    """The same of one agency."""
    return _counted(Report.objects.filter(agency=agency), today)


@compiled
def _open_reports(today: date) -> QuerySet[Report, Counted]:
    return _counted(Report.objects.all(), today)


def _counted(rows: QuerySet[Report], today: date) -> QuerySet[Report, Counted]:
    is_missing = Count("pk", filter=arrived(today)[Punctuality.MISSING])
    rows = rows.filter(cycle__state=CycleState.OPEN).order_by()
    return rows.values_list("agency", "state").annotate(number=Count("pk"), missing=is_missing)
