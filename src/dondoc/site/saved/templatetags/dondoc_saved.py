"""`{% load dondoc_saved %}{% saved_views %}`: the kept views of the list that is shown, and the form to keep it."""

from typing import Any

from django import template
from django.template import Context

from dondoc.site.lists.asking import PAGE
from dondoc.site.saved.selectors import views_of

register = template.Library()


@register.inclusion_tag("saved/views.html", takes_context=True)
def saved_views(context: Context) -> dict[str, Any]:
    """What the reader keeps of this list; nothing for who belongs to no agency."""
    request = context["request"]
    if request.acting.agency is None:
        return {"views": None}
    asked = request.GET.copy()
    asked.pop(PAGE, None)
    query = asked.urlencode()
    views = list(views_of(request.acting, request.path))
    return {
        "views": views,
        "page": request.path,
        "query": query,
        "me": request.user,
        "current": next((view for view in views if view.query == query), None),
        "request": request,
        "csrf_token": context.get("csrf_token"),
    }
