"""Turning the site's clock to the days of the demonstration."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from django.conf import settings


@contextmanager
def on(day: date) -> Iterator[None]:
    """Let the site's clock stand at `day` for the block."""
    before = settings.DONDOC_TODAY
    settings.DONDOC_TODAY = day.isoformat()
    try:
        yield
    finally:
        settings.DONDOC_TODAY = before
