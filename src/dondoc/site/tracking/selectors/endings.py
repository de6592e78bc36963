"""What of a programme ended otherwise than by being done: what was dropped, got another lead agency or other words."""

from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.models import Aspect, ObligationChange

_ASPECTS = (Aspect.DROPPED, Aspect.LEAD, Aspect.WORDING)


@dataclass(frozen=True, slots=True)
class Ending:
    """One decision: `aspect` is an `Aspect` value, `before` what it ended, `after` what came in its place ('' for
    nothing), `document` the number of the one it was decided by, '' for none, and `document_on` its day.
    """

    obligation_id: int
    task_id: int
    label: str
    text: str
    agency: str
    aspect: str
    before: str
    after: str
    on: date
    reason: str
    document: str
    document_on: date | None


def endings_of(programme: Programme) -> tuple[Ending, ...]:
    """Return every such decision on obligations of `programme`, in the order of its tasks, then as they were made."""
    changes = ObligationChange.objects.filter(obligation__task__programme=programme, aspect__in=_ASPECTS)
    related = changes.select_related("obligation__task", "obligation__agency", "agency_before", "agency_after")
    return tuple(map(_ending, related.order_by("obligation__task__position", "at", "pk")))


def _ending(change: ObligationChange) -> Ending:
    task = change.obligation.task
    pairs = {
        Aspect.LEAD.value: (str(change.agency_before or ""), str(change.agency_after or "")),
        Aspect.WORDING.value: (change.wording_before or task.text, change.wording_after or task.text),
    }
    before, after = pairs.get(change.aspect, ("", ""))
    return Ending(
        obligation_id=change.obligation_id,
        task_id=task.pk,
        label=task.label,
        text=change.obligation.words,
        agency=change.obligation.agency.name,
        aspect=change.aspect,
        before=before,
        after=after,
        on=timezone.localdate(change.at),
        reason=change.reason,
        document=change.document_number,
        document_on=change.document_on,
    )
