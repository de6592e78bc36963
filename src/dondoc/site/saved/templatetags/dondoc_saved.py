"""`{% load dondoc_saved %}{% saved_views %}`: the kept views of the list that is shown, and the form to keep it."""

from django import template
from django.template import Context
from django.urls import reverse
from django.utils.safestring import SafeString

from dondoc.site.lists.asking import PAGE
from dondoc.site.saved.selectors import views_of
from dondoc.site.ui.quick import csrf_input, written

register = template.Library()


@register.simple_tag(takes_context=True)
def saved_views(context: Context) -> SafeString:
    """What the reader keeps of this list; nothing for who belongs to no agency."""
    request = context["request"]
    if request.acting.agency is None:
        return SafeString("")
    asked = request.GET.copy()
    asked.pop(PAGE, None)
    query = asked.urlencode()
    views = views_of(request.acting, request.path)
    return written(
        "saved/views.html",
        views=views,
        page=request.path,
        query=query,
        me=request.user,
        current=next((view for view in views if view.query == query), None),
        address_of_view=lambda name, key: reverse(name, args=[key]),
        csrf_input=csrf_input(context),
    )
