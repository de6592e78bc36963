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
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, Generic, TypeVar, cast, get_type_hints

from django.core.exceptions import EmptyResultSet
from django.db import DEFAULT_DB_ALIAS, connections
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import QuerySet
from django.db.models.query import ModelIterable, get_related_populators
from django.db.transaction import TransactionManagementError

from dondoc.site.statements import Open, Statement

R = TypeVar("R")
# What stands for a value while the SQL is written: it fits every field, and no constant of a query is the same.
_NUMBER, _WORD, _YEAR, _MOST = 31_900, "\ue000", 9998, 100
_TRACE = re.compile(rf"\b319\d\d\b|{_WORD}|{_YEAR}")
_BEGIN, _LENGTH = "page begins", "page length"  # no argument has such a name


class Compiled(Generic[R]):
    """A function that asks what `make` makes of its arguments, all given by name, and returns the rows.

    The arguments are int, str, date or datetime, never None. The query may depend on nothing else: no clock, no
    setting, no row that is read while it is made. What does not reach the SQL as it is raises TypeError.
    """

    def __init__(
        self,
        make: Callable[..., "QuerySet[Any, R]"],
        kinds: Mapping[str, type] | None = None,
        *,
        planned_once: bool = True,
    ) -> None:
        """`kinds` are the types of the arguments, where `make` does not name them; see `Statement` for the other."""
        self._make = make
        self._planned_once = planned_once
        self._kinds = kinds or {name: kind for name, kind in get_type_hints(make).items() if name != "return"}
        self._by_engine: dict[str, _Kept | None] = {}

    def __call__(self, /, **values: Any) -> list[R]:
        return self.page(None, **values)

    def page(self, page: tuple[int, int] | None, /, **values: Any) -> list[R]:
        """The rows from the first number of `page` on, as many as its second; without one all."""
        asked = connections[DEFAULT_DB_ALIAS]
        kept = self._kept(asked)
        return kept.rows(asked, values, page) if kept else []

    @property
    def statement(self) -> Statement | None:
        """The SQL, with the arguments open; None where the query can find nothing, whatever there is."""
        kept = self._kept(connections[DEFAULT_DB_ALIAS])
        return kept.statement if kept else None

    def _kept(self, asked: BaseDatabaseWrapper) -> "_Kept | None":
        if asked.vendor not in self._by_engine:
            self._by_engine[asked.vendor] = _written(self._make, self._kinds, asked, planned_once=self._planned_once)
        return self._by_engine[asked.vendor]


def compiled(make: Callable[..., "QuerySet[Any, R]"]) -> Compiled[R]:
    """`make` as a question that is put together once."""
    return Compiled(make)


class _Kept:
    """A query with its SQL, of which a page is another; `row_of` makes what the query set would give of a row."""

    def __init__(self, compiler: Any, statement: Statement, row_of: Callable[[Sequence[Any]], Any]) -> None:
        self._compiler = compiler
        self._converters = compiler.get_converters([column[0] for column in compiler.select[: compiler.col_count]])
        self._row_of = row_of
        self.statement = statement
        page = (Open(_LENGTH), Open(_BEGIN))
        self._of_a_page = replace(
            statement, sql=f"{statement.sql} LIMIT %s OFFSET %s", parameters=(*statement.parameters, *page)
        )

    def rows(self, asked: BaseDatabaseWrapper, values: Mapping[str, Any], page: tuple[int, int] | None) -> list[Any]:
        """The rows with `values` as arguments."""
        if self._compiler.query.select_for_update and not asked.in_atomic_block:
            raise TransactionManagementError("rows are held within a transaction")
        given = {name: _as_parameter(asked, value) for name, value in values.items()}
        statement = self.statement
        if page:
            statement, given[_BEGIN], given[_LENGTH] = self._of_a_page, *page
        found: Iterable[Sequence[Any]] = statement.rows(asked, given)
        if self._converters:
            found = self._compiler.apply_converters(found, self._converters)
        return [self._row_of(row) for row in found]


def _written(
    make: Callable[..., "QuerySet[Any, Any]"],
    kinds: Mapping[str, type],
    asked: BaseDatabaseWrapper,
    *,
    planned_once: bool,
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
    left = tuple(Open(by_parameter[one]) if _is_one_of(one, by_parameter) else one for one in parameters)
    others = [str(one) for one in left if not isinstance(one, Open)]
    if any(_TRACE.search(words) for words in (sql, *others)):
        raise TypeError(f"an argument does not reach the SQL as it is: {make}")
    is_of_models = issubclass(cast(type, found._iterable_class), ModelIterable)
    row_of = _model_of(compiler, asked.alias) if is_of_models else tuple
    return _Kept(compiler, Statement(sql, left, planned_once), row_of)


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
