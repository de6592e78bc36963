"""Single obligations: the ones of a task, and what a person may read about each."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.shortcuts import get_object_or_404

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.compiled import compiled
from dondoc.site.programmes.models import Task
from dondoc.site.tracking.models import Obligation, ProgressUpdate, Report
from dondoc.site.tracking.models.cycles import CycleState
from dondoc.site.tracking.rights import must_read, readable_updates
from dondoc.site.tracking.selectors.as_of import bound_by_closing
from dondoc.site.tracking.selectors.standings import in_force, standing
from dondoc.site.tracking.selectors.traces import with_traces
from dondoc.site.tracking.timeliness import Timeliness


@dataclass(frozen=True, slots=True)
class ObligationRow:
    """An obligation with its standing by what was submitted, and the newest update that the person may read."""

    obligation: Obligation
    timeliness: Timeliness
    newest: ProgressUpdate | None

    @property
    def is_draft(self) -> bool:
        return self.newest is not None and self.newest.submitted_at is None


def obligation_for(acting: Acting, pk: int) -> Obligation:
    """The obligation `pk` with its task and agency; Http404 where there is none."""
    must_read(acting)
    rows = Obligation.objects.select_related("agency", "bound_by__agency", "task__programme", "task__section")
    return get_object_or_404(rows, pk=pk)


def obligations_of_task(acting: Acting, task: Task) -> QuerySet[Obligation]:
    """Everyone whom `task` binds, in the order of the register; of what comes round, what is on the table now."""
    must_read(acting)
    return _on_the_table(task.obligations.all())


def first_of_task(acting: Acting, task: Task, most: int) -> list[Obligation]:
    """The first of `obligations_of_task`, `most` at most, with their traces and `task` itself."""
    must_read(acting)
    found = _with_traces_of.page((0, most), task=task.pk)
    for one in found:
        one.task = task
    return found


@compiled
def _with_traces_of(task: int) -> QuerySet[Obligation]:
    return with_traces(_on_the_table(Obligation.objects.filter(task=task)))


def _on_the_table(rows: QuerySet[Obligation]) -> QuerySet[Obligation]:
    found = rows.filter(in_force()).select_related("agency", "bound_by__agency")
    return found.order_by("agency__position", "agency_id", "-round_starts_on")


def rounds_of(acting: Acting, obligation: Obligation) -> list[Obligation]:
    """All rounds of what `obligation` is one round of, for its agency, the newest first; one alone for none."""
    must_read(acting)
    if not obligation.is_round:
        return [obligation]
    rows = Obligation.objects.filter(
        task=obligation.task_id, agency=obligation.agency_id, round_starts_on__isnull=False
    )
    return list(rows.select_related("agency", "bound_by__agency").order_by("-round_starts_on"))


def round_rows(acting: Acting, obligation: Obligation, today: date) -> list[tuple[Obligation, Timeliness]]:
    """The rounds of what `obligation` is one of, the newest first, as they stand; nothing where there is only one."""
    rounds = rounds_of(acting, obligation)
    return [(one, standing(one, today)) for one in rounds] if len(rounds) > 1 else []


def obligations_in_report(acting: Acting, report: Report) -> QuerySet[Obligation]:
    """What the agency of `report` has to do in the programme of its cycle, in the order of the document.

    What it has reported there and another agency holds by now stays in it.
    """
    must_read(acting)
    return _in_report(report).select_related("task", "agency").order_by("task__position", "pk")


def _in_report(report: Report) -> QuerySet[Obligation]:
    said_here = Exists(ProgressUpdate.objects.filter(obligation=OuterRef("pk"), report=report))
    own = Q(agency=report.agency_id) & (in_force() if report.cycle.is_open else bound_by_closing(report.cycle))
    return Obligation.objects.filter(own | said_here, task__programme=report.cycle.programme_id)


def place_in_report(obligation: Obligation, report: Report) -> int:
    """How many obligations stand before this one in `report`, as `obligations_in_report` orders them."""
    same_task = Q(task=obligation.task_id, pk__lt=obligation.pk)
    return _in_report(report).filter(Q(task__position__lt=obligation.task.position) | same_task).count()


def rows_with_newest(
    acting: Acting, obligations: Iterable[Obligation], today: date, *, files: bool = False
) -> list[ObligationRow]:
    """The rows of a page of `obligations`, in one more query; in another the `files` that bear out what was said."""
    page = list(obligations)
    readable = ProgressUpdate.objects.filter(readable_updates(acting))
    last = readable.filter(obligation=OuterRef("obligation")).order_by("-version").values("version")[:1]
    newest = readable.filter(obligation__in=page, version=Subquery(last)).select_related("author", "on_behalf_of")
    updates = {update.obligation_id: update for update in (newest.prefetch_related("files") if files else newest)}
    return [ObligationRow(one, standing(one, today), updates.get(one.pk)) for one in page]


def history_of(acting: Acting, obligation: Obligation) -> QuerySet[ProgressUpdate]:
    """What the person may read of what was said of `obligation`, newest first."""
    updates = obligation.updates.filter(readable_updates(acting)).order_by("-version")
    return updates.select_related("author", "on_behalf_of", "report__cycle", "report__agency").prefetch_related("files")


def newest_for(acting: Acting, obligation: Obligation) -> ProgressUpdate | None:
    """The newest update of `obligation` that the person may read."""
    return history_of(acting, obligation).first()


def own_report(agency: Agency, programme_id: int) -> Report | None:
    """The report of `agency` in an open cycle of a programme to write in now, if there is one.

    Where several cycles are open it is the one due first whose report is still with the officers, else the one due
    last: what is said is one saying, and the reports of longer periods take it over.
    """
    found = _open_reports(agency=agency.pk, programme=programme_id)
    return next((report for report in found if report.is_with_agency), found[-1] if found else None)


@compiled
def _open_reports(agency: int, programme: int) -> QuerySet[Report]:
    reports = Report.objects.filter(cycle__programme=programme, cycle__state=CycleState.OPEN, agency=agency)
    return reports.select_related("cycle", "agency").order_by("cycle__due_on", "cycle__pk")
