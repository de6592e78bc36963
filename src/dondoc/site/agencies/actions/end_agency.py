"""The last day of an agency for which nobody is named to take over."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.naming import RegisterRefused
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.signals import agency_ended


@transaction.atomic
def end_agency(acting: Acting, agency: Agency, *, last_day: date, basis: str) -> Agency:
    """Let `agency` exist until `last_day`, that day included, by the document `basis`.

    What it still had to do waits for the office to name who answers. Raises NotAllowed unless an administrator
    asks, RegisterRefused where it has ended already or the day lies before its first.
    """
    acting.must_be(Role.ADMINISTRATOR, sentence=_("Only an administrator changes the register of agencies."))
    agency = Agency.objects.select_for_update(of=("self",)).get(pk=agency.pk)
    refuse_end(agency, last_day)
    agency.valid_to, agency.is_edited = last_day, True
    agency.save()
    audit.record(acting.user, "agencies.agency.ended", agency, day=last_day, basis=basis)
    agency_ended.send(Agency, agency=agency)
    return agency


def refuse_end(agency: Agency, last_day: date) -> None:
    """Raise RegisterRefused where `agency` cannot have `last_day` as its last."""
    if agency.valid_to:
        raise RegisterRefused(_("%(name)s has ended already.") % {"name": agency})
    if agency.valid_from and last_day < agency.valid_from:
        raise RegisterRefused(_("The last day cannot lie before the first."), "day")
