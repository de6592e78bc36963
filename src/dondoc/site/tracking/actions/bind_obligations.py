"""Binding the tasks of a programme to the agencies that lead them, as it is published."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django.db import transaction

from dondoc.site import audit, clock
from dondoc.site.agencies.history import History
from dondoc.site.agencies.models import Agency
from dondoc.site.programmes.models import AgencyRole, Programme, TaskAgency
from dondoc.site.tracking.answering import Bindings
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.models.obligations import OpenQuestion
from dondoc.site.tracking.rounds import comes_round, recurrence_of, round_to_begin_with

_ROWS_A_STATEMENT = 1000


def on_published(sender: Any, *, programme: Programme, **_: Any) -> None:
    """Receive `programmes.signals.programme_published`, inside the transaction that publishes."""
    bind_obligations(programme)


@transaction.atomic
def bind_obligations(programme: Programme) -> int:
    """Store one obligation for every task and agency that leads it today; return how many were added.

    A group binds each of its members; an agency that has ended is bound through its one successor, or itself
    with an open question for the office. A task that comes round is bound with its first round (`open_rounds` opens
    the others). Binding again adds only what is new. No role is asked: this is a part of publishing, which asks.
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
            yield obligation_of(lead, agency, day, answering.question)


def obligation_of(
    lead: TaskAgency, agency: Agency, day: date, question: OpenQuestion = OpenQuestion.NONE
) -> Obligation:
    """An obligation, not stored yet, of `agency` for the task that `lead` gives, bound on `day`: its first round."""
    task = lead.task
    recurrence = recurrence_of(task)
    begun = round_to_begin_with(task, day) if comes_round(recurrence) else None
    due_on = begun.due_on if begun else task.due_on
    return Obligation(
        task=task,
        agency=agency,
        bound_by=lead,
        bound_on=day,
        open_question=question,
        original_due_on=due_on,
        due_on=due_on,
        recurrence=recurrence,
        round_starts_on=begun.starts_on if begun else None,
        round_ends_on=begun.ends_on if begun else None,
    )
