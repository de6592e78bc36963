"""Issuing a report in one step: its PDF file is made, in the background where it is long, and then it is issued."""

from datetime import date

from dondoc.site.agencies.people import Acting
from dondoc.site.reporting.actions.ask_printing import ask_printing
from dondoc.site.reporting.drafts import document_of
from dondoc.site.reporting.models import Draft, Paper, Printing, ReportIsIssued
from dondoc.site.reporting.number_and_day import asked_of, check_number_and_day, signed
from dondoc.site.reporting.rights import must_write_reports_of


def prepare_issue(acting: Acting, draft: Draft, *, number: str, issued_on: date) -> Printing:
    """Return the printing of `draft` with `number` and `issued_on`, after which it is issued by them.

    Raises what `issue_report` raises.
    """
    must_write_reports_of(acting, draft)
    if draft.is_issued:
        raise ReportIsIssued
    check_number_and_day(draft, number, issued_on)
    signed(document_of(draft), number.strip(), issued_on)
    return ask_printing(acting, draft, Paper.ISSUE, asked=asked_of(number, issued_on))
