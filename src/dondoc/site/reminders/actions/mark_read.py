"""Taking reminders off the bell."""

from datetime import date

from django.db.models import Q, QuerySet

from dondoc.site import clock
from dondoc.site.agencies.people import Acting
from dondoc.site.reminders.models import Reminder
from dondoc.site.reminders.selectors import BY_RULE, unread_and_told_again, unread_for


def mark_read(reminder: Reminder) -> None:
    """The person has opened `reminder`, and with it what rules had told of the same before; the first time counts."""
    same = {field: getattr(reminder, field) for field in ("user_id", "agency_id", "role", "kind", "thing")}
    before = Q(pk=reminder.pk)
    if reminder.cause.startswith(BY_RULE):
        before |= Q(**same, cause__startswith=BY_RULE, pk__lt=reminder.pk)
    _read(Reminder.objects.filter(before, read_at__isnull=True))


def mark_all_read(acting: Acting, today: date) -> int:
    """Everything on the person's bell is read; return how many were not. The bell is no record: there is no entry."""
    number = _read(unread_for(acting, today))
    _read(unread_and_told_again(acting))
    return number


def _read(unread: QuerySet[Reminder]) -> int:
    keys = list(unread.values_list("pk", flat=True))
    return Reminder.objects.filter(pk__in=keys).update(read_at=clock.now())
