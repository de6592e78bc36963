"""`manage.py follow_groups`: let the tasks of groups bind the members that those have today."""

from typing import Any

from django.core.management.base import BaseCommand

from dondoc.site import clock
from dondoc.site.succession.groups import follow_groups


class Command(BaseCommand):
    help = "Let the tasks given to groups of agencies bind the members that the groups have today."

    def handle(self, *_args: Any, **_options: Any) -> None:
        changed = follow_groups(clock.today())
        self.stdout.write(f"Tasks of groups: {changed} obligations added or dropped.")
