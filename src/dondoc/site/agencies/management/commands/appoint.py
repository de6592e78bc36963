"""`appoint`: give a person a role at an agency from the server's own shell, the first administrator above all."""

import sys
from argparse import ArgumentParser
from getpass import getpass
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from dondoc.errors import DondocError
from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.actions.appoint_person import appoint_person
from dondoc.site.agencies.actions.create_person import create_person
from dondoc.site.agencies.models import Agency


class Command(BaseCommand):
    help = "Give a person a role at an agency. Asks for a password where the person has no account yet."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("username")
        parser.add_argument("agency", help="id of the agency in the register, such as vp-ubnd-tinh")
        parser.add_argument("role", choices=Role.values)
        parser.add_argument("--name", help="name of the person as shown; needed for a new account")

    def handle(
        self, *_args: Any, username: str, agency: str, role: str, name: str | None = None, **_options: Any
    ) -> None:
        try:
            with transaction.atomic():
                place = _agency(agency)
                person = User.objects.filter(username=username).first() or _new_person(username, name)
                appoint_person(None, person, place, Role(role))
        except DondocError as refused:
            raise CommandError(str(refused)) from refused
        self.stdout.write(f"{username}: {role}, {place.name}")


def _agency(register_id: str) -> Agency:
    found = Agency.objects.filter(register_id=register_id).first()
    if found is None:
        raise CommandError(f"The register has no agency {register_id!r}; `load_register` fills it.")
    return found


def _new_person(username: str, name: str | None) -> User:
    if not name:
        raise CommandError(f"{username!r} has no account yet: give a name to show with --name.")
    return create_person(None, username, name, _password())


def _password() -> str:
    """Ask twice at a terminal; elsewhere the first line of the standard input, so that scripts can set it."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    first = getpass("Password: ")
    if first != getpass("Password again: "):
        raise CommandError("The two passwords differ; nothing was stored.")
    return first
