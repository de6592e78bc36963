"""The folder of the demonstration: begun anew each time, and never taken from a site that people work with."""

import shutil
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.utils.translation import gettext as _

from dondoc.errors import DondocError

MARK = "demo.env"  # what `make serve` reads: the day of the demonstration, and that it is one
_MADE = ("files", "bao-cao", "thu")


class NotADemonstration(DondocError):
    """The folder holds a site that the demonstration did not make."""


def clear(home: Path) -> None:
    """Remove what an earlier demonstration left in `home`; refuses to touch anything else.

    Without the mark of a demonstration not only a database is left alone: the files of a site whose database
    stands elsewhere are in this folder, too.
    """
    database = _own_database(home)
    found = next((path for path in (database, *(home / name for name in _MADE)) if path.exists()), None)
    if found and not (home / MARK).exists():
        raise NotADemonstration(
            _("%(found)s was not made by the demonstration. Name another folder: make demo DONDOC_HOME=var-demo")
            % {"found": found}
        )
    connection.close()
    for name in _MADE:
        shutil.rmtree(home / name, ignore_errors=True)
    for file in (database, *(database.with_name(database.name + ending) for ending in ("-wal", "-shm"))):
        file.unlink(missing_ok=True)
    (home / MARK).write_text("", "utf-8")


def _own_database(home: Path) -> Path:
    """The file of the database, which must stand in `home`: the one that is there would be removed."""
    database = Path(str(connection.settings_dict["NAME"]))
    if connection.vendor != "sqlite" or database.parent.resolve() != home.resolve():
        raise NotADemonstration(
            _("The demonstration plays on SQLite in a folder of its own; unset DONDOC_DATABASE_URL and try again.")
        )
    return database


def leave_mark(home: Path, today: str, password: str) -> None:
    """Tell `make serve` that this is a demonstration and which day it is there."""
    lines = ["DONDOC_DEMO=1", f"DONDOC_TODAY={today}", f"DONDOC_DEMO_PASSWORD={password}"]
    if settings.DONDOC_MAIL_URL:
        lines.append(f"DONDOC_MAIL_URL={settings.DONDOC_MAIL_URL}")
    (home / MARK).write_text("\n".join(lines) + "\n", "utf-8")
