"""Putting a file in the line of the background workers."""

from dondoc.site import clock
from dondoc.site.documents.jobs import read_file
from dondoc.site.documents.models import Reading, SourceFile


def queue_reading(file: SourceFile) -> Reading:
    """Return a new reading of `file`, waiting for a worker; call it inside the transaction of what causes it."""
    reading = Reading.objects.create(file=file, queued_at=clock.now())
    read_file.enqueue(reading.pk)
    return reading
