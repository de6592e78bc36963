"""What changed lately, as conditions for lists: each says of rows what a number of a dashboard counts."""

from datetime import date, datetime, time, timedelta

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from dondoc.site.tracking.models import Aspect, Completion, ObligationChange
from dondoc.site.tracking.selectors.standings import in_force, is_done, is_open

WEEK = 7  # days back of what changed lately, today included


def changed_lately(today: date) -> dict[str, Q]:
    """The condition for each kind of change in the last week: since `today` of last week."""
    since = today - timedelta(days=WEEK)
    moment = timezone.make_aware(datetime.combine(since, time.min))
    moves = ObligationChange.objects.filter(aspect=Aspect.DEADLINE, at__gte=moment, obligation=OuterRef("pk"))
    found = {
        "fell_overdue": is_open() & Q(due_on__gte=since, due_on__lt=today),
        "done": is_done() & Q(done_on__gte=since),
        "returned": Q(completion=Completion.RETURNED, judged_at__gte=moment),
        "moved": Q(Exists(moves)),
        "given": Q(bound_on__gte=since),
    }
    return {kind: condition & in_force() for kind, condition in found.items()}
