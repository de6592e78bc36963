"""Counting everything anew and comparing: what is kept has to be what is there."""

from dataclasses import dataclass

from django.db import DEFAULT_DB_ALIAS, connections, transaction

from dondoc.site.figures.installing import count_anew, engine_of
from dondoc.site.figures.statements import CELL


@dataclass(frozen=True, slots=True)
class Difference:
    """A cell whose kept number is not the counted one: the values of the cell, in the order of its columns."""

    cell: tuple[object, ...]
    kept: int
    counted: int


_DIFFERENCES = f"""SELECT {CELL}, SUM(kept) AS kept, SUM(counted) AS counted FROM (
SELECT {CELL}, number AS kept, 0 AS counted FROM figures_now
UNION ALL SELECT {CELL}, 0, number FROM figures_recount
) both_ways GROUP BY {CELL} HAVING SUM(kept) <> SUM(counted) ORDER BY {CELL}"""


def differences(using: str = DEFAULT_DB_ALIAS) -> list[Difference]:
    """Every cell that is kept wrongly, none where all is well: one statement, which sees one state of the database."""
    with connections[using].cursor() as cursor:
        cursor.execute(_DIFFERENCES)
        return [Difference(tuple(cell), int(kept), int(counted)) for *cell, kept, counted in cursor.fetchall()]


@transaction.atomic
def repair() -> list[Difference]:
    """Count anew and keep that; return what had been wrong. Changes of obligations wait meanwhile."""
    connection = connections[DEFAULT_DB_ALIAS]
    engine_of(connection).hold(connection)
    wrong = differences()
    count_anew(DEFAULT_DB_ALIAS)
    return wrong


@transaction.atomic
def fold() -> None:
    """Take together what has come since the last folding, and let go of what has come to nothing."""
    connection = connections[DEFAULT_DB_ALIAS]
    engine_of(connection).fold(connection)
