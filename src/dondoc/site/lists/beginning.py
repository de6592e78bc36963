"""With what a reader begins a list, when the address asks for nothing. A room above this one knows; it registers."""

from collections.abc import Callable

from django.http import HttpRequest

BeginningOf = Callable[[HttpRequest], str | None]

_registered: list[BeginningOf] = []


def register_beginning(beginning_of: BeginningOf) -> None:
    """Ask `beginning_of` for the query from now on."""
    _registered[:] = [beginning_of]


def beginning(request: HttpRequest) -> str | None:
    """The query with which the reader begins the list at the path of `request`; None for everything."""
    return next((query for one in _registered if (query := one(request))), None)
