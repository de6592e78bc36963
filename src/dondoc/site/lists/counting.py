"""How many rows a list has. Large numbers are remembered until something changes; few rows are quickly counted."""

from typing import Any

from django.db.models import Count, Q, QuerySet, Value

from dondoc.site.lists.declaring import NOTHING_KEPT, Conditions
from dondoc.site.lists.keeping import Questions
from dondoc.site.lists.remembering import remembered

WORTH_REMEMBERING = 1_000  # rows
_ALL, _PREFIX = "rows_in_all", "rows_of_"

Numbers = tuple[int, dict[str, int]]


def numbers_of(
    rows: QuerySet[Any],
    conditions: Conditions,
    question: str,
    newest: object,
    *,
    narrowed: Q | None = None,
    questions: Questions = NOTHING_KEPT,
) -> Numbers:
    """How many `rows` there are of which `narrowed` holds, and how many fulfil each of `conditions`, by its key.

    `question` says what is counted, `newest` is `remembering.newest_entry()`.
    """

    def counted() -> Numbers:
        condition = narrowed or Q()
        if not questions.keeps:
            return _counted(rows.filter(condition), conditions)
        what = ("numbers", *conditions)
        ((in_all, *numbers),) = questions.rows(what, condition, lambda one: _counts(rows.filter(one), conditions))
        return in_all, dict(zip(conditions, numbers, strict=True))

    return remembered(question, newest, counted, is_worth_it=lambda found: found[0] >= WORTH_REMEMBERING)


def _counted(rows: QuerySet[Any], conditions: Conditions) -> Numbers:
    counts = {f"{_PREFIX}{key}": Count("pk", filter=condition) for key, condition in conditions.items()}
    found = rows.order_by().aggregate(**counts, **{_ALL: Count("pk")})
    return found[_ALL], {key: found[f"{_PREFIX}{key}"] for key in conditions}


def _counts(rows: QuerySet[Any], conditions: Conditions) -> QuerySet[Any, tuple[int, ...]]:
    """The same as a query of one row, for plain rows without counts of their own."""
    counts = {f"{_PREFIX}{key}": Count("pk", filter=condition) for key, condition in conditions.items()}
    as_one: QuerySet[Any, Any] = rows.order_by().values(
        group=Value(1)
    )  # by a constant, so that even nothing makes a row
    found: QuerySet[Any, tuple[int, ...]] = as_one.annotate(**{_ALL: Count("pk")}, **counts).values_list(_ALL, *counts)
    return found
