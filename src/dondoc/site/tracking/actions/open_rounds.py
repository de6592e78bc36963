"""What comes round gets its next round by itself: once, however often and however late this runs."""

from collections.abc import Iterator
from datetime import date

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet

from dondoc.site import audit
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.models import Completion, Cycle, Obligation, Stage
from dondoc.site.tracking.models.cycles import CycleState
from dondoc.site.tracking.periods import PeriodKind
from dondoc.site.tracking.rounds import CONTINUOUS, Round, round_after

_ROWS_A_STATEMENT = 500


def open_rounds(on: date, programme: Programme | None = None) -> int:
    """Open every round that has begun by the day `on`, in `programme` or in all; return how many were opened.

    Each goes to the agency that has the former round, in the words that hold there. A round whose task is not to be
    done any more has no successor. What was missed while nothing ran is made up for, one round after the other. A
    former round that is done, or was continuous, is history from now on; one that is still owed stays on the table.
    Running twice, or in two processes at once, opens nothing twice. No role is asked: the calendar decides.
    """
    programmes = Programme.objects.filter(Exists(_chains().filter(task__programme=OuterRef("pk"))))
    if programme is not None:
        programmes = programmes.filter(pk=programme.pk)
    return sum(_open_in(one.pk, on) for one in programmes.order_by("pk"))


def _chains() -> QuerySet[Obligation]:
    """The newest round of everything that comes round and goes on."""
    return Obligation.objects.filter(round_starts_on__isnull=False, next_round__isnull=True).exclude(
        state=Stage.DROPPED
    )


@transaction.atomic
def _open_in(programme_id: int, on: date) -> int:
    programme = Programme.objects.select_for_update(of=("self",)).get(pk=programme_id)
    opened = 0
    while followers := list(_followers(programme, on)):
        opened += len(Obligation.objects.bulk_create(followers, batch_size=_ROWS_A_STATEMENT))
    _close_former(programme, on)
    if opened:
        audit.record(None, "tracking.rounds.opened", programme, rounds=opened, day=on)
    return opened


def _followers(programme: Programme, on: date) -> Iterator[Obligation]:
    cycles = Cycle.objects.filter(programme=programme, state=CycleState.OPEN).exclude(kind=PeriodKind.ONCE)
    cycle = cycles.order_by("-starts_on").first()
    for former in _chains().filter(task__programme=programme).select_related("task"):
        following = _following(former, on, cycle)
        if following:
            yield _next(former, following, on)


def _following(former: Obligation, on: date, cycle: Cycle | None) -> Round | None:
    """The round after `former` that has begun by the day: by the calendar, or a continuous one by the open cycle."""
    if former.round_starts_on is None or former.round_ends_on is None:
        return None
    if former.recurrence == CONTINUOUS:
        has_begun = cycle is not None and cycle.starts_on > former.round_starts_on
        return Round(cycle.starts_on, cycle.ends_on, None) if cycle and has_begun else None
    return round_after(former.round_ends_on, former.task) if former.round_ends_on < on else None


def _next(former: Obligation, following: Round, on: date) -> Obligation:
    return Obligation(
        task=former.task,
        agency_id=former.agency_id,
        bound_by_id=former.bound_by_id,
        bound_on=on,
        open_question=former.open_question,
        original_due_on=following.due_on,
        due_on=following.due_on,
        wording=former.wording,
        recurrence=former.recurrence,
        round_starts_on=following.starts_on,
        round_ends_on=following.ends_on,
        follows=former,
    )


def _close_former(programme: Programme, on: date) -> None:
    followed = Obligation.objects.filter(task__programme=programme, next_round__isnull=False, closed_on__isnull=True)
    is_done = Q(state=Stage.DONE) & ~Q(completion=Completion.RETURNED)
    followed.filter(is_done | Q(recurrence=CONTINUOUS) | Q(state=Stage.DROPPED)).update(closed_on=on)
