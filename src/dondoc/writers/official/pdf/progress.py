"""How far the setting of a PDF file is: WeasyPrint says it to a logger, and to nobody else."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

Told = Callable[[int], None]
_told: ContextVar[Told | None] = ContextVar("told", default=None)


@contextmanager
def pages_told(told: Told | None) -> Iterator[None]:
    """Call `told` with the number of each page that this thread lays out, from now to the end of the block."""
    if told is None:
        yield
        return
    _listen()
    token = _told.set(told)
    try:
        yield
    finally:
        _told.reset(token)


class _Pages(logging.Handler):
    """Takes the page out of 'Step 5 - Creating layout - Page %d'; other messages have other arguments, or none."""

    def emit(self, record: logging.LogRecord) -> None:
        told, said = _told.get(), record.args
        if told and " Page %" in str(record.msg) and isinstance(said, tuple) and said and isinstance(said[0], int):
            told(said[0])


@cache
def _listen() -> None:
    """Hear the messages of progress, once for the process; they go no further, as they do without a listener."""
    logger = logging.getLogger("weasyprint.progress")
    logger.setLevel(logging.INFO)
    logger.propagate = False
    logger.addHandler(_Pages())
