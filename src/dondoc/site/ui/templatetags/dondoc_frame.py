"""`{% load dondoc_frame %}`: what stands around every page, for `ui/base.html` and `ui/alone.html`."""

from functools import lru_cache
from typing import Any

from django import template
from django.template import Context
from django.utils.safestring import SafeString

from dondoc.site.ui.quick import csrf_input, written
from dondoc.site.ui.templatetags.dondoc_ui import theme

register = template.Library()


@register.simple_tag(takes_context=True)
def frame_top(context: Context) -> SafeString:
    """The head of the page: places, search, and the person with what they act as."""
    request = context["request"]
    return written(
        "ui/frame_top.html",
        places=rail(context),
        asked=context.get("text", "") if context.get("place") == "search" else "",
        me=request.acting,
        user=request.user,
        path=request.get_full_path(),
        bell=context.get("bell"),
        csrf_input=csrf_input(context),
    )


@register.simple_tag(takes_context=True)
def rail(context: Context) -> SafeString:
    """The places of the site; current is the one that the view set as `place`, else the one the address lies below."""
    request = context["request"]
    me = request.acting
    makes_reports = bool(me.sees_everything or me.is_head or me.is_officer)
    chosen = str(context.get("place") or "")
    return _rail(chosen, "" if chosen else request.path, makes_reports)


@lru_cache(maxsize=1024)
def _rail(chosen: str, path: str, makes_reports: bool) -> SafeString:
    """The same for everybody who sees the same places."""
    return written("ui/rail.html", chosen=chosen, path=path, makes_reports=makes_reports)


@register.simple_tag(takes_context=True)
def frame_foot(context: Context, has_rail: bool = False) -> SafeString:
    """The foot of the page, with the choice of theme where the page answers a request."""
    request: Any = context.get("request")
    return written(
        "ui/frame_foot.html",
        has_tokens=bool(has_rail and request is not None and request.acting.membership),
        path=request.get_full_path() if request is not None else "",
        theme=theme(context),
        csrf_input=csrf_input(context),
    )
