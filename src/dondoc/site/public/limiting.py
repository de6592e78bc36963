"""How often somebody may ask for files: they cost more than pages, and nobody has to say who he is.

A room above this one counts, as it counts programs, and says so when the site starts.
"""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.translation import gettext as _

Counting = Callable[[HttpRequest], int]

_counting: list[Counting] = []


def register_counting(count: Counting) -> None:
    """From now on ask `count` before each file; it returns the seconds to wait, 0 where the file may be had."""
    if count not in _counting:
        _counting.append(count)


def limited(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """`view`, which makes a file, for who has not had too many of them; what is kept already costs nothing."""

    @wraps(view)
    def answered(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        wait = max((count(request) for count in _counting), default=0)
        if not wait:
            return view(request, *args, **kwargs)
        words = _("Many files have gone to your address within a minute; ask again after %(wait)d seconds.")
        return HttpResponse(
            words % {"wait": wait},
            status=429,
            content_type="text/plain; charset=utf-8",
            headers={"Retry-After": str(wait), "Cache-Control": "no-store"},
        )

    return answered
