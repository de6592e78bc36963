"""The kept views that a person sees, and where they begin."""

from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from dondoc.site.accounts.models import User
from dondoc.site.agencies.people import Acting
from dondoc.site.compiled import compiled
from dondoc.site.saved.models import Beginning, SavedView
from dondoc.site.saved.rights import visible_to, visible_views


def views_of(acting: Acting, page: str) -> list[SavedView]:
    """The views of the list at `page`, by name, each with its owner and whether it `is_beginning`."""
    return _views(user=acting.person.pk, agency=acting.agency.pk if acting.agency else 0, page=page)


@compiled
def _views(user: int, agency: int, page: str) -> QuerySet[SavedView]:
    begins = Beginning.objects.filter(view=OuterRef("pk"), user=user)
    rows = SavedView.objects.filter(visible_to(user, agency), page=page).annotate(is_beginning=Exists(begins))
    return rows.select_related("owner").order_by("name", "pk")


def view_for(acting: Acting, pk: int) -> SavedView:
    """The view `pk`; Http404 where there is none that the person may see."""
    return get_object_or_404(SavedView.objects.filter(visible_views(acting)), pk=pk)


def beginning_of(request: HttpRequest) -> str | None:
    """The query with which the reader of `request` begins its page; None for everything.

    A view that its owner no longer shares is nobody else's beginning.
    """
    if not isinstance(request.user, User):
        return None
    acting: Acting = request.acting  # type: ignore[attr-defined]
    begun = Beginning.objects.filter(user=request.user, page=request.path).values("view")
    return SavedView.objects.filter(visible_views(acting), pk__in=begun).values_list("query", flat=True).first()
