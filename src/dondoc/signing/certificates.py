"""Certificates of authorities, as offices hand them out: PEM or DER, one in a file."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dondoc.errors import DondocError
from dondoc.signing.needed import asn1


class BadCertificate(DondocError):
    """The file is no certificate, or none of an authority that signs others."""


@dataclass(frozen=True, slots=True)
class Authority:
    """The certificate of an authority: its bytes (DER), its SHA-256, its name, from when to when it is valid."""

    der: bytes
    fingerprint: str
    name: str
    valid_from: datetime
    valid_to: datetime


def read_authority(data: bytes) -> Authority:
    """Return the authority whose certificate `data` is, PEM or DER.

    Raises BadCertificate where it is no certificate, or one that may not sign others; CannotSign without pyHanko.
    """
    found = certificate_in(data)
    constraints = found.basic_constraints_value
    if constraints is None or not constraints["ca"].native:
        raise BadCertificate("this is the certificate of a person or an agency, not of an authority that signs others")
    validity = found["tbs_certificate"]["validity"]
    der: bytes = found.dump()
    return Authority(
        der,
        hashlib.sha256(der).hexdigest(),
        name_of(found),
        validity["not_before"].native,
        validity["not_after"].native,
    )


def certificate_in(data: bytes) -> Any:
    """Return the certificate in `data` as asn1crypto has it; raises BadCertificate."""
    pem, x509 = asn1("pem"), asn1("x509")
    try:
        if pem.detect(data):
            kind, _, data = pem.unarmor(data)
            if kind != "CERTIFICATE":
                raise BadCertificate(f"the file holds a {kind.lower()}, not a certificate")
        found = x509.Certificate.load(data, strict=True)
        found["tbs_certificate"].native  # noqa: B018 (reads all of it, so that a damaged one is found here)
    except (ValueError, TypeError, KeyError) as error:
        raise BadCertificate("the file is no certificate (.pem, .crt or .cer)") from error
    return found


def name_of(certificate: Any) -> str:
    """Return the name of whom `certificate` is of, in one line."""
    return first_of(certificate.subject, "common_name") or certificate.subject.human_friendly


def first_of(name: Any, part: str) -> str:
    """Return the first `part` ('common_name', 'organization_name') of a distinguished name, '' where it has none."""
    value = name.native.get(part, "")
    return str(value[0]) if isinstance(value, list) else str(value)
