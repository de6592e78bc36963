"""Taking reminders off the bell."""

from datetime import date

from dondoc.site import clock
from dondoc.site.agencies.people import Acting
from dondoc.site.reminders.models import Reminder
from dondoc.site.reminders.selectors import unread_for


def mark_read(reminder: Reminder) -> None:
    """The person has opened `reminder`; the first time counts."""
    Reminder.objects.filter(pk=reminder.pk, read_at__isnull=True).update(read_at=clock.now())


def mark_all_read(acting: Acting, today: date) -> int:
    """Everything on the person's bell is read; return how many were not. The bell is no record: there is no entry."""
    unread = list(unread_for(acting, today).values_list("pk", flat=True))
    return Reminder.objects.filter(pk__in=unread, user=acting.person).update(read_at=clock.now())
