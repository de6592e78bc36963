"""A person begins a list with a view from now on."""

from django.db import transaction

from dondoc.site import audit
from dondoc.site.agencies.people import Acting
from dondoc.site.saved.models import Beginning, SavedView


@transaction.atomic
def begin_with(acting: Acting, view: SavedView) -> bool:
    """Begin the list of `view` with it, or no longer where it was so already; return whether it is so now."""
    former = Beginning.objects.filter(user=acting.person, page=view.page)
    is_taken_back = former.filter(view=view).exists()
    former.delete()
    if not is_taken_back:
        Beginning.objects.create(user=acting.person, page=view.page, view=view)
    code = "saved.beginning.taken_back" if is_taken_back else "saved.beginning.chosen"
    audit.record(acting.person, code, view)
    return not is_taken_back
