"""A new name: the agency under its old one ends, the agency under its new one begins and has all that it had."""

from datetime import date, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.actions.end_agency import refuse_end
from dondoc.site.agencies.models import Agency, Succession
from dondoc.site.agencies.naming import RegisterRefused, free_register_id, refuse_taken
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.placing import enter_placement
from dondoc.site.agencies.signals import agency_renamed


@transaction.atomic
def rename_agency(acting: Acting, agency: Agency, *, name: str, day: date, basis: str, short_name: str = "") -> Agency:
    """Return the agency that from `day` is called `name` by the document `basis`, in place of `agency`.

    All that `agency` had goes over to it. Raises NotAllowed unless an administrator asks, RegisterRefused for a name
    that is taken, for the old name, for a day still ahead, and where the agency has ended.
    """
    acting.must_be(Role.ADMINISTRATOR, sentence=_("Only an administrator changes the register of agencies."))
    agency = Agency.objects.select_for_update(of=("self",)).get(pk=agency.pk)
    if name == agency.name:
        raise RegisterRefused(_("That is the name it has already."), "name")
    if day > clock.today():
        raise RegisterRefused(_("Enter it on the day it takes effect, or later."), "day")
    refuse_end(agency, day - timedelta(days=1))
    refuse_taken(name, day, but=agency)
    renamed = _begin(agency, name, short_name, day, basis)
    agency.valid_to, agency.is_edited = day - timedelta(days=1), True
    agency.save()
    for child in agency.children.all():
        enter_placement(child, renamed, day, basis=basis, by=acting.person)
    succession = Succession.objects.create(
        giver=agency, heir=renamed, day=day, basis=basis, decided_by=acting.person, decided_at=clock.now()
    )
    audit.record(acting.user, "agencies.agency.renamed", agency, name=name, day=day, basis=basis)
    agency_renamed.send(Agency, succession=succession, acting=acting)
    return renamed


def _begin(agency: Agency, name: str, short_name: str, day: date, basis: str) -> Agency:
    return Agency.objects.create(
        register_id=free_register_id(name),
        name=name,
        short_name=short_name,
        kind=agency.kind,
        is_group=agency.is_group,
        member_kinds=agency.member_kinds,
        parent=agency.parent,
        code=agency.code,
        valid_from=day,
        basis=basis,
        position=agency.position,
        is_edited=True,
    )
