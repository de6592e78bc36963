"""The background work: one job makes one PDF file."""

from django_tasks import task

from dondoc.site.reporting.actions.make_printing import make_printing


@task()
def print_draft(printing_id: int, version: str) -> None:
    """Make the file of the queued printing `printing_id`; see `make_printing`."""
    make_printing(printing_id, version)
