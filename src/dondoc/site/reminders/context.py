"""The bell on every page."""

from functools import cached_property
from typing import cast

from django.http import HttpRequest

from dondoc.site import clock
from dondoc.site.agencies.people import Acting, ActingRequest
from dondoc.site.reminders.selectors import number_unread


class Bell:
    """How many reminders the person has not opened; the database is asked only where a page shows it."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @cached_property
    def number(self) -> int:
        return number_unread(self._acting, clock.today())


def bell(request: HttpRequest) -> dict[str, Bell]:
    """`bell` for templates: of whoever is signed in and acts for an agency."""
    if not hasattr(request, "acting") or not request.user.is_authenticated:
        return {}
    return {"bell": Bell(cast(ActingRequest, request).acting)}
