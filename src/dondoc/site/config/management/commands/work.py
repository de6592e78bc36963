"""`manage.py work`: the background worker, which also looks after what dead workers left and after the day's work."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

from dondoc.site.daily.morning import morning
from dondoc.site.documents.caretaking import caretaker
from dondoc.site.documents.workers import worker_name
from dondoc.site.reminders.delivering import deliver_mails
from dondoc.site.reporting.caretaking import look_after_printings


class Command(BaseCommand):
    help = "Carry out background work, such as reading uploaded files and making PDF files, until stopped."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--batch", action="store_true", help="do the work that is waiting, then end")

    def handle(self, *_args: Any, batch: bool, **_options: Any) -> None:
        with caretaker(look_after_printings), morning(None if batch else settings.DONDOC_DAILY_HOUR, deliver_mails):
            call_command(
                "db_worker",
                worker_id=worker_name(),
                interval=0.5,
                batch=batch,
                startup_delay=False,
                reload=False,
                verbosity=0,
            )
