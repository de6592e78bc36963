"""Letting a person act for another for some days, and ending that early."""

from dataclasses import dataclass
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.errors import DondocError
from dondoc.site import audit, clock
from dondoc.site.accounts.models import User
from dondoc.site.agencies.models import Delegation, Membership
from dondoc.site.agencies.people import Acting, NotAllowed


class DelegationRefused(DondocError):
    """The delegation does not hold together; `field` is where, the message says why."""

    def __init__(self, sentence: str, field: str = "") -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class DelegationTerms:
    """From when to when, both days included, and by which document."""

    from_day: date
    to_day: date
    document_number: str
    document_on: date


def may_delegate(acting: Acting, membership: Membership) -> bool:
    """The head of an agency for the own place, the administrator for any; nobody hands on what was delegated."""
    if acting.stands_in_for is not None:
        return False
    return acting.is_administrator or (acting.is_head and acting.membership == membership)


@transaction.atomic
def delegate(acting: Acting, membership: Membership, to: User, terms: DelegationTerms) -> Delegation:
    """Let `to` act in `membership` as `terms` say. A head delegates to people of the own agency only.

    Raises NotAllowed for who may not, DelegationRefused for days or people that do not fit.
    """
    if not may_delegate(acting, membership):
        raise NotAllowed(
            _("A head delegates the own place, an administrator any; what was delegated is not handed on.")
        )
    _must_fit(acting, membership, to, terms)
    made = Delegation.objects.create(
        membership=membership,
        delegate=to,
        from_day=terms.from_day,
        to_day=terms.to_day,
        document_number=terms.document_number,
        document_on=terms.document_on,
        granted_by=acting.person,
        granted_at=clock.now(),
    )
    _record(acting, "agencies.delegation.granted", made)
    return made


@transaction.atomic
def revoke(acting: Acting, delegation: Delegation) -> None:
    """End `delegation` now; whoever granted such may. One that is revoked or over stays as it is."""
    held = Delegation.objects.select_for_update(of=("self",)).select_related("membership__agency", "delegate")
    found = held.get(pk=delegation.pk)
    if not may_delegate(acting, found.membership):
        raise NotAllowed(_("Only who may grant a delegation revokes it."))
    if found.revoked_at is None and found.to_day >= clock.today():
        found.revoked_by, found.revoked_at = acting.person, clock.now()
        found.save(update_fields=["revoked_by", "revoked_at"])
        _record(acting, "agencies.delegation.revoked", found)


def _must_fit(acting: Acting, membership: Membership, to: User, terms: DelegationTerms) -> None:
    if to.pk == membership.user_id:
        raise DelegationRefused(_("Nobody acts for themselves; choose another person."), "delegate")
    colleagues = Membership.objects.filter(user=to, agency=membership.agency)
    if not acting.is_administrator and not colleagues.exists():
        raise DelegationRefused(
            _("Choose a person of your agency; an administrator may delegate to others."), "delegate"
        )
    if terms.to_day < terms.from_day:
        raise DelegationRefused(_("The last day lies before the first."), "to_day")
    if terms.to_day < clock.today():
        raise DelegationRefused(_("The last day is over; a delegation is not given for the past."), "to_day")


def _record(acting: Acting, code: str, delegation: Delegation) -> None:
    audit.record(
        acting.person,
        code,
        delegation.membership.agency,
        person=str(delegation.delegate),
        other=str(delegation.membership.user),
        from_day=delegation.from_day,
        to_day=delegation.to_day,
        basis=delegation.document_number,
    )
