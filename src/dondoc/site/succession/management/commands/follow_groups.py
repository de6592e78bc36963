"""`manage.py follow_groups`: bind the members that groups have today, for agencies that began since yesterday."""

from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from dondoc.site.succession.following import follow_groups


class Command(BaseCommand):
    help = "Bind the tasks given to groups of agencies to the members that the groups have today."

    def handle(self, *_args: Any, **_options: Any) -> None:
        with transaction.atomic():
            added = follow_groups()
        self.stdout.write(f"Tasks of groups: {added} members added.")
