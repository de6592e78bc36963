"""Questions to the database that every page asks: put together once in a process, then asked again with other values.

Django builds a query anew each time and writes its SQL anew, which takes longer than sending it, and for a small answer
longer than the database needs. `compiled` keeps the SQL of a query whose shape never changes:

    @compiled
    def _unread(user: int, role: str) -> QuerySet[Reminder]:
        return Reminder.objects.filter(user=user, role=role, read_at__isnull=True)

    rows = _unread(user=3, role="office")  # a list of what the query set would give
"""

import copy
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import wraps
from types import SimpleNamespace
from typing import Any, TypeVar, cast, get_type_hints

from django.db import connection
from django.db.models import QuerySet
from django.db.models.query import ModelIterable

R = TypeVar("R")
_NUMBER, _WORD, _YEAR = 7_205_000_000, "\ue000", 9998  # no value of the site is as large, reads so, or is so late


def compiled(make: Callable[..., "QuerySet[Any, R]"]) -> Callable[..., list[R]]:
    """The function that asks what `make` makes of its arguments, all given by name, and returns the rows.

    The arguments are int, str, date or datetime, never None, and each has to reach the SQL as it is. The query may
    depend on nothing else: no clock, no setting, no row that is read while it is made.
    """
    by_engine: dict[str, _Kept] = {}

    @wraps(make)
    def asked(**values: Any) -> list[R]:
        kept = by_engine.get(connection.vendor)
        if kept is None:
            kept = by_engine[connection.vendor] = _kept(make)
        return list(kept.rows(values))

    return asked


@dataclass(frozen=True, slots=True)
class _Kept:
    """A query with its SQL; `names` says by its place which parameter is one of the arguments."""

    rows_of: Any
    compiler: Any
    sql: str
    parameters: tuple[Any, ...]
    names: Mapping[int, str]

    def rows(self, values: Mapping[str, Any]) -> Iterable[Any]:
        """The rows with `values` as arguments."""
        given = {name: _as_parameter(value) for name, value in values.items()}
        parameters = [given[self.names[at]] if at in self.names else one for at, one in enumerate(self.parameters)]
        compiler = copy.copy(self.compiler)
        compiler.connection = connection
        compiler.as_sql = lambda *_args, **_more: (self.sql, tuple(parameters))
        return cast(Iterable[Any], self.rows_of(compiler))


def _kept(make: Callable[..., "QuerySet[Any, Any]"]) -> _Kept:
    """What `make` makes, asked of values that stand for others: where they stand in the SQL, the others will."""
    kinds = {name: kind for name, kind in get_type_hints(make).items() if name != "return"}
    stand_ins = {name: _stand_in(kind, at) for at, (name, kind) in enumerate(kinds.items())}
    found = make(**stand_ins)
    compiler = found.query.get_compiler(using=found.db)
    sql, parameters = compiler.as_sql()
    by_parameter = {_as_parameter(stand_in): name for name, stand_in in stand_ins.items()}
    names = {at: by_parameter[one] for at, one in enumerate(parameters) if _is_one_of(one, by_parameter)}
    if missing := stand_ins.keys() - names.values():
        raise TypeError(f"{make.__qualname__}: the SQL does not hold {sorted(missing)} as they are")
    is_of_models = issubclass(cast(type, found._iterable_class), ModelIterable)
    return _Kept(_models if is_of_models else _tuples, compiler, sql, tuple(parameters), names)


def _models(compiler: Any) -> Iterable[Any]:
    query = SimpleNamespace(get_compiler=lambda using: compiler)
    asked = SimpleNamespace(db=connection.alias, query=query, _known_related_objects={})
    return ModelIterable(cast(Any, asked))


def _tuples(compiler: Any) -> Iterable[Any]:
    return cast(Iterable[Any], compiler.results_iter(tuple_expected=True))


def _stand_in(kind: type, at: int) -> Any:
    if kind is int:
        return _NUMBER + at
    if kind is str:
        return f"{_WORD}{at}"
    if kind is datetime:
        return datetime(_YEAR, 1, 1 + at, tzinfo=UTC)
    if kind is date:
        return date(_YEAR, 1, 1 + at)
    raise TypeError(f"{kind} is none of int, str, date, datetime")


def _is_one_of(parameter: Any, stand_ins: Mapping[Any, str]) -> bool:
    return isinstance(parameter, (int, str, date)) and parameter in stand_ins


def _as_parameter(value: Any) -> Any:
    """`value` as Django gives it to the driver."""
    if isinstance(value, datetime):
        return connection.ops.adapt_datetimefield_value(value)
    if isinstance(value, date):
        return connection.ops.adapt_datefield_value(value)
    return value
