"""The only clock of the site: a fixed day where the settings name one, else today in Vietnam."""

from datetime import date, datetime

from django.conf import settings
from django.utils import timezone


def today() -> date:
    """The day it is: `settings.DONDOC_TODAY` (ISO 8601) when set, else the local day in the site's time zone."""
    frozen = settings.DONDOC_TODAY
    return date.fromisoformat(frozen) if frozen else timezone.localdate()


def now() -> datetime:
    """The moment it is, with time zone: the real time of day on `today()`."""
    moment = timezone.localtime()
    return moment.replace(year=(day := today()).year, month=day.month, day=day.day)
