"""Giving a person a role at an agency, and taking it away."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit
from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.models import Agency, Membership
from dondoc.site.agencies.people import Acting


def appoint_person(acting: Acting | None, user: User, agency: Agency, role: Role) -> Membership:
    """Return the membership of `user` in `agency`, with `role` in place of any they had there.

    `acting` is the administrator, or None for the program itself. Raises NotAllowed for anyone else.
    """
    _administers(acting)
    with transaction.atomic():
        membership, created = Membership.objects.select_for_update().get_or_create(
            user=user, agency=agency, defaults={"role": role}
        )
        if created or membership.role != role:
            membership.role = role
            membership.save(update_fields=["role"])
            _record(acting, "accounts.person.appointed", membership)
    return membership


def dismiss_person(acting: Acting | None, membership: Membership) -> None:
    """Take `membership` away; what the person did under it stays. Raises NotAllowed unless an administrator asks."""
    _administers(acting)
    with transaction.atomic():
        _record(acting, "accounts.person.dismissed", membership)
        membership.delete()


def _administers(acting: Acting | None) -> None:
    if acting is not None:
        acting.must_be(Role.ADMINISTRATOR, sentence=_("Only an administrator manages accounts."))


def _record(acting: Acting | None, code: str, membership: Membership) -> None:
    actor = acting.user if acting else None
    audit.record(actor, code, membership.user, agency=membership.agency.register_id, role=membership.role)
