"""Giving out a report for signing."""

import hashlib

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.signing import prepare
from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting
from dondoc.site.reporting.models import Issue
from dondoc.site.reporting.rights import must_write_reports_of
from dondoc.site.reporting.stored import from_json
from dondoc.site.signing.models import PreparedReport
from dondoc.site.tracking.refusals import DoesNotFit
from dondoc.writers.official import OfficialDocument


@transaction.atomic
def prepare_report(acting: Acting, issue: Issue) -> PreparedReport:
    """Return the PDF of `issue` with places for signatures, the same each time it is asked for.

    Raises NotAllowed, DoesNotFit where the report has no PDF, and CannotSign where pyHanko is not installed.
    """
    must_write_reports_of(acting, issue.draft)
    Issue.objects.select_for_update().get(pk=issue.pk)
    made = PreparedReport.objects.filter(issue=issue).first()
    if made:
        return made
    if not issue.pdf:
        raise DoesNotFit(_("The report has no PDF: what makes one was not installed when it was issued."))
    pdf = prepare(bytes(issue.pdf), posts=_lines_above_the_name(issue))
    made = PreparedReport.objects.create(
        issue=issue,
        pdf=pdf,
        sha256=hashlib.sha256(pdf).hexdigest(),
        prepared_at=clock.now(),
        prepared_by=acting.person,
    )
    audit.record(acting.person, "signing.report.prepared", issue.draft, sha256=made.sha256)
    return made


def _lines_above_the_name(issue: Issue) -> tuple[str, ...]:
    document: OfficialDocument = from_json(issue.content)
    signature = document.signature
    return tuple(filter(None, (signature.authority, *signature.posts))) if signature else ()
