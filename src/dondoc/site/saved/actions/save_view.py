"""A person keeps what a list shows under a name."""

from django.db import transaction
from django.http import QueryDict
from django.urls import Resolver404, resolve
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.lists.asking import PAGE
from dondoc.site.lists.exporting import FORMAT
from dondoc.site.saved.models import LONGEST_NAME, SavedView
from dondoc.site.saved.refusals import CannotSave

_LONGEST_QUERY = 2_000
_NOT_KEPT = (PAGE, FORMAT)
MOST = 50  # views of one person on one list


@transaction.atomic
def save_view(acting: Acting, page: str, query: str, name: str, *, is_shared: bool = False) -> SavedView:
    """Keep `query` of the list at the path `page` as `name`; a view of that name is replaced.

    The number of the page is not kept. Raises NotAllowed for who belongs to no agency, CannotSave.
    """
    if acting.agency is None:
        raise NotAllowed(_("You do not belong to an agency yet; ask the administrator to add you to yours."))
    name = " ".join(name.split())
    _refuse(page, query, name)
    if SavedView.objects.filter(owner=acting.person, page=page).exclude(name=name).count() >= MOST:
        raise CannotSave(_("Fifty views of one list are enough: delete one that you no longer use."))
    kept = {
        "agency": acting.agency,
        "query": _without_page(query),
        "is_shared": is_shared,
        "saved_at": clock.now(),
    }
    view, _is_new = SavedView.objects.update_or_create(owner=acting.person, page=page, name=name, defaults=kept)
    audit.record(acting.person, "saved.view.saved", view, page=page, query=view.query, is_shared=is_shared)
    return view


def _refuse(page: str, query: str, name: str) -> None:
    if not name or len(name) > LONGEST_NAME:
        raise CannotSave(_("Give the view a name of at most 80 characters."))
    if len(query) > _LONGEST_QUERY or "\x00" in query + name:
        raise CannotSave(_("This list asks for more than can be kept."))
    try:
        resolve(page)
    except Resolver404:
        raise CannotSave(_("There is no list at this address.")) from None


def _without_page(query: str) -> str:
    asked = QueryDict(query, mutable=True)
    for name in _NOT_KEPT:
        asked.pop(name, None)
    return asked.urlencode()
