"""Making the index, or making it again where what it was made for is no longer the same."""

from django.db import connections, transaction

from dondoc.site.fulltext import postgresql, sqlite
from dondoc.site.fulltext.declaring import searched


def install(using: str) -> list[str]:
    """Bring the index of every declared table of the database `using` up to date; return the tables indexed anew.

    A table that is not there yet is left for the next time.
    """
    connection = connections[using]
    engine = postgresql if connection.vendor == "postgresql" else sqlite
    present = set(connection.introspection.table_names())
    with transaction.atomic(using=using):
        return [one.table for one in searched() if one.table in present and engine.install(connection, one)]
