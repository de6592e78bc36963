"""Who writes, sees and issues reports."""

from typing import Protocol

from django.db.models import Q
from django.utils.translation import gettext as _

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.rights import may_answer_for, may_run_cycles_of


class Owned(Protocol):
    """What has an owner and a programme: a draft, or what one is to be about."""

    @property
    def owner(self) -> Agency | None: ...

    @property
    def programme(self) -> Programme | None: ...


def must_see_reports(acting: Acting) -> None:
    """Raise NotAllowed unless the person sees what every agency has submitted."""
    if not acting.sees_everything:
        raise NotAllowed(_("Consolidated reports are for the office, the consolidating agency and the leaders."))


def must_have_reports(acting: Acting) -> None:
    """Raise NotAllowed unless there can be reports for the person: all, or those of the own agency."""
    if not (acting.sees_everything or acting.is_head or acting.is_officer):
        raise NotAllowed(_("Consolidated reports are for the office, the consolidating agency and the leaders."))


def may_write_reports_of(acting: Acting, about: Owned) -> bool:
    """An agency's own people write its own reports; the office and the consolidating agency those of the programme.

    Tables over several programmes that are nobody's own are the office's.
    """
    if about.owner is not None:
        return may_answer_for(acting, about.owner)
    if about.programme is None:
        return acting.is_office
    return may_run_cycles_of(acting, about.programme)


def must_write_reports_of(acting: Acting, about: Owned) -> None:
    """Raise NotAllowed unless the person may write the report."""
    if may_write_reports_of(acting, about):
        return
    if about.owner is not None:
        raise NotAllowed(_("Only the people of an agency write its own reports and plans."))
    raise NotAllowed(_("Only the office and the consolidating agency of the programme write its reports."))


def may_word_reports(acting: Acting) -> bool:
    """The office says how the province words its reports."""
    return acting.is_office


def readable_drafts(acting: Acting) -> Q:
    """The drafts that the person may see: those of the programmes, of the own agency, and what agencies have issued."""
    must_have_reports(acting)
    own = Q(owner__isnull=False, owner=acting.agency)
    if not acting.sees_everything:
        return own
    return own | Q(owner__isnull=True) | Q(issue__isnull=False)
