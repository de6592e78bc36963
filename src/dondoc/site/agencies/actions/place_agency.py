"""Putting an agency under another."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.naming import RegisterRefused
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.placing import enter_placement, parent_on


@transaction.atomic
def place_agency(acting: Acting, agency: Agency, *, parent: Agency | None, day: date, basis: str) -> Agency:
    """Let `agency` stand under `parent`, or under none, from `day` by the document `basis`.

    Where it stood before stays known for the days before; of a day still ahead it follows on that day. Raises
    NotAllowed unless an administrator asks, RegisterRefused where `parent` is the agency itself or stands under it,
    and for a day before the agency's first.
    """
    acting.must_be(Role.ADMINISTRATOR, sentence=_("Only an administrator changes the register of agencies."))
    agency = Agency.objects.select_for_update(of=("self",)).select_related("parent").get(pk=agency.pk)
    _refuse_ring(agency, parent)
    if agency.valid_from and day < agency.valid_from:
        raise RegisterRefused(_("The agency does not exist on that day yet."), "day")
    before = parent_on(agency, day)
    enter_placement(agency, parent, day, basis=basis, by=acting.person)
    names = {"parent": parent.name if parent else "", "before": before.name if before else ""}
    audit.record(acting.user, "agencies.agency.placed", agency, day=day, basis=basis, **names)
    return agency


def _refuse_ring(agency: Agency, parent: Agency | None) -> None:
    parents = dict(Agency.objects.values_list("pk", "parent"))
    above = parent.pk if parent else None
    while above is not None:
        if above == agency.pk:
            raise RegisterRefused(_("An agency cannot stand under itself."), "parent")
        above = parents.get(above)
