"""Binding the tasks of a programme to the agencies that lead them, as it is published."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.db import transaction

from dondoc.site import audit, clock
from dondoc.site.agencies.history import History
from dondoc.site.programmes.models import AgencyRole, Programme, TaskAgency
from dondoc.site.tracking.answering import Bindings
from dondoc.site.tracking.models import Obligation

_ROWS_A_STATEMENT = 1000


def on_published(sender: Any, *, programme: Programme, **_: Any) -> None:
    """Receive `programmes.signals.programme_published`, inside the transaction that publishes."""
    bind_obligations(programme)


@transaction.atomic
def bind_obligations(programme: Programme) -> int:
    """Store one obligation for every task and agency that leads it today; return how many were added.

    A group binds each of its members; an agency that has ended is bound through its one successor, or itself
    with an open question for the office. Binding again adds only what is new. No role is asked: this is a part of
    publishing, which asks.
    """
    bound = set(Obligation.objects.filter(task__programme=programme).values_list("task_id", "agency_id"))
    added: dict[tuple[int, int], Obligation] = {}
    for obligation in _obligations(programme, clock.today()):
        place = (obligation.task_id, obligation.agency_id)
        if place not in bound:
            added.setdefault(place, obligation)
    Obligation.objects.bulk_create(added.values(), batch_size=_ROWS_A_STATEMENT)
    audit.record(programme.published_by, "tracking.obligations.bound", programme, obligations=len(added))
    return len(added)


def _obligations(programme: Programme, day: date) -> Iterator[Obligation]:
    """An obligation for each lead of each task and each agency that answers for it, some of them twice."""
    bindings = Bindings(History(), day)
    leads = TaskAgency.objects.filter(task__programme=programme, role=AgencyRole.LEAD)
    for lead in leads.select_related("task", "agency").order_by("task__position", "position"):
        answering = bindings.of(lead.agency)
        for agency in answering.agencies:
            yield Obligation(
                task=lead.task,
                agency=agency,
                bound_by=lead,
                bound_on=day,
                open_question=answering.question,
                original_due_on=lead.task.due_on,
                due_on=lead.task.due_on,
                recurrence=lead.task.recurrence,
            )
