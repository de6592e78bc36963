"""From stored moments to the days that people count by."""

from datetime import date, datetime

from django.utils import timezone


def local_day(moment: datetime | None) -> date | None:
    """The day of `moment` in the site's time zone."""
    return timezone.localtime(moment).date() if moment else None
