"""A connection that was lost while nobody used it has something to read: the end, or the reason for the end.

Django asks `SELECT 1` before the first query of every request; the answer to that costs as much as that to a real one.
"""

import selectors

from django.db.backends.postgresql.base import DatabaseWrapper as OfDjango


class DatabaseWrapper(OfDjango):
    """A connection whose health is looked up in its socket, unless something went wrong with it before."""

    def is_usable(self) -> bool:
        """Whether the connection is open and nothing has come in unasked."""
        if self.errors_occurred:
            return bool(super().is_usable())
        if self.connection is None or self.connection.closed:
            return False
        with selectors.DefaultSelector() as waiting:
            waiting.register(self.connection.fileno(), selectors.EVENT_READ)
            return not waiting.select(timeout=0)
