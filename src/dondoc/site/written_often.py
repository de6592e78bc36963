"""Rows that are written all day: their INSERT and UPDATE are put together once, and PostgreSQL plans them once.

Django writes the SQL of each saving anew. A model that is `WrittenOften` is saved as any other, with all that hangs on
it (signals, `pre_save`, constraints), and only the words of the SQL are kept.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from django.db import connections, models
from django.db.backends.base.base import BaseDatabaseWrapper

from dondoc.site.statements import Open, Statement


class WrittenOften(models.Model):
    """A model whose rows are saved one by one, again and again with the same fields."""

    class Meta:
        abstract = True

    def _do_insert(
        self,
        manager: Any,
        using: Any,
        fields: Iterable[Any],
        returning_fields: Any,
        raw: bool,
    ) -> list[Any]:
        asked, given = connections[using], list(fields)
        values = {} if raw else {one.column: one.pre_save(self, add=True) for one in given}
        if raw or not asked.features.can_return_columns_from_insert or _has_expression(values.values()):
            inserted: list[Any] = super()._do_insert(manager, using, given, returning_fields, raw)  # type: ignore[misc]
            return inserted
        columns = tuple(one.column for one in given)
        statement = _insert(self._meta.db_table, columns, tuple(one.column for one in returning_fields), asked.vendor)
        return statement.rows(asked, _prepared(given, values, asked))

    def _do_update(self, base_qs: Any, using: Any, pk_val: Any, values: Any, *told: Any) -> Any:
        asked, new = connections[using], {field.column: value for field, _, value in values}
        if not new or not asked.features.can_return_columns_from_insert or _has_expression(new.values()):
            return super()._do_update(base_qs, using, pk_val, values, *told)
        key = self._meta.pk
        statement = _update(self._meta.db_table, tuple(new), key.column, asked.vendor)
        given = _prepared((field for field, _, _ in values), new, asked)
        return bool(statement.rows(asked, {**given, _KEY: key.get_db_prep_save(pk_val, connection=asked)}))


_KEY = "key of the row"  # no column has such a name


def _has_expression(values: Iterable[Any]) -> bool:
    return any(hasattr(value, "resolve_expression") for value in values)


def _prepared(fields: Iterable[Any], values: dict[str, Any], asked: BaseDatabaseWrapper) -> dict[str, Any]:
    return {one.column: one.get_db_prep_save(values[one.column], connection=asked) for one in fields}


@lru_cache(maxsize=64)
def _insert(table: str, columns: tuple[str, ...], returned: tuple[str, ...], vendor: str) -> Statement:
    name = _quoting(vendor)
    into, places = ", ".join(map(name, columns)), ", ".join(["%s"] * len(columns))
    sql = f"INSERT INTO {name(table)} ({into}) VALUES ({places}) RETURNING {', '.join(map(name, returned))}"  # noqa: S608  our own names
    return Statement(sql, tuple(map(Open, columns)))


@lru_cache(maxsize=64)
def _update(table: str, columns: tuple[str, ...], key: str, vendor: str) -> Statement:
    name = _quoting(vendor)
    new = ", ".join(f"{name(column)} = %s" for column in columns)
    sql = f"UPDATE {name(table)} SET {new} WHERE {name(key)} = %s RETURNING {name(key)}"  # noqa: S608  our own names
    return Statement(sql, (*map(Open, columns), Open(_KEY)))


def _quoting(vendor: str) -> Any:
    return next(one.ops.quote_name for one in connections.all() if one.vendor == vendor)
