"""Obligations as they stood when a cycle was closed: what was decided later is taken back in memory."""

from collections.abc import Iterable

from django.db.models import Q

from dondoc.site.tracking.models import Aspect, Cycle, Obligation, ObligationChange


def as_in_cycle(cycle: Cycle, obligations: Iterable[Obligation]) -> list[Obligation]:
    """`obligations` of the programme of `cycle` as they count in it: as they are, or as they were at its closing.

    One query more for a closed cycle. The rows are for reading; they must not be saved.
    """
    rows = list(obligations)
    if cycle.is_open:
        return rows
    by_key = {row.pk: row for row in rows}
    for change in _decided_since(cycle):
        if row := by_key.get(change.obligation_id):
            _take_back(row, change)
    return rows


def bound_by_closing(cycle: Cycle) -> Q:
    """The condition for obligations that a closed `cycle` counts: bound by then, and not history before it began."""
    is_later = Q(bound_on__gt=cycle.closed_on) if cycle.closed_on else Q(pk__in=())
    return ~is_later & (Q(closed_on__isnull=True) | Q(closed_on__gte=cycle.opens_on))


def _decided_since(cycle: Cycle) -> Iterable[ObligationChange]:
    """The changes after the closing, the newest first."""
    after = Q(at__gt=cycle.closed_at) if cycle.closed_at else Q(at__date__gt=cycle.closed_on)
    changes = ObligationChange.objects.filter(after, obligation__task__programme=cycle.programme_id)
    return changes.select_related("agency_before").order_by("-at", "-pk")


def _take_back(row: Obligation, change: ObligationChange) -> None:
    if change.aspect == Aspect.DEADLINE:
        row.due_on, row.deadline_moves = change.due_before, row.deadline_moves - 1
    elif change.aspect == Aspect.LEAD and change.agency_before:
        row.agency = change.agency_before
    elif change.aspect == Aspect.WORDING:
        row.wording = change.wording_before
    elif change.aspect in (Aspect.DROPPED, Aspect.SUSPENDED, Aspect.RESUMED):
        row.state = change.state_before
