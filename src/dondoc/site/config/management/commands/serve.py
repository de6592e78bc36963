"""`manage.py serve`: the whole site in one command, web server and background worker together."""

from argparse import ArgumentParser
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from dondoc.site.config.serving import CannotServe, Site


class Command(BaseCommand):
    help = "Open the site: web server and background worker, stopped together with Ctrl-C."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
        parser.add_argument("--port", type=int, default=8000, help="port to listen on (default: %(default)s)")
        parser.add_argument("--processes", type=int, default=2, help="web server processes (default: %(default)s)")

    def handle(self, *_args: Any, host: str, port: int, processes: int, **_options: Any) -> None:
        _refuse_old_database()
        call_command("collectstatic", interactive=False, verbosity=0)
        try:
            Site(host, port, processes, say=self.stdout.write).run()
        except CannotServe as error:
            raise CommandError(str(error)) from error


def _refuse_old_database() -> None:
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise CommandError("The database is not up to date. Run `manage.py migrate`, then `manage.py serve` again.")
    connection.close()
