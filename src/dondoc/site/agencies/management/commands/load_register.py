"""`manage.py load_register`: make the stored agencies equal to those of the register."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from dondoc.register import InvalidRegister
from dondoc.site.agencies.registering import store_register


class Command(BaseCommand):
    help = (
        "Make the stored agencies equal to those of the register of DONDOC_PROVINCE. Running it again changes nothing."
    )

    def handle(self, *_args: Any, **_options: Any) -> None:
        try:
            with transaction.atomic():
                added, changed = store_register()
        except InvalidRegister as error:
            raise CommandError(str(error)) from error
        self.stdout.write(f"Agencies: {added} added, {changed} changed.")
