"""A limit to waiting: what takes longer has hung."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager


class Hung(BaseException):
    """Not an Exception, so that nothing takes it for a fault of its document."""


@contextmanager
def within(seconds: int) -> Iterator[None]:
    """Raise Hung in the block after `seconds`."""

    def interrupt(*_: object) -> None:
        raise Hung(f"not read after {seconds} seconds")

    signal.signal(signal.SIGALRM, interrupt)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
