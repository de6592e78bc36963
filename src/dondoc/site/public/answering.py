"""Answers that are the same for everybody: kept for a while, not made anew while nothing changed."""

from collections.abc import Callable
from functools import wraps
from hashlib import blake2b
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.template.loader import render_to_string
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import quote_etag
from django.views.decorators.http import require_safe

import dondoc
from dondoc.site import clock
from dondoc.site.lists.remembering import newest_entry, remembered

KEPT = 60  # seconds; what is withdrawn is gone from everybody's sight by then

View = Callable[..., HttpResponseBase]


def for_everybody(view: View) -> View:
    """`view` without signing in, for GET and HEAD, with the mark of what it was made of."""

    @wraps(view)
    def answered(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        # The middleware that asks for sign-in has looked at the session. Nothing here is made of it, and who keeps
        # answers must not have to keep one for each reader.
        request.session.accessed = False
        mark = mark_of(request)
        unchanged = get_conditional_response(request, etag=mark)
        if unchanged is not None and unchanged.status_code == 304:
            return _kept(unchanged, mark)
        return _kept(_made_once(request, mark, lambda: view(request, *args, **kwargs)), mark)

    return login_not_required(require_safe(answered))


def _made_once(request: HttpRequest, mark: str, make: Callable[[], HttpResponseBase]) -> HttpResponseBase:
    """What `make` gives, or gave before where nothing has changed: a page is made once for all who read it.

    Files and feeds are made each time, and so are pages with more in their address than a page number, which anybody
    can make up without end.
    """
    if not set(request.GET) <= {"page"}:
        return make()
    return remembered(f"public {request.build_absolute_uri()}", mark, make, is_worth_it=_is_page)


def _is_page(response: HttpResponseBase) -> bool:
    is_html = response.headers.get("Content-Type", "").startswith("text/html")
    return response.status_code == 200 and not response.streaming and is_html


def shown(request: HttpRequest, template: str, context: dict[str, Any]) -> HttpResponse:
    """The page of `template`, made without asking who looks at it: asking would already tell readers apart."""
    return HttpResponse(render_to_string(template, {**context, "request": request}))


def mark_of(request: HttpRequest) -> str:
    """What changes whenever the answer to `request` could: every change leaves an entry, and days pass."""
    state = f"{dondoc.__version__} {newest_entry()} {clock.today()} {request.get_full_path()}"
    return quote_etag(blake2b(state.encode(), digest_size=12).hexdigest())


def _kept(response: HttpResponseBase, mark: str) -> HttpResponseBase:
    if response.status_code in (200, 304):
        response.headers["ETag"] = mark
        patch_cache_control(response, public=True, max_age=KEPT)
    return response
