"""Obligations gathered by task: what a hundred communes owe of one task is one line for who looks from above."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Min, QuerySet

from dondoc.site.programmes.models import Task
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.timeliness import Timeliness, on_day


@dataclass(frozen=True, slots=True)
class TaskGroup:
    """Some obligations of one task: how many there are, the earliest deadline among them, the only one if it is one."""

    task: Task
    number: int
    due_on: date
    timeliness: Timeliness
    only: Obligation | None


def gathered(obligations: QuerySet[Obligation], shown: int, today: date) -> tuple[tuple[TaskGroup, ...], int]:
    """The first `shown` tasks of open `obligations` with a deadline, the earliest first, and how many tasks there are.

    Four queries, whatever the number.
    """
    by_task = obligations.order_by().values("task").annotate(number=Count("pk"), earliest=Min("due_on"))
    page = list(by_task.order_by("earliest", "task__programme_id", "task__position")[:shown])
    total = len(page) if len(page) < shown else by_task.count()
    tasks = Task.objects.select_related("programme").in_bulk([row["task"] for row in page])
    alone = obligations.filter(task__in=[row["task"] for row in page if row["number"] == 1]).select_related("agency")
    only = {one.task_id: one for one in alone}
    groups = (
        TaskGroup(
            tasks[row["task"]],
            row["number"],
            row["earliest"],
            on_day(today, due_on=row["earliest"]),
            only.get(row["task"]),
        )
        for row in page
    )
    return tuple(groups), total
