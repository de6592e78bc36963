"""A token is not to open anything any more."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.api.models import Token


@transaction.atomic
def revoke_token(acting: Acting, token: Token) -> Token:
    """Revoke `token`: its own person, or the administrator; a second time changes nothing."""
    found = Token.objects.select_for_update(of=("self",)).select_related("membership").get(pk=token.pk)
    if not (acting.is_administrator or found.membership.user_id == acting.person.pk):
        raise NotAllowed(_("Only who made a token and the administrator revoke it."))
    if found.revoked_at is None:
        found.revoked_at, found.revoked_by = clock.now(), acting.person
        found.save(update_fields=["revoked_at", "revoked_by"])
        audit.record(acting.person, "api.token.revoked", found, name=found.name)
    return found
