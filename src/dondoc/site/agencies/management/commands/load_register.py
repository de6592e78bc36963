"""`manage.py load_register`: make the stored agencies equal to those of the register."""

from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from dondoc.site.agencies.registering import store_register


class Command(BaseCommand):
    help = "Make the stored agencies equal to those of the register. Running it again changes nothing."

    def handle(self, *_args: Any, **_options: Any) -> None:
        with transaction.atomic():
            added, changed = store_register()
        self.stdout.write(f"Agencies: {added} added, {changed} changed.")
