"""How many rows a list has. Large numbers are remembered until something changes; few rows are quickly counted."""

from typing import Any

from django.db.models import Count, QuerySet

from dondoc.site.lists.declaring import Conditions
from dondoc.site.lists.remembering import remembered

WORTH_REMEMBERING = 5_000  # rows
_ALL, _PREFIX = "rows_in_all", "rows_of_"

Numbers = tuple[int, dict[str, int]]


def numbers_of(rows: QuerySet[Any], conditions: Conditions, question: str, newest: object) -> Numbers:
    """How many `rows` there are, and how many fulfil each of `conditions`, by its key.

    `question` says what is counted, `newest` is `remembering.newest_entry()`.
    """
    return remembered(
        question, newest, lambda: _counted(rows, conditions), is_worth_it=lambda found: found[0] >= WORTH_REMEMBERING
    )


def _counted(rows: QuerySet[Any], conditions: Conditions) -> Numbers:
    counts = {f"{_PREFIX}{key}": Count("pk", filter=condition) for key, condition in conditions.items()}
    found = rows.order_by().aggregate(**counts, **{_ALL: Count("pk")})
    return found[_ALL], {key: found[f"{_PREFIX}{key}"] for key in conditions}
