"""How many rows a list has. Large numbers are remembered until something changes.

Every change writes an entry into the audit trail, in its own transaction: as long as the newest entry is the same, so
are the numbers. Entries of transactions that overlap may appear out of order, so a number is remembered for a minute
at most. What is quickly counted is counted each time.
"""

from hashlib import sha256
from typing import Any

from django.core.cache import cache
from django.db.models import Count, Max, QuerySet

from dondoc.site.audit.models import Entry
from dondoc.site.lists.declaring import Conditions

WORTH_REMEMBERING = 5_000  # rows
_SECONDS = 60
_ALL, _PREFIX = "rows_in_all", "rows_of_"

Numbers = tuple[int, dict[str, int]]


def numbers_of(rows: QuerySet[Any], conditions: Conditions, question: str) -> Numbers:
    """How many `rows` there are, and how many fulfil each of `conditions`, by its key.

    `question` says what is counted: two countings with the same one, at one state of the database, give the same.
    """
    place = f"lists.numbers.{sha256(question.encode()).hexdigest()}"
    remembered: tuple[int, Numbers] | None = cache.get(place)
    newest = _newest_entry()  # before counting: what changes meanwhile makes the numbers old, not new
    if remembered and remembered[0] == newest:
        return remembered[1]
    numbers = _counted(rows, conditions)
    if numbers[0] >= WORTH_REMEMBERING:
        cache.set(place, (newest, numbers), _SECONDS)
    return numbers


def _counted(rows: QuerySet[Any], conditions: Conditions) -> Numbers:
    counts = {f"{_PREFIX}{key}": Count("pk", filter=condition) for key, condition in conditions.items()}
    found = rows.order_by().aggregate(**counts, **{_ALL: Count("pk")})
    return found[_ALL], {key: found[f"{_PREFIX}{key}"] for key in conditions}


def _newest_entry() -> int:
    newest: int | None = Entry.objects.aggregate(newest=Max("pk"))["newest"]
    return newest or 0
