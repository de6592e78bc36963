"""Tasks as they stood on an earlier day, or will stand on a later one by what is known today.

Who answered, how far it had come by what had been submitted, and the deadline that held then are worked out in
memory: the stored columns say only what holds now.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from django.db.models import OuterRef, QuerySet, Subquery
from django.utils import timezone

from dondoc.site.agencies.history import Answer
from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import AgencyRole, Task, TaskAgency
from dondoc.site.programmes.selectors import issued_by, saying
from dondoc.site.tracking.models import Aspect, Completion, Obligation, ObligationChange, ProgressUpdate, Stage
from dondoc.site.tracking.rights import must_read
from dondoc.site.tracking.selectors.at_once import must_be_few
from dondoc.site.tracking.selectors.days import local_day
from dondoc.site.tracking.selectors.filters import TaskFilter
from dondoc.site.tracking.selectors.responsible import Responsible
from dondoc.site.tracking.selectors.verdicts import completions_until
from dondoc.site.tracking.timeliness import TimeClass, Timeliness, on_day


@dataclass(frozen=True, slots=True)
class ObligationThen:
    """An obligation on the day: who answered (None: open), its stage, deadline and standing.

    `is_tracked` says whether the system followed it on the day already; `said` is the last thing that had been
    submitted of it, `completion` what had been found of that, `moves` how often its deadline had moved.
    """

    obligation: Obligation
    agency: Answer | None
    state: str
    percent: int
    due_on: date | None
    timeliness: Timeliness
    is_tracked: bool
    said: ProgressUpdate | None = None
    completion: Completion = Completion.NONE
    wording: str = ""
    moves: int = 0

    def fits(self, wanted: TaskFilter) -> bool:
        """Whether it is one of those that `wanted` asks for."""
        agency = self.agency.register_id if self.agency else ""
        return (
            (not wanted.agency or wanted.agency == agency)
            and (not wanted.state or wanted.state == self.state)
            and (not wanted.deadline or (wanted.deadline == self.timeliness.kind and self.state != Stage.DROPPED))
        )


@dataclass(frozen=True, slots=True)
class TaskThen:
    """A task with the agencies that its document names, and its obligations that were asked for."""

    task: Task
    leads: tuple[str, ...]
    held: tuple[ObligationThen, ...]

    @property
    def pk(self) -> int:
        return self.task.pk

    @property
    def bound(self) -> int:
        return len(self.held)

    @property
    def only(self) -> ObligationThen | None:
        return self.held[0] if len(self.held) == 1 else None

    @property
    def done(self) -> int:
        return sum(1 for one in self.held if one.state == Stage.DONE and one.timeliness.is_done)

    @property
    def overdue(self) -> int:
        return sum(1 for one in self.held if one.fits(TaskFilter(deadline=TimeClass.OVERDUE)))


def tasks_then(acting: Acting, wanted: TaskFilter, day: date) -> list[TaskThen]:
    """The tasks whose document had been issued by `day`, as they stood on it, by programme and document.

    Only the text and the programme of `wanted` count here; `narrowed` does the rest.
    """
    must_read(acting)
    tasks = issued_by(saying(Task.objects.all(), wanted.text), day)
    if wanted.programme is not None:
        tasks = tasks.filter(programme=wanted.programme)
    must_be_few(tasks)
    found = list(tasks.select_related("programme", "section").order_by("programme", "position"))
    held, leads = _held(found, day), _leads(found)
    return [TaskThen(task, tuple(leads[task.pk]), tuple(held[task.pk])) for task in found]


def narrowed(rows: Iterable[TaskThen], wanted: TaskFilter) -> list[TaskThen]:
    """Those of `rows` that have an obligation that fits `wanted`, with those that do."""
    if not (wanted.agency or wanted.state or wanted.deadline):
        return list(rows)
    kept = ((row, tuple(one for one in row.held if one.fits(wanted))) for row in rows)
    return [TaskThen(row.task, row.leads, held) for row, held in kept if held]


def agencies_then(rows: Iterable[TaskThen]) -> list[Answer]:
    """Everyone who answered for one of `rows`, by name."""
    found = {one.agency.register_id: one.agency for row in rows for one in row.held if one.agency}
    return sorted(found.values(), key=lambda agency: agency.name)


def number_by_deadline_then(rows: Iterable[TaskThen], wanted: TaskFilter) -> dict[str, int]:
    """How many of `rows` have an obligation in each class, under all of `wanted` but its own deadline."""
    rows = list(rows)
    return {
        kind.value: len(narrowed(rows, TaskFilter(agency=wanted.agency, state=wanted.state, deadline=kind.value)))
        for kind in TimeClass
    }


def obligations_then(obligations: Iterable[Obligation], day: date) -> list[ObligationThen]:
    """`obligations` (with their agency and `bound_by__agency`) on `day`: four queries and the register."""
    rows = list(obligations)
    responsible, said, changes = Responsible(rows, day), _said(rows, day), _later_changes(rows, day)
    completions = completions_until(said.values(), _end_of(day))
    found = []
    for row in rows:
        update, due_on = said.get(row.pk), _due_then(row, changes[row.pk])
        state = update.state if update else Stage.NOT_STARTED.value
        if row.state == Stage.DROPPED and not any(one.aspect == Aspect.DROPPED for one in changes[row.pk]):
            state = Stage.DROPPED.value
        counts = update is not None and completions[update.pk] != Completion.RETURNED
        standing = on_day(day, due_on=due_on, done_on=update.done_on if update and counts else None)
        percent = update.percent if update else 0
        found.append(
            ObligationThen(
                row,
                responsible.of(row),
                state,
                percent,
                due_on,
                standing,
                row.bound_on <= day,
                said=update,
                completion=completions[update.pk] if update else Completion.NONE,
                wording=_worded_then(row, changes[row.pk]),
                moves=row.deadline_moves - sum(1 for one in changes[row.pk] if one.aspect == Aspect.DEADLINE),
            )
        )
    return found


def on_the_table(acting: Acting, day: date) -> QuerySet[Obligation]:
    """The obligations of documents issued by `day` that were on the table then, with their task and agencies."""
    must_read(acting)
    rows = _begun(Obligation.objects.exclude(task__programme__issued_on__gt=day), day)
    return rows.select_related("task", "agency", "bound_by__agency")


def _begun(obligations: QuerySet[Obligation], day: date) -> QuerySet[Obligation]:
    """Those whose round had begun by `day` and was not over."""
    return obligations.exclude(follows__isnull=False, bound_on__gt=day).exclude(closed_on__lte=day)


def _held(tasks: list[Task], day: date) -> dict[int, list[ObligationThen]]:
    obligations = Obligation.objects.filter(task__in=_of(tasks)).select_related("agency", "bound_by__agency")
    held: dict[int, list[ObligationThen]] = defaultdict(list)
    begun = _begun(obligations, day)
    for one in obligations_then(begun.order_by("agency__position", "agency_id"), day):
        held[one.obligation.task_id].append(one)
    return held


def _of(tasks: list[Task]) -> list[int]:
    return [task.pk for task in tasks]


def _leads(tasks: list[Task]) -> dict[int, list[str]]:
    leads: dict[int, list[str]] = defaultdict(list)
    parts = TaskAgency.objects.filter(task__in=_of(tasks), role=AgencyRole.LEAD).select_related("agency")
    for part in parts.order_by("task_id", "position"):
        leads[part.task_id].append(part.agency.name)
    return leads


def _end_of(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.max))


def _said(rows: list[Obligation], day: date) -> dict[int, ProgressUpdate]:
    """The last update of each obligation that had been submitted by `day`.

    The database finds the last ones: of a long list there are ten times as many updates as obligations.
    """
    submitted = ProgressUpdate.objects.filter(obligation=OuterRef("pk"), submitted_at__lte=_end_of(day))
    last = Subquery(submitted.order_by("-version").values("pk")[:1])
    keys = Obligation.objects.filter(pk__in=[row.pk for row in rows]).values_list(last, flat=True)
    updates = ProgressUpdate.objects.filter(pk__in=keys)
    return {update.obligation_id: update for update in updates}


def _later_changes(rows: list[Obligation], day: date) -> dict[int, list[ObligationChange]]:
    """What was decided about each obligation after `day`, oldest first."""
    found: dict[int, list[ObligationChange]] = defaultdict(list)
    for change in ObligationChange.objects.filter(obligation__in=[row.pk for row in rows]).order_by("at", "pk"):
        if (local_day(change.at) or day) > day:
            found[change.obligation_id].append(change)
    return found


def _due_then(row: Obligation, later: list[ObligationChange]) -> date | None:
    moved = next((change for change in later if change.aspect == Aspect.DEADLINE), None)
    return moved.due_before if moved else row.due_on


def _worded_then(row: Obligation, later: list[ObligationChange]) -> str:
    reworded = next((change for change in later if change.aspect == Aspect.WORDING), None)
    return reworded.wording_before if reworded else row.wording
