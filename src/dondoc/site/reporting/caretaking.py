"""PDF files whose worker died: found by their silence, tried once more, then given up with a sentence."""

from django.db import connection, transaction
from django.utils.translation import gettext as _

from dondoc.site import clock
from dondoc.site.documents.caretaking import ATTEMPTS, close_job, silent
from dondoc.site.documents.workers import worker_name
from dondoc.site.reporting.jobs import print_draft
from dondoc.site.reporting.models import Printing, PrintingState


def look_after_printings() -> None:
    """Renew the sign of life of what this worker makes, and see to what other workers left."""
    Printing.objects.filter(worker=worker_name(), state=PrintingState.RUNNING).update(alive_at=clock.now())
    restart_lost_printings()


def restart_lost_printings() -> list[Printing]:
    """Queue again, or after the second time give up, each printing whose worker fell silent; return them."""
    with transaction.atomic():
        lost = list(
            Printing.objects.filter(silent(clock.now()), state=PrintingState.RUNNING)
            .defer("pdf")
            .select_for_update(skip_locked=connection.features.has_select_for_update)
        )
        for printing in lost:
            close_job(print_draft, [printing.pk, printing.version], printing.worker)
            if printing.attempts < ATTEMPTS:
                _queue_again(printing)
            else:
                _give_up(printing)
    return lost


def _queue_again(printing: Printing) -> None:
    printing.state, printing.percent, printing.pages, printing.worker = PrintingState.QUEUED, 0, 0, ""
    printing.save(update_fields=["state", "percent", "pages", "worker"])
    print_draft.enqueue(printing.pk, printing.version)


def _give_up(printing: Printing) -> None:
    printing.state, printing.finished_at = PrintingState.FAILED, clock.now()
    printing.fault = _(
        "The program stopped more than once while making this file, perhaps for want of memory. "
        "Take the Word file, or tell the administrator."
    )
    printing.save(update_fields=["state", "fault", "finished_at"])
