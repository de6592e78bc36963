"""`manage.py open_due_cycles`: what a scheduler runs once a day."""

from typing import Any

from django.core.management.base import BaseCommand

from dondoc.site import clock
from dondoc.site.tracking.actions.open_due_cycles import open_due_cycles


class Command(BaseCommand):
    help = "Open the reporting cycles whose day has come. It may run any number of times."

    def handle(self, *_args: Any, **_options: Any) -> None:
        for cycle in open_due_cycles(clock.today()):
            self.stdout.write(f"{cycle}: {cycle.due_on:%d/%m/%Y}")
