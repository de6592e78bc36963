"""Making a PDF file in the background: from a draft to bytes that are kept beside it, or to the issued report.

No transaction is open while the file is made. Typst sets a hundred pages a second and says nothing meanwhile, so the
page that shows the progress is told two stages: the draft is put together, and about so many pages are being set.
"""

import logging

from django.db.models import F
from django.utils.translation import gettext as _

from dondoc.errors import DondocError
from dondoc.site import clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.documents.workers import worker_name
from dondoc.site.reporting.actions.issue_report import issue_report
from dondoc.site.reporting.models import Paper, Printing, PrintingState
from dondoc.site.reporting.printings import pages_of, paper_of, version_of
from dondoc.writers.official import OfficialDocument
from dondoc.writers.official.pdf import CannotPrint, to_pdf

_BEGUN, _COMPOSED = 5, 40  # percent

logger = logging.getLogger(__name__)


def make_printing(printing_id: int, version: str) -> None:
    """Carry out the queued printing `printing_id` of `version`; it ends done, or failed with a sentence.

    Nothing happens unless it is queued for that version, so that a job delivered twice, or overtaken, makes nothing.
    """
    if not _begin(printing_id, version):
        return
    printing = Printing.objects.select_related("draft__issue", "draft__programme").defer("pdf").get(pk=printing_id)
    try:
        _make(printing, version)
    except DondocError as error:
        _fail(printing, version, str(error))
    except Exception:  # whatever happens in a job, its page must say that it ended
        logger.exception("printing %s of draft %s failed", printing.paper, printing.draft_id)
        sentence = _("The file could not be made because of a fault in the program; tell the administrator.")
        _fail(printing, version, sentence)


def _begin(printing_id: int, version: str) -> bool:
    """Whether this worker got the printing: the update finds it queued for one worker only."""
    now = clock.now()
    taken = Printing.objects.filter(pk=printing_id, version=version, state=PrintingState.QUEUED).update(
        state=PrintingState.RUNNING,
        percent=_BEGUN,
        started_at=now,
        alive_at=now,
        worker=worker_name(),
        attempts=F("attempts") + 1,
    )
    return taken == 1


def _make(printing: Printing, version: str) -> None:
    document = paper_of(printing.draft, printing.paper, printing.asked)
    if version_of(printing.draft, printing.asked) != version:
        _fail(printing, version, _("The report was changed after this file was asked for; ask for it again."))
        return
    _update(printing, version, percent=_COMPOSED, pages=pages_of(document), alive_at=clock.now())
    _end(printing, version, PrintingState.DONE, percent=100, pdf=_pdf(printing, document))
    if printing.paper == Paper.ISSUE:
        issue_as_asked(Printing.objects.defer("pdf").get(pk=printing.pk))


def issue_as_asked(printing: Printing) -> None:
    """Issue the report of `printing`, whose file is there, by the number and day that were asked for.

    Nothing is issued where other words, or another number, were asked for meanwhile. What `issue_report` refuses stands
    as the fault of the printing.
    """
    member = printing.issuing
    if printing.state != PrintingState.DONE or member is None or printing.issued_on is None:
        return
    if version_of(printing.draft, printing.asked) != printing.version:
        return
    try:
        number, issued_on = printing.asked["number"], printing.issued_on
        issue_report(Acting(member.user, member), printing.draft, number=number, issued_on=issued_on)
    except (DondocError, NotAllowed) as refused:
        Printing.objects.filter(pk=printing.pk).update(state=PrintingState.FAILED, fault=str(refused))


def _pdf(printing: Printing, document: OfficialDocument) -> bytes:
    try:
        return to_pdf(document)
    except CannotPrint:
        if printing.paper == Paper.ISSUE:
            return b""  # a report is issued without a PDF file where none can be made
        sentence = _("PDF files cannot be made on this machine yet; take the Word file instead.")
        raise DondocError(sentence) from None


def _fail(printing: Printing, version: str, fault: str) -> None:
    _end(printing, version, PrintingState.FAILED, fault=fault)


def _end(printing: Printing, version: str, state: PrintingState, **values: object) -> None:
    _update(printing, version, state=state, finished_at=clock.now(), **values)


def _update(printing: Printing, version: str, **values: object) -> None:
    """Write `values`, unless other words were asked for meanwhile or the printing has gone to another worker."""
    mine = Printing.objects.filter(pk=printing.pk, version=version, worker=worker_name(), state=PrintingState.RUNNING)
    mine.update(**values)
