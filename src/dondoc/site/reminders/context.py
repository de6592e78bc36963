"""The bell on every page."""

from functools import cached_property
from typing import cast

from django.http import HttpRequest

from dondoc.site import clock
from dondoc.site.agencies.people import Acting, ActingRequest
from dondoc.site.reminders.selectors import has_unread, unread_for


class Bell:
    """How many reminders the person has not opened; the database is asked only where a page shows it."""

    def __init__(self, acting: Acting) -> None:
        self._acting = acting

    @cached_property
    def number(self) -> int:
        if not has_unread(self._acting):  # the full question asks about everything that could still wait
            return 0
        return unread_for(self._acting, clock.today()).count()


def bell(request: HttpRequest) -> dict[str, Bell]:
    """`bell` for templates: of whoever is signed in and acts for an agency."""
    if not hasattr(request, "acting") or not request.user.is_authenticated:
        return {}
    return {"bell": Bell(cast(ActingRequest, request).acting)}
