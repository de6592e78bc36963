"""Making views and triggers, and taking them away while migrations change the tables below them."""

from types import ModuleType

from django.db import connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from dondoc.site.figures import postgresql, sqlite
from dondoc.site.figures.models import Tally

_NEEDED = {"figures_tally", "figures_delta", "tracking_obligation", "programmes_task"}


def engine_of(connection: BaseDatabaseWrapper) -> ModuleType:
    """The module for the database behind `connection`."""
    return postgresql if connection.vendor == "postgresql" else sqlite


def install(using: str) -> bool:
    """Keep the figures of the database `using` from now on, counted anew where they were not kept; return whether so.

    Where a table is not there yet, it is left for the next time.
    """
    connection = connections[using]
    if not set(connection.introspection.table_names()) >= _NEEDED:
        return False
    with transaction.atomic(using=using):
        if not engine_of(connection).install(connection):
            return False
        count_anew(using)
    return True


def uninstall(using: str) -> None:
    """Keep them no more; `install` counts anew."""
    with transaction.atomic(using=using):
        engine_of(connections[using]).uninstall(connections[using])


def count_anew(using: str) -> None:
    """Replace all that was kept by what is counted now, in the present transaction, which keeps changes out."""
    from dondoc.site.figures.statements import CELL, COLUMNS

    connection = connections[using]
    engine_of(connection).hold(connection)
    with connection.cursor() as cursor:
        for statement in engine_of(connection).EMPTY:
            cursor.execute(statement)
        in_order = f"SELECT {COLUMNS} FROM figures_recount ORDER BY {CELL}"
        cursor.execute(f"INSERT INTO {Tally._meta.db_table} ({COLUMNS}) {in_order}")
        if mark := engine_of(connection).MARK:
            cursor.execute(mark)
