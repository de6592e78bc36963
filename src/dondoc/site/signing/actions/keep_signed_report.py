"""Keeping a signed file as the issued version."""

import hashlib

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.signing import NotASignedFile, verify
from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting
from dondoc.site.reporting.models import Issue
from dondoc.site.reporting.rights import must_write_reports_of
from dondoc.site.signing.models import ReportIsSigned, SignedReport
from dondoc.site.signing.refusals import NotSigned, NotVerified
from dondoc.site.signing.selectors import prepared_of, signed_of, trusted_certificates
from dondoc.site.signing.stored import to_json
from dondoc.site.tracking.refusals import DoesNotFit


@transaction.atomic
def keep_signed_report(acting: Acting, issue: Issue, data: bytes) -> SignedReport:
    """Keep the PDF `data` as the signed version of `issue`.

    Raises NotAllowed, ReportIsSigned, DoesNotFit before the report was given out, NotSigned and NotVerified for a file
    that is not it or whose signatures do not hold, CannotSign where pyHanko is not installed.
    """
    must_write_reports_of(acting, issue.draft)
    Issue.objects.select_for_update().get(pk=issue.pk)
    if signed_of(issue):
        raise ReportIsSigned
    prepared = prepared_of(issue)
    if prepared is None:
        raise DoesNotFit(_("Get the file for signing first; a signed file is compared with it."))
    try:
        verdict = verify(data, prepared=bytes(prepared.pdf), roots=trusted_certificates(), moment=clock.now())
    except NotASignedFile as refused:
        raise NotSigned(_("The file is no PDF with a digital signature, or it is damaged.")) from refused
    if not verdict.is_good:
        raise NotVerified(verdict)
    kept = SignedReport.objects.create(
        issue=issue,
        pdf=data,
        sha256=hashlib.sha256(data).hexdigest(),
        verdict=to_json(verdict),
        kept_at=clock.now(),
        kept_by=acting.person,
    )
    signers = [one.signer for one in verdict.signatures]
    audit.record(acting.person, "signing.report.kept", issue.draft, sha256=kept.sha256, signers=signers)
    return kept
