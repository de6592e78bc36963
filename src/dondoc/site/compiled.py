"""Questions to the database that every page asks: put together once in a process, then asked again with other values.

Django builds a query anew each time and writes its SQL anew, which takes longer than sending it, and for a small answer
longer than the database needs. `compiled` keeps the SQL of a query whose shape never changes:

    @compiled
    def _unread(user: int, role: str) -> QuerySet[Reminder]:
        return Reminder.objects.filter(user=user, role=role, read_at__isnull=True)

    rows = _unread(user=3, role="office")  # a list of what the query set would give
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Generic, TypeVar, cast, get_type_hints

from django.core.exceptions import EmptyResultSet
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import QuerySet
from django.db.models.query import ModelIterable, get_related_populators
from django.db.transaction import TransactionManagementError

R = TypeVar("R")
# What stands for a value while the SQL is written: it fits every field, and no constant of a query is the same.
_NUMBER, _WORD, _YEAR, _MOST = 31_900, "\ue000", 9998, 100
_TRACE = re.compile(rf"\b319\d\d\b|{_WORD}|{_YEAR}")
Statement = tuple[str, tuple[Any, ...]]


class Compiled(Generic[R]):
    """A function that asks what `make` makes of its arguments, all given by name, and returns the rows.

    The arguments are int, str, date or datetime, never None. The query may depend on nothing else: no clock, no
    setting, no row that is read while it is made. What does not reach the SQL as it is raises TypeError.
    """

    def __init__(self, make: Callable[..., "QuerySet[Any, R]"], kinds: Mapping[str, type] | None = None) -> None:
        """`kinds` are the types of the arguments, where `make` does not name them."""
        self._make = make
        self._kinds = kinds or {name: kind for name, kind in get_type_hints(make).items() if name != "return"}
        self._by_engine: dict[str, _Kept | None] = {}

    def __call__(self, /, **values: Any) -> list[R]:
        return self.page(None, **values)

    def page(self, page: tuple[int, int] | None, /, **values: Any) -> list[R]:
        """The rows from the first number of `page` on, as many as its second; without one all."""
        asked = connections[DEFAULT_DB_ALIAS]
        kept = self._kept(asked)
        return kept.rows(asked, values, page) if kept else []

    def statement(self, /, **values: Any) -> Statement | None:
        """The SQL with its parameters; None where the query can find nothing, whatever there is."""
        asked = connections[DEFAULT_DB_ALIAS]
        kept = self._kept(asked)
        return (kept.sql, kept.with_values(asked, values)) if kept else None

    def _kept(self, asked: BaseDatabaseWrapper) -> "_Kept | None":
        if asked.vendor not in self._by_engine:
            self._by_engine[asked.vendor] = _written(self._make, self._kinds, asked)
        return self._by_engine[asked.vendor]


def compiled(make: Callable[..., "QuerySet[Any, R]"]) -> Compiled[R]:
    """`make` as a question that is put together once."""
    return Compiled(make)


@dataclass(frozen=True, slots=True)
class _Kept:
    """A query with its SQL; `names` says by its place which parameter is one of the arguments.

    `row_of` makes what the query set would give of a row whose values are converted.
    """

    compiler: Any
    sql: str
    parameters: tuple[Any, ...]
    names: Mapping[int, str]
    converters: Mapping[int, Any]
    row_of: Callable[[Sequence[Any]], Any]

    def with_values(self, asked: BaseDatabaseWrapper, values: Mapping[str, Any]) -> tuple[Any, ...]:
        names = self.names
        return tuple(
            _as_parameter(asked, values[names[at]]) if at in names else one for at, one in enumerate(self.parameters)
        )

    def rows(self, asked: BaseDatabaseWrapper, values: Mapping[str, Any], page: tuple[int, int] | None) -> list[Any]:
        """The rows with `values` as arguments."""
        if self.compiler.query.select_for_update and not asked.in_atomic_block:
            raise TransactionManagementError("rows are held within a transaction")
        sql = f"{self.sql} LIMIT {int(page[1])} OFFSET {int(page[0])}" if page else self.sql
        with asked.cursor() as cursor:
            cursor.execute(sql, self.with_values(asked, values))
            found: Iterable[Sequence[Any]] = cursor.fetchall()
        if self.converters:
            found = self.compiler.apply_converters(found, self.converters)
        return [self.row_of(row) for row in found]


def _written(
    make: Callable[..., "QuerySet[Any, Any]"], kinds: Mapping[str, type], asked: BaseDatabaseWrapper
) -> _Kept | None:
    """What `make` makes, asked of values that stand for others: where they stand in the SQL, the others will."""
    stand_ins = {name: _stand_in(kind, at) for at, (name, kind) in enumerate(kinds.items())}
    found = make(**stand_ins)
    compiler = found.query.get_compiler(using=asked.alias)
    try:
        sql, parameters = compiler.as_sql()
    except EmptyResultSet:
        return None
    by_parameter = {_as_parameter(asked, stand_in): name for name, stand_in in stand_ins.items()}
    names = {at: by_parameter[one] for at, one in enumerate(parameters) if _is_one_of(one, by_parameter)}
    others = [str(one) for at, one in enumerate(parameters) if at not in names]
    if any(_TRACE.search(words) for words in (sql, *others)):
        raise TypeError(f"an argument does not reach the SQL as it is: {make}")
    is_of_models = issubclass(cast(type, found._iterable_class), ModelIterable)
    converters = compiler.get_converters([column[0] for column in compiler.select[: compiler.col_count]])
    row_of = _model_of(compiler, asked.alias) if is_of_models else tuple
    return _Kept(compiler, sql, tuple(parameters), names, converters, row_of)


def _model_of(compiler: Any, alias: str) -> Callable[[Sequence[Any]], Any]:
    """As Django's `ModelIterable` does it, with what is the same for every row looked up once."""
    known, select, annotations = compiler.klass_info, compiler.select, compiler.annotation_col_map or {}
    first, end = known["select_fields"][0], known["select_fields"][-1] + 1
    fields = [column[0].target.attname for column in select[first:end]]
    make, related = known["model"].from_db, get_related_populators(known, select, alias)  # type: ignore[call-arg]

    def made(row: Sequence[Any]) -> Any:
        found = make(alias, fields, row[first:end])
        for one in related:
            one.populate(row, found)
        for name, at in annotations.items():
            setattr(found, name, row[at])
        return found

    return made


def _stand_in(kind: type, at: int) -> Any:
    if at >= _MOST:
        raise TypeError(f"more than {_MOST} arguments")
    if kind is int:
        return _NUMBER + at
    if kind is str:
        return f"{_WORD}{at}"
    if kind is datetime:
        return datetime(_YEAR, 6, 1, tzinfo=UTC) + timedelta(days=at)
    if kind is date:
        return date(_YEAR, 6, 1) + timedelta(days=at)
    raise TypeError(f"{kind} is none of int, str, date, datetime")


def _is_one_of(parameter: Any, stand_ins: Mapping[Any, str]) -> bool:
    return isinstance(parameter, (int, str, date)) and parameter in stand_ins


def _as_parameter(asked: BaseDatabaseWrapper, value: Any) -> Any:
    """`value` as Django gives it to the driver."""
    if isinstance(value, datetime):
        return asked.ops.adapt_datetimefield_value(value)
    if isinstance(value, date):
        return asked.ops.adapt_datefield_value(value)
    return value
