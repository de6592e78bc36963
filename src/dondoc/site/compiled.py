"""Questions to the database that every page asks: put together once in a process, then asked again with other values.

Django builds a query anew each time and writes its SQL anew, which takes longer than sending it, and for a small answer
longer than the database needs. `compiled` keeps the SQL of a query whose shape never changes:

    @compiled
    def _unread(user: int, role: str) -> QuerySet[Reminder]:
        return Reminder.objects.filter(user=user, role=role, read_at__isnull=True)

    rows = _unread(user=3, role="office")  # a list of what the query set would give
"""

import copy
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any, Generic, TypeVar, cast, get_type_hints

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import QuerySet
from django.db.models.query import ModelIterable

R = TypeVar("R")
_NUMBER, _WORD, _YEAR = 7_205_000_000, "\ue000", 9998  # no value of the site is as large, reads so, or is so late
_TRACES = ("72050000", _WORD, str(_YEAR))
Statement = tuple[str, tuple[Any, ...]]


class Compiled(Generic[R]):
    """A function that asks what `make` makes of its arguments, all given by name, and returns the rows.

    The arguments are int, str, date or datetime, never None. The query may depend on nothing else: no clock, no
    setting, no row that is read while it is made. What does not reach the SQL as it is raises TypeError.
    """

    def __init__(self, make: Callable[..., "QuerySet[Any, R]"], names: Sequence[str] = ()) -> None:
        self._make = make
        kinds = {name: kind for name, kind in get_type_hints(make).items() if name != "return"}
        self._kinds = kinds | dict.fromkeys(names, int)
        self._by_engine: dict[str, _Kept | None] = {}

    def __call__(self, **values: Any) -> list[R]:
        kept = self._kept()
        return list(kept.rows(values)) if kept else []

    def statement(self, **values: Any) -> Statement | None:
        """The SQL with its parameters; None where the query can find nothing, whatever there is."""
        kept = self._kept()
        return (kept.sql, kept.with_values(values)) if kept else None

    def _kept(self) -> "_Kept | None":
        engine = connection.vendor
        if engine not in self._by_engine:
            self._by_engine[engine] = _written(self._make, self._kinds)
        return self._by_engine[engine]


def compiled(make: Callable[..., "QuerySet[Any, R]"]) -> Compiled[R]:
    """`make` as a question that is put together once."""
    return Compiled(make)


@dataclass(frozen=True, slots=True)
class _Kept:
    """A query with its SQL; `names` says by its place which parameter is one of the arguments."""

    rows_of: Callable[[Any], Iterable[Any]]
    compiler: Any
    sql: str
    parameters: tuple[Any, ...]
    names: Mapping[int, str]

    def with_values(self, values: Mapping[str, Any]) -> tuple[Any, ...]:
        given = {name: _as_parameter(value) for name, value in values.items()}
        return tuple(given[self.names[at]] if at in self.names else one for at, one in enumerate(self.parameters))

    def rows(self, values: Mapping[str, Any]) -> Iterable[Any]:
        """The rows with `values` as arguments."""
        statement = self.sql, self.with_values(values)
        compiler = copy.copy(self.compiler)
        compiler.connection = connection
        compiler.as_sql = lambda *_args, **_more: statement
        return self.rows_of(compiler)


def _written(make: Callable[..., "QuerySet[Any, Any]"], kinds: Mapping[str, type]) -> _Kept | None:
    """What `make` makes, asked of values that stand for others: where they stand in the SQL, the others will."""
    stand_ins = {name: _stand_in(kind, at) for at, (name, kind) in enumerate(kinds.items())}
    found = make(**stand_ins)
    compiler = found.query.get_compiler(using=found.db)
    try:
        sql, parameters = compiler.as_sql()
    except EmptyResultSet:
        return None
    by_parameter = {_as_parameter(stand_in): name for name, stand_in in stand_ins.items()}
    names = {at: by_parameter[one] for at, one in enumerate(parameters) if _is_one_of(one, by_parameter)}
    others = [str(one) for at, one in enumerate(parameters) if at not in names]
    if any(trace in words for words in (sql, *others) for trace in _TRACES):
        raise TypeError(f"an argument does not reach the SQL as it is: {make}")
    is_of_models = issubclass(cast(type, found._iterable_class), ModelIterable)
    return _Kept(_models if is_of_models else _tuples, compiler, sql, tuple(parameters), names)


def _models(compiler: Any) -> Iterable[Any]:
    query = SimpleNamespace(get_compiler=lambda using: compiler)
    return ModelIterable(cast(Any, SimpleNamespace(db=connection.alias, query=query, _known_related_objects={})))


def _tuples(compiler: Any) -> Iterable[Any]:
    return cast(Iterable[Any], compiler.results_iter(tuple_expected=True))


def _stand_in(kind: type, at: int) -> Any:
    if kind is int:
        return _NUMBER + at
    if kind is str:
        return f"{_WORD}{at}"
    if kind is datetime:
        return datetime(_YEAR, 6, 1 + at, tzinfo=UTC)
    if kind is date:
        return date(_YEAR, 6, 1 + at)
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
