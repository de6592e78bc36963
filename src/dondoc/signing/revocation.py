"""Whether a certificate had been revoked, by what a signed file itself holds: nothing is asked over the network.

A file that is meant to be checked for long carries the answers of the authority (OCSP) or its lists (CRL): in the
document security store of the PDF (PAdES), or among the signed attributes of the signature (Adobe).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dondoc.signing.apart import outside_any_loop
from dondoc.signing.needed import asn1, certvalidator, pyhanko

UNCHECKED, NOTHING, GOOD, REVOKED, INSUFFICIENT = "unchecked", "nothing", "good", "revoked", "insufficient"


@dataclass(frozen=True, slots=True)
class Answers:
    """What a file holds of revocation: answers and lists of authorities in DER, and certificates that go with them."""

    ocsps: tuple[bytes, ...] = ()
    crls: tuple[bytes, ...] = ()
    certificates: tuple[bytes, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.ocsps or self.crls)


def answers_in(embedded: Any) -> Answers:
    """Return what the file of the signature `embedded` and the signature itself hold."""
    store = _found(embedded.reader.root, "/DSS") or {}
    named = dict(_of_attributes(embedded))
    return Answers(
        (*_streams(store, "/OCSPs"), *named.get("ocsp", ())),
        (*_streams(store, "/CRLs"), *named.get("crl", ())),
        tuple(_streams(store, "/Certs")),
    )


def revocation_of(embedded: Any, answers: Answers, trusted: Sequence[Any], moment: datetime) -> str:
    """Return one word for what `answers` prove of the certificates behind `embedded` at `moment`.

    'nothing' where there are none; 'good' where they tell of every certificate up to the `trusted` ones that it was not
    revoked; 'revoked'; 'insufficient' where they are of others, or not of that time.
    """
    if not answers:
        return NOTHING
    context = context_of(answers, trusted, moment, mode="require")
    validation, general = pyhanko("sign.validation"), pyhanko("sign.general")
    try:
        status = outside_any_loop(validation.validate_pdf_signature, embedded, context, context)
    except (validation.errors.SignatureValidationError, general.SigningError, ValueError):
        return INSUFFICIENT
    if status.revoked:
        return REVOKED
    return GOOD if status.trusted else INSUFFICIENT


def context_of(answers: Answers, trusted: Sequence[Any], moment: datetime, *, mode: str) -> Any:
    """Return what pyHanko checks certificates by: `mode` 'soft-fail' takes what answers there are, 'require' asks for
    one on each certificate.
    """
    load = asn1("x509").Certificate.load
    return certvalidator().ValidationContext(
        trust_roots=list(trusted),
        other_certs=[load(one) for one in answers.certificates],
        ocsps=list(answers.ocsps),
        crls=list(answers.crls),
        moment=moment,
        allow_fetching=False,
        revocation_mode=mode,
        retroactive_revinfo=True,
    )


def _streams(store: Any, name: str) -> Iterator[bytes]:
    for entry in _found(store, name) or ():
        yield bytes(entry.get_object().data)


def _found(dictionary: Any, name: str) -> Any:
    """What stands in a dictionary of the PDF file, wherever in the file it is; `get` would give the reference alone."""
    return dictionary[name] if name in dictionary else None  # noqa: SIM401


def _of_attributes(embedded: Any) -> Iterator[tuple[str, tuple[bytes, ...]]]:
    """The answers among the signed attributes of the signature: ('ocsp', …) and ('crl', …)."""
    for attribute in embedded.signer_info["signed_attrs"]:
        if attribute["type"].native == "adobe_revocation_info_archival":
            for kind in ("ocsp", "crl"):
                yield kind, tuple(entry.dump() for value in attribute["values"] for entry in value[kind] or ())
