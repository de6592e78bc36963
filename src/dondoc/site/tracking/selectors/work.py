"""What waits for a person today, in each role: the first page answers without a click."""

from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from django.db.models import Count, Exists, F, Model, OuterRef, Q, QuerySet

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.models import Cycle, Obligation, Report
from dondoc.site.tracking.models.cycles import CycleState, ReportState
from dondoc.site.tracking.periods import PeriodKind
from dondoc.site.tracking.selectors.by_task import TaskGroup, gathered
from dondoc.site.tracking.selectors.obligations import ObligationRow, rows_with_newest
from dondoc.site.tracking.selectors.standings import in_force, in_time_class, is_open
from dondoc.site.tracking.selectors.waiting import Waiting, waiting_for
from dondoc.site.tracking.timeliness import TimeClass

SHOWN = 8  # rows of each list on the first page; the rest is one click away

T = TypeVar("T")
M = TypeVar("M", bound=Model)


@dataclass(frozen=True, slots=True)
class Some(Generic[T]):
    """The first few of a list, and how many there are in all."""

    items: tuple[T, ...] = ()
    total: int = 0

    @property
    def more(self) -> int:
        return self.total - len(self.items)


@dataclass(frozen=True, slots=True)
class ReportToWrite:
    """A report that waits for the officers: what is open in it, and how much of that they have written."""

    report: Report
    open_work: int
    written: int


@dataclass(frozen=True, slots=True)
class Work:
    """What waits for a person; what is not for their role is empty. Who sees every agency also gets it by task."""

    overdue: Some[ObligationRow]
    due_soon: Some[ObligationRow]
    overdue_tasks: Some[TaskGroup] = Some()
    due_soon_tasks: Some[TaskGroup] = Some()
    to_write: tuple[ReportToWrite, ...] = ()
    to_approve: tuple[Report, ...] = ()
    to_judge: Some[Report] = Some()
    to_close: tuple[Cycle, ...] = ()
    to_open: tuple[Programme, ...] = ()
    undecided: Some[Obligation] = Some()
    elsewhere: tuple[Waiting, ...] = ()

    @property
    def is_empty(self) -> bool:
        lists = (self.to_write, self.to_approve, self.to_close, self.to_open)
        somes = (self.overdue.total, self.due_soon.total, self.to_judge.total, self.undecided.total)
        return not any(lists) and not any(somes) and not any(waiting.number for waiting in self.elsewhere)


def work_of(acting: Acting, today: date) -> Work:
    """What waits for the person on `today`: for an agency's people its own, for those above it everyone's."""
    mine = _obligations_of(acting)
    runs = _programmes_run_by(acting)
    return Work(
        overdue=_some_rows(acting, mine, TimeClass.OVERDUE, today),
        due_soon=_some_rows(acting, mine, TimeClass.DUE_SOON, today),
        overdue_tasks=_some_tasks(acting, mine, TimeClass.OVERDUE, today),
        due_soon_tasks=_some_tasks(acting, mine, TimeClass.DUE_SOON, today),
        to_write=_to_write(acting.agency) if acting.is_officer and acting.agency else (),
        to_approve=_to_approve(acting.agency) if acting.is_head and acting.agency else (),
        to_judge=_to_judge(runs),
        to_close=tuple(_to_close(runs, today)),
        to_open=tuple(_to_open(runs, today)),
        undecided=_undecided() if acting.is_office else Some(),
        elsewhere=waiting_for(acting) if acting.membership else (),
    )


def _obligations_of(acting: Acting) -> QuerySet[Obligation]:
    if acting.sees_everything:
        return Obligation.objects.all()
    return Obligation.objects.filter(agency=acting.agency) if acting.agency else Obligation.objects.none()


def _programmes_run_by(acting: Acting) -> QuerySet[Programme]:
    """The programmes whose cycles the person opens, judges and closes, as `rights.may_run_cycles_of` has it."""
    if acting.is_office:
        return Programme.objects.all()
    if acting.is_consolidator and acting.agency:
        return Programme.objects.filter(consolidator=acting.agency)
    return Programme.objects.none()


def _some_rows(acting: Acting, mine: QuerySet[Obligation], kind: TimeClass, today: date) -> Some[ObligationRow]:
    found = mine.filter(in_time_class(kind, today)).select_related("agency", "task__programme")
    page = found.order_by("due_on", "task__programme_id", "task__position", "agency__position")[:SHOWN]
    rows = rows_with_newest(acting, page, today)
    return Some(tuple(rows), len(rows) if len(rows) < SHOWN else found.count())


def _some_tasks(acting: Acting, mine: QuerySet[Obligation], kind: TimeClass, today: date) -> Some[TaskGroup]:
    """The same by task, for who sees every agency: there one task of a group is a line of its own for each member."""
    if not acting.sees_everything:
        return Some()
    return Some(*gathered(mine.filter(in_time_class(kind, today)), SHOWN, today))


def _some(found: QuerySet[M]) -> Some[M]:
    items = tuple(found[:SHOWN])
    return Some(items, len(items) if len(items) < SHOWN else found.count())


def _to_write(agency: Agency) -> tuple[ReportToWrite, ...]:
    with_officers = (ReportState.NOT_BEGUN, ReportState.DRAFT, ReportState.RETURNED)
    reports = Report.objects.filter(agency=agency, cycle__state=CycleState.OPEN, state__in=with_officers)
    written = Count("updates__obligation", distinct=True)
    reports = reports.annotate(written=written).select_related("cycle__programme").order_by("cycle__due_on")
    open_work = _open_work(agency)
    return tuple(
        ReportToWrite(report, open_work.get(report.cycle.programme_id, 0), getattr(report, "written", 0))
        for report in reports
    )


def _open_work(agency: Agency) -> dict[int, int]:
    """How many obligations of `agency` are still open, by programme."""
    still_open = Obligation.objects.filter(is_open(), in_force(), agency=agency)
    return dict(still_open.values_list("task__programme").annotate(number=Count("pk")))


def _to_approve(agency: Agency) -> tuple[Report, ...]:
    reports = Report.objects.filter(agency=agency, cycle__state=CycleState.OPEN, state=ReportState.AWAITING_HEAD)
    return tuple(reports.select_related("cycle__programme", "agency").order_by("cycle__due_on"))


def _to_judge(runs: QuerySet[Programme]) -> Some[Report]:
    reports = Report.objects.filter(
        cycle__programme__in=runs, cycle__state=CycleState.OPEN, state=ReportState.SUBMITTED
    )
    return _some(reports.select_related("cycle__programme", "agency").order_by("submitted_at"))


def _to_close(runs: QuerySet[Programme], today: date) -> QuerySet[Cycle]:
    past = Cycle.objects.filter(programme__in=runs, state=CycleState.OPEN, due_on__lt=today)
    return past.select_related("programme").order_by("due_on")


def _to_open(runs: QuerySet[Programme], today: date) -> QuerySet[Programme]:
    """Programmes without an open cycle and without one for this month."""
    has_one = Q(state=CycleState.OPEN) | Q(kind=PeriodKind.MONTH, starts_on=today.replace(day=1))
    return runs.exclude(Exists(Cycle.objects.filter(has_one, programme=OuterRef("pk")))).order_by(
        F("issued_on").desc(nulls_last=True), "pk"
    )


def _undecided() -> Some[Obligation]:
    waiting = Obligation.objects.exclude(Q(open_question="")).select_related("agency", "task__programme")
    return _some(waiting.order_by("task__programme_id", "task__position"))
