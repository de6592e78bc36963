"""Every request knows on whose behalf it acts, as `request.acting`."""

from collections.abc import Callable
from typing import cast

from django.http import HttpRequest, HttpResponse
from django.utils.functional import SimpleLazyObject

from dondoc.site.agencies.people import Acting, ActingRequest, acting


def acting_middleware(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Set `request.acting`; the database is asked only when a view or template looks at it."""

    def with_acting(request: HttpRequest) -> HttpResponse:
        cast(ActingRequest, request).acting = cast(Acting, SimpleLazyObject(lambda: acting(request)))
        return get_response(request)

    return with_acting
