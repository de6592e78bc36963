"""Readings whose worker died: found by their silence, tried once more, then given up with a sentence.

A worker renews `alive_at` of the reading it is at while it works. A killed one cannot, and its job stays marked as
running for ever: the queue itself neither notices nor repeats it. Other rooms' work is looked after likewise: they hand
`caretaker` what is to be done each round.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

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
ATTEMPTS = 2  # then a job is given up

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
            close_job(read_file, [reading.pk], reading.worker)
            if reading.attempts < ATTEMPTS:
                _queue_again(reading)
            else:
                _give_up(reading)
    return lost


@contextmanager
def caretaker(*others: Callable[[], object]) -> Iterator[threading.Event]:
    """Look after readings, and `others`, in a thread beside the worker, from now to the end of the block.

    The event is set when the first round is over.
    """
    first_round, ended = threading.Event(), threading.Event()
    thread = threading.Thread(target=_look_after, args=(first_round, ended, others), name="caretaker", daemon=True)
    thread.start()
    try:
        yield first_round
    finally:
        ended.set()
        thread.join(timeout=5)


def _look_after(first_round: threading.Event, ended: threading.Event, others: tuple[Callable[[], object], ...]) -> None:
    while True:
        for duty in (show_life, restart_lost_readings, *others):
            try:
                duty()
            except Exception:  # the next round may find the database at work again
                logger.exception("looking after background work failed")
        connection.close()
        first_round.set()
        if ended.wait(_BEAT):
            return


def silent(now: datetime) -> Q:
    """What shows no recent sign of life in its `alive_at`; one from the future comes of a clock that was set back."""
    return Q(alive_at__lt=now - _SILENCE) | Q(alive_at__gt=now + _SILENCE)


def close_job(task: Any, args: list[object], worker: str) -> None:
    """Mark the job in which the dead `worker` ran `task` with `args` as failed; it must not look as if it ran."""
    for job in DBTaskResult.objects.running().filter(task_path=task.module_path, args_kwargs__args=args):
        job.set_failed(WorkerLost(worker))


def _lost(now: datetime) -> QuerySet[Reading]:
    return Reading.objects.filter(silent(now), state=ReadingState.RUNNING)


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
