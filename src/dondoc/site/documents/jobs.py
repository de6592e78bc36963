"""The background work: one job reads one file."""

from django_tasks import task

from dondoc.site.documents.actions.read_file import read_reading


@task()
def read_file(reading_id: int) -> None:
    """Read the file of the queued reading `reading_id`; see `read_reading`."""
    read_reading(reading_id)
