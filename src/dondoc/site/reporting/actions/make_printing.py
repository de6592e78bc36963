"""Making a PDF file in the background: from a draft to bytes that are kept beside it.

No transaction is open while the file is made; how many pages are set is written as it goes, for the page that shows it.
"""

import logging

from django.db.models import F
from django.utils.translation import gettext as _

from dondoc.errors import DondocError
from dondoc.site import clock
from dondoc.site.documents.workers import worker_name
from dondoc.site.reporting.models import Paper, Printing, PrintingState
from dondoc.site.reporting.printings import pages_of, paper_of, version_of
from dondoc.writers.official import OfficialDocument
from dondoc.writers.official.pdf import CannotPrint, to_pdf

_LAID_OUT = 75  # percent; setting pages takes two thirds of the time and more, writing them the rest
_STEP = 5  # pages between two words of progress

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
        percent=5,
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
    pdf = _pdf(printing, version, document)
    _end(printing, version, PrintingState.DONE, percent=100, pdf=pdf)


def _pdf(printing: Printing, version: str, document: OfficialDocument) -> bytes:
    expected, shown = pages_of(document), 0

    def show(page: int) -> None:
        nonlocal shown
        if page >= shown + _STEP:
            shown = page
            percent = 5 + min(page, expected) * (_LAID_OUT - 5) // expected
            _update(printing, version, pages=page, percent=percent, alive_at=clock.now())

    try:
        return to_pdf(document, told=show)
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
