"""Doing the work of the day by itself each morning, in a thread beside the worker."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.db import connection
from django.utils import timezone

from dondoc.site import clock
from dondoc.site.daily.running import AlreadyRunning, is_done, run_day

_BEAT = 30.0  # seconds between two looks at the clock
_AFTER_A_FAULT = timedelta(minutes=15)

logger = logging.getLogger(__name__)


@contextmanager
def morning(hour: int | None, *beside: Callable[[], object]) -> Iterator[None]:
    """From `hour` o'clock on do the work of each day once, until the block ends; None leaves it to others.

    `beside` is looked after at every beat, whatever the hour.
    """
    ended = threading.Event()
    thread = threading.Thread(target=_keep, args=(Morning(hour), beside, ended), name="morning", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join(timeout=5)


class Morning:
    """Says whether the work of the day is to be done now, and does it."""

    def __init__(self, hour: int | None) -> None:
        self._hour = hour
        self._not_before: datetime | None = None

    def look(self) -> bool:
        """Do the day's work where it is time and not all of it is done; return whether it was tried."""
        if self._hour is None or clock.now().hour < self._hour or not self._may_try():
            return False
        day = clock.today()
        if is_done(day):
            return False
        try:
            outcomes = run_day(day)
        except AlreadyRunning:
            return False
        failed = any(outcome.fault for outcome in outcomes)
        self._not_before = timezone.now() + _AFTER_A_FAULT if failed else None
        return True

    def _may_try(self) -> bool:
        return self._not_before is None or timezone.now() >= self._not_before


def _keep(morning: Morning, beside: tuple[Callable[[], object], ...], ended: threading.Event) -> None:
    while not ended.wait(_BEAT):
        for work in (morning.look, *beside):
            try:
                work()
            except Exception:  # the next beat may find the database at work again
                logger.exception("looking after the day failed")
            finally:
                connection.close()
