"""Who sees and changes kept views."""

from django.db.models import Q

from dondoc.site.agencies.people import Acting
from dondoc.site.saved.models import SavedView


def visible_views(acting: Acting) -> Q:
    """The own views, and those that someone shares with the agency that the person acts for."""
    return visible_to(acting.person.pk, acting.agency.pk if acting.agency else 0)


def visible_to(user: int, agency: int) -> Q:
    """The same by keys; `agency` is 0 for who acts for none."""
    return Q(owner=user) | Q(is_shared=True, agency=agency)


def may_change(acting: Acting, view: SavedView) -> bool:
    """Only who kept a view takes it away."""
    return view.owner_id == acting.person.pk
