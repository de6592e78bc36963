"""The questions of a list, kept by their shape: the same filters with other values are the same SQL."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from datetime import date
from typing import Any, TypeVar

from django.db.models import Q, QuerySet

from dondoc.site.compiled import Compiled

R = TypeVar("R")
Page = tuple[int, int]  # where it begins, how long it is
_VALUES = (int, str, date)
_MOST = 200  # shapes; the one that was used longest ago makes room


class Questions:
    """What is asked for a list. `keeps` promises that only conditions tell its query sets apart, never the reader."""

    def __init__(self, *, keeps: bool = False) -> None:
        self.keeps = keeps
        self._kept: OrderedDict[Hashable, Compiled[Any] | None] = OrderedDict()

    def rows(
        self,
        what: Hashable,
        condition: Q,
        make: Callable[[Q], QuerySet[Any, R]],
        page: Page | None = None,
        *,
        planned_once: bool = False,
    ) -> list[R]:
        """What `make` makes of `condition`, or a `page` of it; `what` tells it from the list's other query sets.

        With `planned_once` the database need not look at the values to find the best plan.
        """
        values: list[Any] = []
        shape = _shape(condition, values) if self.keeps else None
        kept = self._kept_for((what, shape), condition, make, values, planned_once) if shape is not None else None
        if kept:
            return kept.page(page, **_named(values))
        found = make(condition)
        return list(found[page[0] : page[0] + page[1]] if page else found)

    def _kept_for(
        self,
        place: Hashable,
        condition: Q,
        make: Callable[[Q], QuerySet[Any, R]],
        values: list[Any],
        planned_once: bool,
    ) -> Compiled[R] | None:
        if place not in self._kept:
            self._kept[place] = _compiled(condition, make, values, planned_once)
            if len(self._kept) > _MOST:
                self._kept.popitem(last=False)
        self._kept.move_to_end(place)
        return self._kept[place]


def _compiled(
    condition: Q, make: Callable[[Q], QuerySet[Any, R]], values: list[Any], planned_once: bool
) -> Compiled[R] | None:
    """None where a value is changed on its way to the SQL, or where nothing could be found."""

    def asked(**stand_ins: Any) -> QuerySet[Any, R]:
        return make(_with(condition, iter(stand_ins.values())))

    kinds = {name: type(value) for name, value in _named(values).items()}
    found = Compiled(asked, kinds, planned_once=planned_once)
    try:
        return found if found.statement else None
    except TypeError:
        return None


def _named(values: list[Any]) -> dict[str, Any]:
    return {f"value{at}": value for at, value in enumerate(values)}


def _shape(condition: Q, values: list[Any]) -> Hashable | None:
    """`condition` without the values that may be others, which go to `values`; None where it holds what is no value."""
    parts: list[Hashable] = [condition.connector, condition.negated]
    for child in condition.children:
        if isinstance(child, Q):
            part = _shape(child, values)
        elif isinstance(child, tuple):
            part = _shape_of_pair(child[0], child[1], values)
        else:
            return None
        if part is None:
            return None
        parts.append(part)
    return tuple(parts)


def _shape_of_pair(name: str, value: Any, values: list[Any]) -> Hashable | None:
    if type(value) in _VALUES:
        values.append(value)
        return name, type(value)
    if value is None or isinstance(value, (bool, str, tuple)):  # a stage, some stages
        return name, value
    return None


def _with(condition: Q, values: Any) -> Q:
    """`condition` with other values, in the order in which `_shape` finds them."""
    found = Q(_connector=condition.connector, _negated=condition.negated)
    for child in condition.children:
        if isinstance(child, Q):
            found.children.append(_with(child, values))
        elif isinstance(child, tuple):
            found.children.append((child[0], next(values) if type(child[1]) in _VALUES else child[1]))
    return found
