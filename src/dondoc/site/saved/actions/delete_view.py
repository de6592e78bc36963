"""A person takes a kept view away."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.saved.models import SavedView
from dondoc.site.saved.rights import may_change


@transaction.atomic
def delete_view(acting: Acting, view: SavedView) -> None:
    """Delete `view`; whoever began the list with it begins with everything again. Raises NotAllowed for all but its
    owner."""
    if not may_change(acting, view):
        raise NotAllowed(_("Only who saved a view deletes it."))
    audit.record(acting.person, "saved.view.deleted", view, name=view.name, page=view.page)
    view.delete()
