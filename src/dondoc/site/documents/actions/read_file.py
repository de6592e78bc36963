"""Reading a stored file in the background: from its bytes to a result that a person can review.

No transaction is open while the library works, so that a long document keeps nobody waiting; each step is written
as it begins, for the page that shows the progress.
"""

import logging
from pathlib import Path

from django.db import transaction
from django.db.models import F

from dondoc.errors import DondocError
from dondoc.extract import extract_programme
from dondoc.model import Document, Programme
from dondoc.site import audit, clock
from dondoc.site.agencies.home import home_register
from dondoc.site.documents import faults
from dondoc.site.documents.models import Reading, ReadingState, ReadingStep
from dondoc.site.documents.workers import worker_name
from dondoc.sources import read_document
from dondoc.writers.programme_json import as_json

logger = logging.getLogger(__name__)


def read_reading(reading_id: int) -> None:
    """Carry out the queued reading `reading_id`; it ends done, or failed with a sentence for its reader.

    Nothing happens unless the reading is queued, so that a job delivered twice reads once.
    """
    if not _begin(reading_id):
        return
    reading = Reading.objects.select_related("file").get(pk=reading_id)
    try:
        _read(reading)
    except DondocError as error:
        _fail(reading, faults.sentence_of(error))
    except Exception:  # whatever happens in a job, its page must say that it ended
        logger.exception("reading %s of %s failed", reading.pk, reading.file.sha256)
        _fail(reading, faults.unexpected())


def _begin(reading_id: int) -> bool:
    """Whether this worker got the reading: the update finds it queued for one worker only."""
    now = clock.now()
    taken = Reading.objects.filter(pk=reading_id, state=ReadingState.QUEUED).update(
        state=ReadingState.RUNNING,
        step=ReadingStep.OPENING,
        percent=5,
        started_at=now,
        alive_at=now,
        worker=worker_name(),
        attempts=F("attempts") + 1,
    )
    return taken == 1


def _read(reading: Reading) -> None:
    document = read_document(Path(reading.file.content.path), name=reading.file.name)
    _show(reading, ReadingStep.FINDING, 30)
    programme = extract_programme(document, home=home_register())
    _show(reading, ReadingStep.STORING, 90, found_tasks=len(programme.tasks))
    _finish(reading, document, programme)


def _show(reading: Reading, step: ReadingStep, percent: int, *, found_tasks: int = 0) -> None:
    _update(reading, step=step, percent=percent, found_tasks=found_tasks, alive_at=clock.now())


@transaction.atomic
def _finish(reading: Reading, document: Document, programme: Programme) -> None:
    values = {"text": document.text, "format": document.format, "result": as_json(programme), "percent": 100}
    if _end(reading, ReadingState.DONE, **values):
        audit.record(None, "documents.reading.done", reading, tasks=len(programme.tasks))


@transaction.atomic
def _fail(reading: Reading, fault: str) -> None:
    if _end(reading, ReadingState.FAILED, fault=fault):
        audit.record(None, "documents.reading.failed", reading, reason=fault)


def _end(reading: Reading, state: ReadingState, **values: object) -> bool:
    return _update(reading, state=state, step=ReadingStep.FINISHED, finished_at=clock.now(), **values)


def _update(reading: Reading, **values: object) -> bool:
    """Whether `values` were written: they are not once the reading has gone to another worker."""
    mine = Reading.objects.filter(pk=reading.pk, worker=worker_name(), state=ReadingState.RUNNING)
    return mine.update(**values) == 1
