"""A limit to waiting: what takes longer has hung."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager


class Hung(BaseException):
    """Not an Exception, so that nothing takes it for a fault of its document."""


@contextmanager
def within(seconds: int) -> Iterator[None]:
    """Raise Hung in the block after `seconds` of processor time, so that other work on the machine does not count."""

    def interrupt(*_: object) -> None:
        raise Hung(f"not read after {seconds} seconds")

    signal.signal(signal.SIGPROF, interrupt)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
