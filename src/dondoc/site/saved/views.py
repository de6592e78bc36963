"""Keeping views of lists. Each ends on the list again."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from dondoc.site.agencies.people import ActingRequest
from dondoc.site.lists.addresses import ALL, EVERYTHING
from dondoc.site.saved.actions.begin_with import begin_with
from dondoc.site.saved.actions.delete_view import delete_view
from dondoc.site.saved.actions.save_view import save_view
from dondoc.site.saved.refusals import CannotSave
from dondoc.site.saved.selectors import view_for


@require_POST
def save(request: ActingRequest) -> HttpResponse:
    """Keep the list that the fields `page` and `query` name."""
    post = request.POST
    try:
        view = save_view(
            request.acting,
            post.get("page", ""),
            post.get("query", ""),
            post.get("name", ""),
            is_shared="is_shared" in post,
        )
    except CannotSave as refused:
        messages.error(request, str(refused))
        return redirect("/")
    messages.success(request, _("The view “%(name)s” is saved.") % {"name": view.name})
    return redirect(f"{view.page}?{view.query}")


@require_POST
def begin(request: ActingRequest, pk: int) -> HttpResponse:
    """Begin the list with the view, or no longer."""
    view = view_for(request.acting, pk)
    begins = begin_with(request.acting, view)
    told = _("The list opens with “%(name)s” from now on.") if begins else _("The list opens with everything again.")
    messages.success(request, told % {"name": view.name} if begins else told)
    return redirect(f"{view.page}?{view.query}")


@require_POST
def delete(request: ActingRequest, pk: int) -> HttpResponse:
    """Take the view away."""
    view = view_for(request.acting, pk)
    delete_view(request.acting, view)
    messages.success(request, _("The view “%(name)s” is deleted.") % {"name": view.name})
    return redirect(f"{view.page}?{EVERYTHING}={ALL}")
