"""Putting in the certificate of an authority, and taking it back."""

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.signing import BadCertificate, read_authority
from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting
from dondoc.site.signing.models import TrustedAuthority
from dondoc.site.signing.rights import must_keep_authorities
from dondoc.site.tracking.refusals import DoesNotFit


@transaction.atomic
def trust_authority(acting: Acting, data: bytes) -> TrustedAuthority:
    """Trust from now on the authority whose certificate `data` is (PEM or DER); one that was dropped is taken up again.

    Raises NotAllowed, DoesNotFit for what is no certificate of an authority, CannotSign where pyHanko is not installed.
    """
    must_keep_authorities(acting)
    try:
        found = read_authority(data)
    except BadCertificate as refused:
        raise DoesNotFit(
            _("This is no certificate of an authority. Ask the authority itself for its root certificate.")
        ) from refused
    authority, _is_new = TrustedAuthority.objects.update_or_create(
        fingerprint=found.fingerprint,
        defaults={"dropped_at": None, "dropped_by": None},
        create_defaults={
            "name": found.name[:255],
            "der": found.der,
            "valid_from": found.valid_from,
            "valid_to": found.valid_to,
            "added_at": clock.now(),
            "added_by": acting.person,
        },
    )
    audit.record(acting.person, "signing.authority.trusted", authority, fingerprint=found.fingerprint)
    return authority


@transaction.atomic
def drop_authority(acting: Acting, authority: TrustedAuthority) -> None:
    """Trust `authority` no longer; reports that were kept before stay as they are. Raises NotAllowed."""
    must_keep_authorities(acting)
    TrustedAuthority.objects.filter(pk=authority.pk, dropped_at=None).update(
        dropped_at=clock.now(), dropped_by=acting.person
    )
    audit.record(acting.person, "signing.authority.dropped", authority, fingerprint=authority.fingerprint)
