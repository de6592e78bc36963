"""Who sees and changes kept views."""

from django.db.models import Q

from dondoc.site.agencies.people import Acting
from dondoc.site.saved.models import SavedView


def visible_views(acting: Acting) -> Q:
    """The own views, and those that someone shares with the agency that the person acts for."""
    own = Q(owner=acting.person)
    return own | Q(is_shared=True, agency=acting.agency) if acting.agency else own


def may_change(acting: Acting, view: SavedView) -> bool:
    """Only who kept a view takes it away."""
    return view.owner_id == acting.person.pk
