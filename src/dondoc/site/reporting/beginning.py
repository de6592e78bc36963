"""What a person may begin a report on: the kinds, and for each the cycles, programmes and agencies to choose from."""

from django.db.models import Exists, OuterRef, QuerySet

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import Programme
from dondoc.site.reporting.matters import OF_AGENCY, OF_CYCLE
from dondoc.site.reporting.models import ReportKind
from dondoc.site.tracking.models import Cycle, Obligation
from dondoc.site.tracking.selectors.standings import in_force

_NEWEST = 100  # cycles and programmes to choose from


def kinds_for(acting: Acting) -> list[ReportKind]:
    """The kinds of report that the person may begin at all."""
    if acting.is_office or acting.is_consolidator:
        return [kind for kind in ReportKind if kind not in OF_AGENCY]
    if acting.is_head or acting.is_officer:
        return [*OF_AGENCY, ReportKind.ASSIGNED]
    return []


def programmes_to_report_on(acting: Acting) -> QuerySet[Programme]:
    """The programmes whose reports the person writes: all for the office, those of the consolidating agency."""
    programmes = Programme.objects.select_related("consolidator").order_by("-issued_on", "-pk")
    if acting.is_office:
        return programmes
    if acting.is_consolidator and acting.agency:
        return programmes.filter(consolidator=acting.agency)
    return programmes.filter(Exists(_bound(acting.agency).filter(task__programme=OuterRef("pk"))))


def cycles_to_report_on(acting: Acting, kind: ReportKind) -> list[Cycle]:
    """The cycles that a report of `kind` may be about, the newest first."""
    cycles = Cycle.objects.select_related("programme").order_by("-ends_on", "-pk")
    if kind == ReportKind.OWN:
        return list(cycles.filter(reports__agency=acting.agency)[:_NEWEST])
    if kind not in OF_CYCLE and kind != ReportKind.ANSWER:
        return []
    return list(cycles.filter(programme__in=programmes_to_report_on(acting))[:_NEWEST])


def programmes_of(acting: Acting, kind: ReportKind) -> list[Programme]:
    """The programmes that a report of `kind` may be about."""
    return [] if kind in (*OF_CYCLE, ReportKind.OWN) else list(programmes_to_report_on(acting)[:_NEWEST])


def agencies_of(acting: Acting) -> list[Agency]:
    """The agencies whose tasks a table may list: all that are bound for the office, else the own one."""
    if acting.is_office or acting.is_consolidator:
        bound = Agency.objects.filter(Exists(Obligation.objects.filter(in_force(), agency=OuterRef("pk"))))
        return list(bound.order_by("position", "name"))
    return [acting.agency] if acting.agency else []


def _bound(agency: Agency | None) -> QuerySet[Obligation]:
    return Obligation.objects.filter(in_force(), agency=agency)
