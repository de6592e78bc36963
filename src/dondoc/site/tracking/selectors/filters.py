"""What a reader asks a list of tasks for, as it stands in the address."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet

from dondoc.site.programmes.models import Task
from dondoc.site.programmes.selectors import saying
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.selectors.standings import in_time_class
from dondoc.site.tracking.timeliness import TimeClass


@dataclass(frozen=True, slots=True)
class TaskFilter:
    """Conditions that hold together; an empty one asks for nothing.

    `agency` is an id of the register, `state` a `Stage` value, `deadline` a `TimeClass` value, `programme` a key.
    The three about obligations must hold for one and the same obligation of a task.
    """

    text: str = ""
    agency: str = ""
    state: str = ""
    deadline: str = ""
    programme: int | None = None

    def obligations(self, today: date, *, prefix: str = "") -> Q:
        """The condition on obligations; `prefix` leads to them."""
        condition = Q()
        if self.agency:
            condition &= Q(**{f"{prefix}agency__register_id": self.agency})
        if self.state:
            condition &= Q(**{f"{prefix}state": self.state})
        if self.deadline:
            condition &= in_time_class(TimeClass(self.deadline), today, prefix=prefix)
        return condition

    def narrow(self, tasks: QuerySet[Task], today: date) -> QuerySet[Task]:
        """`tasks` to which the filter applies."""
        if self.programme is not None:
            tasks = tasks.filter(programme_id=self.programme)
        tasks = saying(tasks, self.text)
        if self.agency or self.state or self.deadline:
            bound = Obligation.objects.filter(self.obligations(today), task=OuterRef("pk"))
            tasks = tasks.filter(Exists(bound))
        return tasks
