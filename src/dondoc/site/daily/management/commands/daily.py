"""`manage.py daily`: all that the site does by itself each day."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from dondoc.site import clock
from dondoc.site.daily.registry import daily_work
from dondoc.site.daily.running import AlreadyRunning, UnknownWork, run_day


class Command(BaseCommand):
    help = "Do the work of the day: groups, rounds, cycles, reminders, mail. Running it again does what is left."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--only", action="append", default=[], metavar="NAME", help="this piece of work alone")
        parser.add_argument("--list", action="store_true", help="name the pieces of work in their order, do nothing")

    def handle(self, *_args: Any, only: list[str], list: bool, **_options: Any) -> None:
        if list:
            self.stdout.write("\n".join(piece.name for piece in daily_work()))
            return
        try:
            outcomes = run_day(clock.today(), only)
        except (AlreadyRunning, UnknownWork) as refused:
            raise CommandError(str(refused)) from refused
        for outcome in outcomes:
            self.stdout.write(f"{outcome.name}: {outcome.fault or outcome.done}")
        if failed := [outcome.name for outcome in outcomes if outcome.fault]:
            raise CommandError(f"Failed: {', '.join(failed)}. The others are done; run `daily` again.")
