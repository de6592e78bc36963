"""The mornings after the month was judged: nothing changes any more, and people are reminded of what is left."""

from datetime import timedelta

from dondoc.site.demo.calendar import on
from dondoc.site.demo.data import Month
from dondoc.site.reminders.actions.collect_digests import collect_digests
from dondoc.site.reminders.actions.remind import remind
from dondoc.site.reminders.delivering import deliver_mails


def play_mornings(month: Month) -> int:
    """Remind on each day after the reports were judged, up to the last; return how many mails left."""
    day, sent = month.accepted_on + timedelta(days=1), 0
    while day <= month.ends_on:
        with on(day):
            remind(day)
            collect_digests(day)
            sent += deliver_mails()
        day += timedelta(days=1)
    return sent
