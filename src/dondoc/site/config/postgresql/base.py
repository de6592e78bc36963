"""PostgreSQL as Django asks it, but that statements can be planned once, and that a lost connection is noticed.

A connection that was lost while nobody used it has something to read: the end, or the reason for the end. Django asks
`SELECT 1` before the first query of every request; the answer to that costs as much as that to a real one.
"""

import selectors
from typing import Any

from django.db.backends.postgresql.base import DatabaseWrapper as OfDjango
from django.db.backends.postgresql.operations import DatabaseOperations as OfPostgreSQL
from django.db.backends.utils import CursorWrapper
from psycopg import RawCursor


class _Preparing(RawCursor[Any]):
    """A cursor for SQL with $1, $2 …, which is read and planned once for the connection."""

    def execute(
        self, query: Any, params: Any = None, *, prepare: bool | None = True, binary: bool | None = None
    ) -> Any:
        return super().execute(query, params, prepare=prepare, binary=binary)


class _Operations(OfPostgreSQL):
    """The log of statements tells those, too, that were planned before: with $1, $2 … in place of their values."""

    def last_executed_query(self, cursor: Any, sql: Any, params: Any) -> str:
        return super().last_executed_query(cursor, sql, params) or str(sql)


class DatabaseWrapper(OfDjango):
    """A connection whose health is looked up in its socket, unless something went wrong with it before."""

    ops_class = _Operations

    def get_connection_params(self) -> dict[str, Any]:
        """With a number of prepared statements other than none; Django's own cursors prepare nothing all the same."""
        return {**super().get_connection_params(), "prepare_threshold": 5}

    def init_connection_state(self) -> None:
        """Plan what is prepared once, and compile nothing.

        PostgreSQL takes the plan for all values only where it looks no dearer than one for the values at hand, so it
        planned a search anew each time: 2 ms, with half of one to answer. What hangs on its values is not prepared.
        Compiling what looks long costs a file of 100,000 rows half a second.
        """
        super().init_connection_state()
        self.connection.execute("SET jit = off; SET plan_cache_mode = force_generic_plan")
        if not self.get_autocommit():
            self.connection.commit()

    def prepared(self) -> CursorWrapper:
        """A cursor like any other, for statements that will be asked again."""
        self.ensure_connection()
        with self.wrap_database_errors:
            cursor = _Preparing(self.connection)
        made: CursorWrapper = self._prepare_cursor(cursor)  # type: ignore[attr-defined]  # the stubs leave it out
        return made

    def is_usable(self) -> bool:
        """Whether the connection is open and nothing has come in unasked."""
        if self.errors_occurred:
            return bool(super().is_usable())
        if self.connection is None or self.connection.closed:
            return False
        with selectors.DefaultSelector() as waiting:
            waiting.register(self.connection.fileno(), selectors.EVENT_READ)
            return not waiting.select(timeout=0)
