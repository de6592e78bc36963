"""The reports that somebody is writing at the end of the month: a draft of several kinds on the first programme."""

from collections.abc import Iterator

from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency
from dondoc.site.demo.calendar import on
from dondoc.site.demo.cast import Cast
from dondoc.site.demo.data import Month, people
from dondoc.site.reporting.actions.compose_draft import begin_report
from dondoc.site.reporting.assigned import BY_AGENCY, BY_COMMUNE
from dondoc.site.reporting.matters import OF_CYCLE, Matter, on_cycle
from dondoc.site.reporting.models import ReportKind
from dondoc.site.tracking.models import Cycle, Obligation
from dondoc.site.tracking.refusals import Refused
from dondoc.site.tracking.selectors.standings import in_force


def draft_reports(cast: Cast, month: Month) -> int:
    """Begin a report of every kind that the first programme gives cause for; return how many."""
    cycle = Cycle.objects.select_related("programme__consolidator").order_by("pk").first()
    if cycle is None:
        return 0
    begun = 0
    with on(month.ends_on):
        for matter in _matters(cycle):
            writer = cast.acting(matter.owner, Role.OFFICER) if matter.owner else cast.office()
            try:
                begin_report(writer, matter)
            except Refused:  # nobody to urge, nothing to plan
                continue
            begun += 1
    return begun


def _matters(cycle: Cycle) -> Iterator[Matter]:
    programme = cycle.programme
    yield Matter(ReportKind.ASSIGNED, programme, asked={"by": BY_COMMUNE if _binds_communes(cycle) else BY_AGENCY})
    for kind in reversed(OF_CYCLE):
        yield on_cycle(kind, cycle)
    agency = _reporting(cycle)
    if agency:
        yield Matter(ReportKind.PLAN, programme, agency=agency, owner=agency)
        yield Matter(ReportKind.OWN, programme, cycle, agency, owner=agency)


def _binds_communes(cycle: Cycle) -> bool:
    """Whether the programme gives tasks to communes, so that a table of theirs has rows."""
    bound = Obligation.objects.filter(in_force(), task__programme=cycle.programme, agency__kind="commune")
    return bound.exists()


def _reporting(cycle: Cycle) -> Agency | None:
    """The first agency with tasks of the programme whose officer may sign in, and so finds its own drafts."""
    known = [entry["agency"] for entry in people()["may_sign_in"] if entry["role"] == Role.OFFICER]
    bound = Obligation.objects.filter(task__programme=cycle.programme).values("agency")
    return Agency.objects.filter(register_id__in=known, pk__in=bound).order_by("position").first()
