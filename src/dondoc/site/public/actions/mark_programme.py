"""The office opens a programme to everybody, says how much of it is shown, or withdraws it."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.errors import DondocError
from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.programmes.models import Programme
from dondoc.site.public.models import Publication
from dondoc.site.public.rights import may_mark


class NothingShown(DondocError):
    """A programme was to be opened with nothing of it."""


@transaction.atomic
def mark_programme(acting: Acting, programme: Programme, *, shows_tasks: bool, shows_indicators: bool) -> Publication:
    """Open `programme` to everybody from now on, or change what is shown of it.

    Raises NotAllowed for all but the office, NothingShown where neither tasks nor indicators were chosen.
    """
    _must_be_office(acting)
    if not (shows_tasks or shows_indicators):
        raise NothingShown(_("Choose tasks, indicators or both; or withdraw the programme."))
    wanted = {"shows_tasks": shows_tasks, "shows_indicators": shows_indicators}
    publication, _is_new = Publication.objects.update_or_create(
        programme=programme,
        defaults={**wanted, "marked_at": clock.now(), "marked_by": acting.person, "withdrawn_at": None},
    )
    audit.record(
        acting.person, "public.programme.marked", programme, shows_tasks=shows_tasks, shows_indicators=shows_indicators
    )
    return publication


@transaction.atomic
def withdraw_programme(acting: Acting, programme: Programme) -> None:
    """Show nothing of `programme` to the public any more; without effect where nothing was shown."""
    _must_be_office(acting)
    rows = Publication.objects.standing().filter(programme=programme)
    if rows.update(withdrawn_at=clock.now()):
        audit.record(acting.person, "public.programme.withdrawn", programme)


def _must_be_office(acting: Acting) -> None:
    if not may_mark(acting):
        raise NotAllowed(_("Only the office says what is public."))
