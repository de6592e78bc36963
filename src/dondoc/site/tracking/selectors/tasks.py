"""Tasks with what became of them: lists by filter, and one task with its obligations."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Exists, OuterRef, QuerySet
from django.http import Http404

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.compiled import compiled
from dondoc.site.programmes.models import AgencyRole, Programme, Task, TaskAgency
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.rights import must_read
from dondoc.site.tracking.selectors.filters import TaskFilter
from dondoc.site.tracking.selectors.standings import in_force, in_time_class, is_done, standing
from dondoc.site.tracking.timeliness import TimeClass, Timeliness


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task in a list: who leads it by the document, and how the obligations asked for stand.

    Where exactly one obligation is meant, `obligation` and `timeliness` are it; otherwise the counts speak, and
    `own` is the one of the reader's agency.
    """

    task: Task
    leads: tuple[str, ...]
    bound: int
    done: int
    overdue: int
    obligation: Obligation | None
    timeliness: Timeliness | None
    own: Obligation | None

    @property
    def pk(self) -> int:
        return self.task.pk


def task_for(acting: Acting, pk: int) -> Task:
    """The published task `pk`; raises NotAllowed for who has no role anywhere, Http404 where there is none."""
    must_read(acting)
    for found in _task(pk=pk):
        return found
    raise Http404


@compiled
def _task(pk: int) -> QuerySet[Task]:
    return Task.objects.filter(pk=pk).select_related("programme", "section")


IN_DOCUMENT = ("programme_id", "position")


def all_tasks(acting: Acting) -> QuerySet[Task]:
    """Every published task, with its section and programme; raises NotAllowed for who has no role anywhere."""
    must_read(acting)
    return Task.objects.select_related("section", "programme")


def tasks_for(acting: Acting, wanted: TaskFilter, today: date) -> QuerySet[Task]:
    """The tasks that `wanted` asks for, with their section, as their documents have them."""
    must_read(acting)
    tasks = wanted.narrow(Task.objects.all(), today).select_related("section", "programme")
    return tasks.order_by(*IN_DOCUMENT)


def rows_of(acting: Acting, tasks: Sequence[Task], wanted: TaskFilter, today: date) -> list[TaskRow]:
    """The rows for a page of `tasks`, by the obligations that `wanted` asks for: four queries at any length."""
    leads, numbers = _leads(tasks), _numbers(tasks, wanted, today)
    single = _single_obligations([task for task in tasks if numbers.get(task.pk, _NONE)[0] == 1], wanted, today)
    own = _own_obligations(acting, tasks)
    return [
        _row(task, leads.get(task.pk, []), numbers.get(task.pk, _NONE), single.get(task.pk), own.get(task.pk), today)
        for task in tasks
    ]


_NONE = (0, 0, 0)


def _numbers(tasks: Iterable[Task], wanted: TaskFilter, today: date) -> dict[int, tuple[int, int, int]]:
    """How many obligations each task has of those asked for, how many are done, how many overdue."""
    asked = Obligation.objects.filter(wanted.obligations(today), in_force(), task__in=[task.pk for task in tasks])
    counts = (
        asked.order_by()
        .values_list("task")
        .annotate(
            bound=Count("pk"),
            done=Count("pk", filter=is_done()),
            overdue=Count("pk", filter=in_time_class(TimeClass.OVERDUE, today)),
        )
    )
    return {task: (bound, done, overdue) for task, bound, done, overdue in counts}


def _row(
    task: Task,
    leads: list[str],
    numbers: tuple[int, int, int],
    single: Obligation | None,
    own: Obligation | None,
    today: date,
) -> TaskRow:
    bound, done, overdue = numbers
    return TaskRow(
        task=task,
        leads=tuple(leads),
        bound=bound,
        done=done,
        overdue=overdue,
        obligation=single,
        timeliness=standing(single, today) if single else None,
        own=own,
    )


def _own_obligations(acting: Acting, tasks: Iterable[Task]) -> dict[int, Obligation]:
    """The obligation of the reader's agency in each of `tasks` that binds it, by the task's id."""
    own = Obligation.objects.filter(in_force(), agency=acting.agency, task__in=[task.pk for task in tasks])
    return {obligation.task_id: obligation for obligation in own.order_by("round_starts_on", "pk")}


def _leads(tasks: Iterable[Task]) -> dict[int, list[str]]:
    parts = TaskAgency.objects.filter(task__in=[task.pk for task in tasks], role=AgencyRole.LEAD)
    leads: dict[int, list[str]] = {}
    for task, name in parts.order_by("task_id", "position").values_list("task_id", "agency__name"):
        leads.setdefault(task, []).append(name)
    return leads


def _single_obligations(tasks: Iterable[Task], wanted: TaskFilter, today: date) -> dict[int, Obligation]:
    """The obligation asked for of each of `tasks`, which have exactly one, by the task's id."""
    alone = [task.pk for task in tasks]
    asked = Obligation.objects.filter(wanted.obligations(today), in_force(), task__in=alone)
    obligations = asked.select_related("agency")
    return {obligation.task_id: obligation for obligation in obligations}


def number_by_deadline(acting: Acting, wanted: TaskFilter, today: date) -> dict[str, int]:
    """How many tasks have an obligation in each `TimeClass`, under all of `wanted` but its own deadline."""
    without = TaskFilter(text=wanted.text, agency=wanted.agency, state=wanted.state, programme=wanted.programme)
    counts = {
        kind.value: Count("pk", filter=Exists(_in_class(kind, without, today)), distinct=True) for kind in TimeClass
    }
    return tasks_for(acting, without, today).order_by().aggregate(**counts)


def _in_class(kind: TimeClass, wanted: TaskFilter, today: date) -> QuerySet[Obligation]:
    condition = wanted.obligations(today) & in_time_class(kind, today)
    return Obligation.objects.filter(condition, task=OuterRef("pk"))


def cooperating_in(task: Task) -> list[str]:
    """The agencies that cooperate in `task`, as the document names them."""
    return [name for (name,) in _cooperating(task=task.pk)]


@compiled
def _cooperating(task: int) -> QuerySet[TaskAgency, tuple[str]]:
    parts = TaskAgency.objects.filter(task=task, role=AgencyRole.COOPERATING)
    return parts.order_by("position").values_list("agency__name")


def agencies_bound(programme: Programme | None = None) -> QuerySet[Agency]:
    """The agencies that have obligations, in `programme` or anywhere, in the order of the register."""
    obligations = Obligation.objects.filter(agency=OuterRef("pk"))
    if programme is not None:
        obligations = obligations.filter(task__programme=programme)
    return Agency.objects.filter(Exists(obligations)).order_by("position", "name")
