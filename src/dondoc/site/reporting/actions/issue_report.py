"""Issuing a report: number and day are given, and from then on it never changes."""

import hashlib
from dataclasses import replace
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting
from dondoc.site.reporting.drafts import document_of, hold_draft
from dondoc.site.reporting.models import Draft, Issue, ReportIsIssued
from dondoc.site.reporting.rights import must_write_reports_of
from dondoc.site.reporting.stored import to_json
from dondoc.site.tracking.refusals import DoesNotFit
from dondoc.writers.official import OfficialDocument, to_docx
from dondoc.writers.official.pdf import CannotPrint, to_pdf


@transaction.atomic
def issue_report(acting: Acting, draft: Draft, *, number: str, issued_on: date) -> Issue:
    """Record that `draft` was issued as `number` (with its symbol, '45/BC-STC') on `issued_on`, and keep its files.

    Raises NotAllowed, ReportIsIssued, and DoesNotFit for a number without figures, a day before the figures' own, or
    one that is still to come.
    """
    draft = hold_draft(draft)
    must_write_reports_of(acting, draft)
    if draft.is_issued:
        raise ReportIsIssued
    _check(draft, number, issued_on)
    document = _signed(document_of(draft), number.strip(), issued_on)
    docx, pdf = to_docx(document), _printed(document)
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
    audit.record(acting.person, "reporting.report.issued", draft, number=issue.number, issued_on=issued_on)
    return issue


def _check(draft: Draft, number: str, issued_on: date) -> None:
    if not any(letter.isdigit() for letter in number.partition("/")[0]):
        raise DoesNotFit(_("Give the number under which the report is entered, such as 45/BC-STC."))
    if issued_on < draft.as_of:
        raise DoesNotFit(_("The report has figures of a later day; it cannot be issued before them."))
    if issued_on > clock.today():
        raise DoesNotFit(_("The day of issue is still to come; record it when the report has been signed."))


def _signed(document: OfficialDocument, number: str, issued_on: date) -> OfficialDocument:
    if document.letterhead is None:
        raise DoesNotFit(_("A table is attached to a document; it has no number and day of its own."))
    return replace(document, letterhead=replace(document.letterhead, number=number, issued_on=issued_on))


def _printed(document: OfficialDocument) -> bytes:
    try:
        return to_pdf(document)
    except CannotPrint:
        return b""
