"""Making the PDF file of a report that is to be issued, before it is, so that nobody waits while it becomes final."""

from datetime import date

from dondoc.site.agencies.people import Acting
from dondoc.site.reporting.actions.ask_printing import ask_printing
from dondoc.site.reporting.drafts import document_of
from dondoc.site.reporting.models import Draft, Paper, Printing, ReportIsIssued
from dondoc.site.reporting.number_and_day import asked_of, check_number_and_day, signed
from dondoc.site.reporting.rights import must_write_reports_of


def prepare_issue(acting: Acting, draft: Draft, *, number: str, issued_on: date) -> Printing:
    """Return the printing of `draft` with `number` and `issued_on`; nothing is issued by it.

    Raises what `issue_report` raises.
    """
    must_write_reports_of(acting, draft)
    if draft.is_issued:
        raise ReportIsIssued
    check_number_and_day(draft, number, issued_on)
    signed(document_of(draft), number.strip(), issued_on)
    return ask_printing(acting, draft, Paper.ISSUE, asked=asked_of(number, issued_on))
