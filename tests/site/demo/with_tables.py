"""The site's commands, but that `migrate` finds all tables made: those of a file are copied to where there are none.

    python with_tables.py TABLES demo …

No test by itself: `conftest.py` runs it.
"""

import shutil
import sys
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.commands.migrate import Command

from dondoc.site.config.commands import main

migrate = Command.handle


def with_tables(command: Command, *words: Any, **options: Any) -> Any:
    database = Path(settings.DATABASES["default"]["NAME"])
    if not database.exists():
        shutil.copyfile(tables, database)
    return migrate(command, *words, **options)


if __name__ == "__main__":
    tables = sys.argv.pop(1)
    Command.handle = with_tables
    main()
