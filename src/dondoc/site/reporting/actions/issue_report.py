"""Issuing a report: number and day are given, and from then on it never changes."""

import hashlib
from datetime import date

from django.db import transaction

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting
from dondoc.site.reporting.drafts import document_of, hold_draft
from dondoc.site.reporting.models import Draft, Issue, Paper, ReportIsIssued
from dondoc.site.reporting.number_and_day import asked_of, check_number_and_day, signed
from dondoc.site.reporting.printings import printed
from dondoc.site.reporting.rights import must_write_reports_of
from dondoc.site.reporting.stored import to_json
from dondoc.writers.official import OfficialDocument, to_docx
from dondoc.writers.official.pdf import CannotPrint, to_pdf


@transaction.atomic
def issue_report(acting: Acting, draft: Draft, *, number: str, issued_on: date) -> Issue:
    """Record that `draft` was issued as `number` (with its symbol, '45/BC-STC') on `issued_on`, and keep its files.

    A PDF file that was made beforehand of the same words, number and day is kept as it is; else it is made now.

    Raises NotAllowed, ReportIsIssued, and DoesNotFit for a number without figures, a day before the figures' own, or
    one that is still to come.
    """
    draft = hold_draft(draft)
    must_write_reports_of(acting, draft)
    if draft.is_issued:
        raise ReportIsIssued
    check_number_and_day(draft, number, issued_on)
    document = signed(document_of(draft), number.strip(), issued_on)
    ready = printed(draft, Paper.ISSUE, asked_of(number, issued_on))
    docx, pdf = to_docx(document), _printed(document) if ready is None else ready
    issue = Issue.objects.create(
        draft=draft,
        number=number.strip(),
        issued_on=issued_on,
        recorded_at=clock.now(),
        recorded_by=acting.person,
        content=to_json(document),
        docx=docx,
        pdf=pdf,
        docx_sha256=hashlib.sha256(docx).hexdigest(),
        pdf_sha256=hashlib.sha256(pdf).hexdigest() if pdf else "",
    )
    draft.printings.all().delete()  # the report has its own files now
    audit.record(acting.person, "reporting.report.issued", draft, number=issue.number, issued_on=issued_on)
    return issue


def _printed(document: OfficialDocument) -> bytes:
    try:
        return to_pdf(document)
    except CannotPrint:
        return b""
