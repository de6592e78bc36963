"""The way in to every management command, from manage.py as from `python -m dondoc.site`."""

import os
import sys

from dondoc.site.config.translations import compile_stale


def main() -> None:
    """Run the management command named on the command line, with fresh translations."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dondoc.site.config.settings")
    compile_stale()
    from django.core.management import execute_from_command_line  # after the settings are named

    execute_from_command_line(sys.argv)
