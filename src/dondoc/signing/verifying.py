"""Looking at a signed file: who signed which bytes, and whether they are those that were issued."""

import io
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from dondoc.errors import DondocError
from dondoc.signing.apart import outside_any_loop
from dondoc.signing.certificates import certificate_in, first_of, name_of
from dondoc.signing.needed import pyhanko
from dondoc.signing.revocation import REVOKED, answers_in, context_of, revocation_of
from dondoc.signing.verdicts import Signature, Verdict

_MOST_SIGNATURES = 50  # of one file: more is an attack on whoever checks it


class NotASignedFile(DondocError):
    """The file is no PDF, is damaged, or has no signature."""


def verify(signed: bytes, *, prepared: bytes, roots: Sequence[bytes], moment: datetime) -> Verdict:
    """Return what the PDF file `signed` proves, compared with the file `prepared` that was given out for
    signing.

    `roots` are certificates (PEM or DER) of the authorities that are trusted; `moment`, with time zone, is when
    certificates must be valid. Nothing is asked over the network.

    Raises NotASignedFile, CannotSign without pyHanko, BadCertificate for a root that is none.
    """
    trusted = [certificate_in(root) for root in roots]
    needed = pyhanko("pdf_utils.misc")
    try:
        reader = pyhanko("pdf_utils.reader").PdfFileReader(io.BytesIO(signed))
        found = reader.embedded_regular_signatures
        if not found:
            raise NotASignedFile("the file has no digital signature")
        if len(found) > _MOST_SIGNATURES:
            raise NotASignedFile(f"the file has more than {_MOST_SIGNATURES} signatures")
        signatures = tuple(_signature(each, trusted, moment) for each in found)
        is_issued = signed.startswith(prepared)
        return Verdict(signatures, is_issued, is_issued and _only_signed(reader, prepared))
    except (needed.PdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        # A file from anywhere: whatever a damaged structure makes pyHanko stumble over is its fault, not ours.
        raise NotASignedFile("the file is no PDF that can be read, or its signatures are damaged") from error


def _signature(embedded: Any, trusted: list[Any], moment: datetime) -> Signature:
    validation, general = pyhanko("sign.validation"), pyhanko("sign.general")
    answers = answers_in(embedded)
    context = context_of(answers, trusted, moment, mode="soft-fail")
    certificate = embedded.signer_cert
    try:
        status = outside_any_loop(validation.validate_pdf_signature, embedded, context, context)
    except (validation.errors.SignatureValidationError, general.SigningError, ValueError) as error:
        return _broken(embedded, certificate, str(error))
    modified = pyhanko("sign.diff_analysis").ModificationLevel
    coverage = pyhanko("sign.validation.status").SignatureCoverageLevel
    is_whole = status.coverage >= coverage.ENTIRE_REVISION
    stamp = status.timestamp_validity
    is_stamped = bool(stamp and stamp.valid and stamp.intact and stamp.trusted)
    at = stamp.timestamp if is_stamped else status.signer_reported_dt
    revocation = revocation_of(embedded, answers, trusted, at or moment)
    is_trusted = status.trusted and revocation != REVOKED
    return Signature(
        field=embedded.field_name,
        signer=name_of(certificate),
        agency=first_of(certificate.subject, "organization_name"),
        authority=name_of_issuer(certificate),
        serial=f"{certificate.serial_number:x}",
        at=at,
        is_stamped=is_stamped,
        is_intact=status.intact and status.valid,
        covers_all=is_whole
        and status.modification_level in (*list(modified)[:3], None)
        and status.docmdp_ok is not False,
        is_trusted=is_trusted,
        problem="" if is_trusted or not status.intact else _problem(status, certificate, moment, revocation),
        revocation=revocation,
        revocation_at=(at or moment) if answers else None,
    )


def _broken(embedded: Any, certificate: Any, problem: str) -> Signature:
    return Signature(
        field=embedded.field_name,
        signer=name_of(certificate),
        agency=first_of(certificate.subject, "organization_name"),
        authority=name_of_issuer(certificate),
        serial=f"{certificate.serial_number:x}",
        at=None,
        is_stamped=False,
        is_intact=False,
        covers_all=False,
        is_trusted=False,
        problem=problem,
    )


def name_of_issuer(certificate: Any) -> str:
    """Return the name of the authority that issued `certificate`, in one line."""
    return first_of(certificate.issuer, "common_name") or certificate.issuer.human_friendly


def _problem(status: Any, certificate: Any, moment: datetime, revocation: str) -> str:
    """One word for why the chain does not hold: 'expired', 'not_yet', 'revoked', 'unknown_authority' or 'usage'."""
    validity = certificate["tbs_certificate"]["validity"]
    if moment > validity["not_after"].native:
        return "expired"
    if moment < validity["not_before"].native:
        return "not_yet"
    if status.revoked or revocation == REVOKED:
        return "revoked"
    indication = getattr(status.trust_problem_indic, "name", "")
    return "unknown_authority" if "CHAIN" in indication else "usage"


def _only_signed(reader: Any, prepared: bytes) -> bool:
    """Whether what follows `prepared` in the file are signatures, their fields and pictures alone."""
    analysis = pyhanko("sign.diff_analysis")
    base = pyhanko("pdf_utils.reader").PdfFileReader(io.BytesIO(prepared)).total_revisions - 1
    found = analysis.DEFAULT_DIFF_POLICY.review_file(reader, base)
    if isinstance(found, analysis.SuspiciousModification):
        return False
    return bool(found.modification_level <= analysis.ModificationLevel.FORM_FILLING)
