"""SQL whose words never change, asked again and again with other values.

PostgreSQL reads and plans it once for a connection: for a search of every kind of thing that takes 3 ms, answering it
half of one.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from psycopg.sql import Literal

_PLACEHOLDER = re.compile(r"%[s%]")


@dataclass(frozen=True, slots=True)
class Open:
    """Stands among the parameters of a statement for the value `name`, given when it is asked."""

    name: str


@dataclass(frozen=True)
class Statement:
    """`sql` as cursors of Django take it; some of its `parameters` are `Open`, the others are the same each time.

    It is not `planned_once` where the best plan hangs on the values: few rows of many, or many, in some order.
    """

    sql: str
    parameters: tuple[Any, ...]
    planned_once: bool = True

    def rows(self, asked: BaseDatabaseWrapper, values: Mapping[str, Any]) -> list[Any]:
        """What the database answers to it with `values`."""
        if self.planned_once and asked.vendor == "postgresql":
            sql, names = self._numbered
            given = [values[name] for name in names]
            opened = asked.prepared()  # type: ignore[attr-defined]  # our own engine has it
        else:
            sql, opened = self.sql, asked.cursor()
            given = [values[one.name] if isinstance(one, Open) else one for one in self.parameters]
        with opened as cursor:
            cursor.execute(sql, given)
            found: list[Any] = cursor.fetchall()
        return found

    @cached_property
    def _numbered(self) -> tuple[str, tuple[str, ...]]:
        """The SQL with $1, $2 … for what is open and all else written out, so that the plan can rest on it."""
        parameters, names = iter(self.parameters), list[str]()

        def put(found: re.Match[str]) -> str:
            if found[0] == "%%":
                return "%"
            one = next(parameters)
            if not isinstance(one, Open):
                return Literal(one).as_string()
            names.append(one.name)
            return f"${len(names)}"

        return _PLACEHOLDER.sub(put, self.sql), tuple(names)
