"""Readings whose worker died: found by their silence, tried once more, then given up with a sentence.

A worker renews `alive_at` of the reading it is at while it works. A killed one cannot, and its job stays marked as
running for ever: the queue itself neither notices nor repeats it.
"""

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.db import connection, transaction
from django.db.models import Q, QuerySet
from django_tasks_db.models import DBTaskResult

from dondoc.site import audit, clock
from dondoc.site.documents import faults
from dondoc.site.documents.jobs import read_file
from dondoc.site.documents.models import Reading, ReadingState, ReadingStep
from dondoc.site.documents.workers import worker_name

_BEAT = 15.0  # seconds between two signs of life
_SILENCE = timedelta(seconds=60)  # without a sign of life for so long, a worker is dead
_ATTEMPTS = 2

logger = logging.getLogger(__name__)


class WorkerLost(RuntimeError):
    """The worker that ran a job is gone; this stands in the job's row instead of a result."""


def show_life() -> None:
    """Renew the sign of life of what this worker is reading."""
    Reading.objects.filter(worker=worker_name(), state=ReadingState.RUNNING).update(alive_at=clock.now())


def restart_lost_readings() -> list[Reading]:
    """Queue again, or after the second time give up, each reading whose worker fell silent; return them."""
    with transaction.atomic():
        lost = list(_lost(clock.now()).select_for_update(skip_locked=connection.features.has_select_for_update))
        for reading in lost:
            _close_job(reading)
            if reading.attempts < _ATTEMPTS:
                _queue_again(reading)
            else:
                _give_up(reading)
    return lost


@contextmanager
def caretaker() -> Iterator[threading.Event]:
    """Look after readings in a thread beside the worker, from now to the end of the block.

    The event is set when the first round is over.
    """
    first_round, ended = threading.Event(), threading.Event()
    thread = threading.Thread(target=_look_after, args=(first_round, ended), name="caretaker", daemon=True)
    thread.start()
    try:
        yield first_round
    finally:
        ended.set()
        thread.join(timeout=5)


def _look_after(first_round: threading.Event, ended: threading.Event) -> None:
    while True:
        try:
            show_life()
            restart_lost_readings()
        except Exception:  # the next round may find the database at work again
            logger.exception("looking after readings failed")
        finally:
            connection.close()
        first_round.set()
        if ended.wait(_BEAT):
            return


def _lost(now: datetime) -> QuerySet[Reading]:
    """Running readings without a recent sign of life; one from the future comes of a clock that was set back."""
    silent = Q(alive_at__lt=now - _SILENCE) | Q(alive_at__gt=now + _SILENCE)
    return Reading.objects.filter(silent, state=ReadingState.RUNNING)


def _queue_again(reading: Reading) -> None:
    reading.state, reading.step, reading.percent = ReadingState.QUEUED, ReadingStep.WAITING, 0
    reading.worker = ""
    reading.save(update_fields=["state", "step", "percent", "worker"])
    audit.record(None, "documents.reading.restarted", reading)
    read_file.enqueue(reading.pk)


def _give_up(reading: Reading) -> None:
    reading.state, reading.step = ReadingState.FAILED, ReadingStep.FINISHED
    reading.fault, reading.finished_at = faults.interrupted(), clock.now()
    reading.save(update_fields=["state", "step", "fault", "finished_at"])
    audit.record(None, "documents.reading.failed", reading, reason=reading.fault)


def _close_job(reading: Reading) -> None:
    """Mark the dead worker's job as failed, so that it does not look as if it ran."""
    jobs = DBTaskResult.objects.running().filter(task_path=read_file.module_path, args_kwargs__args=[reading.pk])
    for job in jobs:
        job.set_failed(WorkerLost(reading.worker))
