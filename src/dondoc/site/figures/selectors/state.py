"""Which state the figures are in, without reading them."""

from django.db import connection

from dondoc.site.figures.installing import engine_of
from dondoc.site.figures.models import Scope

_COLUMNS = {Scope.AGENCY: "agency_key", Scope.PROGRAMME: "programme_key", Scope.SECTION: "section_key"}


def state_of_figures() -> tuple[int, ...]:
    """What differs whenever the figures do, on PostgreSQL; nothing on SQLite, where the audit trail says as much.

    As long as it is the same, so is every answer of the selectors beside this one, for the same day. It is to be asked
    for before them.
    """
    statement = engine_of(connection).STATE
    if not statement:
        return ()
    with connection.cursor() as cursor:
        cursor.execute(statement)
        return tuple(cursor.fetchone())


def state_of_figures_of(scope: Scope, key: int) -> tuple[int, ...]:
    """The same of one thing: what differs whenever its figures do. Nothing on SQLite, either."""
    statement = engine_of(connection).STATE_OF_ONE
    if not statement:
        return ()
    with connection.cursor() as cursor:
        cursor.execute(statement.format(column=_COLUMNS[scope]), [key])
        return tuple(cursor.fetchone())
