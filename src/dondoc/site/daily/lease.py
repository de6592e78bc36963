"""One process at a time: a row of the database that its holder renews, on every database and every machine alike."""

import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

from django.utils import timezone
from django.utils.crypto import get_random_string

from dondoc.site.daily.models import Lease

_HELD_FOR = timedelta(minutes=10)  # longer than any single piece of work between two renewals


@contextmanager
def only_one(name: str) -> Iterator[Callable[[], None] | None]:
    """Hold the lease `name` for the block: gives what renews it, or None where somebody else holds it.

    Time is the machine's here, not the site's day: a demonstration's day stands still, a lease must not.
    """
    holder = f"{socket.gethostname()[:40]}-{os.getpid()}-{get_random_string(8)}"
    if not _taken(name, holder):
        yield None
        return
    try:
        yield lambda: _renew(name, holder)
    finally:
        Lease.objects.filter(name=name, holder=holder).update(holder="", until=timezone.now())


def _taken(name: str, holder: str) -> bool:
    now = timezone.now()
    Lease.objects.get_or_create(name=name, defaults={"until": now})
    free = Lease.objects.filter(name=name, until__lte=now)
    return free.update(holder=holder, until=now + _HELD_FOR) == 1


def _renew(name: str, holder: str) -> None:
    Lease.objects.filter(name=name, holder=holder).update(until=timezone.now() + _HELD_FOR)
