"""What a list is: its filters, orders, groups and columns, as values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from django.db.models import Q, QuerySet
from django.db.models.expressions import OrderBy

if TYPE_CHECKING:
    from django.utils.functional import _StrOrPromise

from dondoc.site.lists.keeping import Questions

R = TypeVar("R")
NOTHING_KEPT = Questions()
Cell = str | int | date | datetime | None
Order = tuple[str | OrderBy, ...]
Conditions = dict[str, Q]  # for each value of a filter


def _itself(condition: Q) -> Q:
    return condition


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a filter as it stands in the address, and its words."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition that a reader may set: `key`=value in the address.

    `condition` makes the condition of a value, None where the value means nothing. `choices` are asked for when the
    page is shown; without them the reader types words. A filter with `counted` conditions is shown as chips, each with
    the number of rows that it would leave. One with `words` is for addresses that other pages lead to: the form shows
    it only while it holds, and `words` says what its value means. Where the choices are not all that there are,
    `named` gives the words of one that is not among them.
    """

    key: str
    label: _StrOrPromise
    condition: Callable[[str], Q | None]
    choices: Callable[[], Sequence[Choice]] | None = None
    counted: Conditions | None = None
    words: Callable[[str], str] | None = None
    named: Callable[[str], str] | None = None


@dataclass(frozen=True, slots=True)
class Sort:
    """An order by heading: `sort`=`key` upwards, `sort`=-`key` downwards."""

    key: str
    label: _StrOrPromise
    upwards: Order
    downwards: Order


@dataclass(frozen=True, slots=True)
class Group(Generic[R]):
    """Rows under headings: `order` brings those of a group together, `heading` names the group of a row."""

    key: str
    label: _StrOrPromise
    order: Order
    heading: Callable[[R], str]


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """A column of what is exported; `kind` is text, wrap, date or number, `width` counts characters."""

    key: str
    heading: _StrOrPromise
    value: Callable[[R], Cell]
    kind: str = "text"
    width: int = 16


@dataclass(frozen=True, slots=True)
class Listing(Generic[R]):
    """A list; `order` holds where nothing is asked. `file_name` is that of its files without ending.

    `make` makes a row, which has its `pk`, of the values of `fields`; without fields the stored objects are the rows,
    or what `finish` makes of some of them together, in their order. `for_file` completes some rows together by what
    only a file says of them. The filters in `joint` have to hold for one and
    the same of the things that a row has: `through` makes one condition on rows of all that they ask of the thing.
    With `questions` that keep their SQL the list is one for everybody who may read it, has no joint filters, and is
    itself kept, for a day at most.
    """

    order: Order
    file_name: str
    title: _StrOrPromise
    fields: tuple[str, ...] = ()
    make: Callable[[Any], R] | None = None
    finish: Callable[[Sequence[Any]], Iterable[R]] | None = None
    filters: tuple[Filter, ...] = ()
    sorts: tuple[Sort, ...] = ()
    groups: tuple[Group[R], ...] = ()
    columns: tuple[Column[R], ...] = ()
    for_file: Callable[[Sequence[R]], Iterable[R]] | None = None
    a_page: int = 50
    joint: tuple[str, ...] = ()
    questions: Questions = NOTHING_KEPT
    through: Callable[[Q], Q] = _itself

    def rows_of(self, found: QuerySet[Any], *, piece: int = 0) -> Iterator[R]:
        """The rows of `found` in its order; with `piece` so many are read together, so that they need little memory."""
        values = found.values_list(*self.fields) if self.fields else found
        return self.made_of(values.iterator(chunk_size=piece) if piece else iter(values), piece=piece)

    def made_of(self, rows: Iterator[Any], *, piece: int = 0) -> Iterator[R]:
        """The rows of a page of what was asked for: values of `fields`, or stored objects."""
        if self.finish:
            return _finished(self.finish, rows, piece)
        return map(self.make, rows) if self.make else rows


def _finished(finish: Callable[[Sequence[Any]], Iterable[R]], rows: Iterator[Any], piece: int) -> Iterator[R]:
    while some := list(islice(rows, piece or None)):
        yield from finish(some)


def equals(path: str) -> Callable[[str], Q | None]:
    """The condition that `path` is the value itself."""
    return lambda value: Q(**{path: value})


def key_is(path: str) -> Callable[[str], Q | None]:
    """The condition that `path` is the key that the value names; a value that is no number means nothing."""
    return lambda value: Q(**{path: int(value)}) if value.isascii() and value.isdecimal() and len(value) < 19 else None


def one_of(conditions: Conditions) -> Callable[[str], Q | None]:
    """The condition that stands under the value in `conditions`."""
    return conditions.get
