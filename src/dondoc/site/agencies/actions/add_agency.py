"""Entering an agency into the register."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.naming import free_register_id, place_after_its_kind, refuse_taken
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.signals import agency_added


@transaction.atomic
def add_agency(
    acting: Acting,
    *,
    name: str,
    kind: str,
    day: date,
    basis: str,
    short_name: str = "",
    code: str = "",
    parent: Agency | None = None,
) -> Agency:
    """Return a new agency of a `kind` of the register that exists from `day` by the document `basis`.

    Groups of its kind count it among their members from then on. Raises NotAllowed unless an administrator asks,
    RegisterRefused for a name that is taken.
    """
    acting.must_be(Role.ADMINISTRATOR, sentence=_("Only an administrator changes the register of agencies."))
    refuse_taken(name, day)
    agency = Agency.objects.create(
        register_id=free_register_id(name),
        name=name,
        short_name=short_name,
        kind=kind,
        code=code,
        parent=parent,
        valid_from=day,
        basis=basis,
        position=place_after_its_kind(kind),
        is_edited=True,
    )
    audit.record(acting.user, "agencies.agency.added", agency, name=name, day=day, basis=basis)
    agency_added.send(Agency, agency=agency)
    return agency
