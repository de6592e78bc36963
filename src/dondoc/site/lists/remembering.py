"""What is worked out once until something changes.

Every change writes an entry into the audit trail, in its own transaction: as long as the newest entry is the same, so
is what was worked out. Entries of transactions that overlap may appear out of order, so nothing is remembered longer
than a minute.
"""

from collections.abc import Callable
from hashlib import sha256
from typing import Any, TypeVar

from django.core.cache import cache
from django.db.models import Max

from dondoc.site.audit.models import Entry

T = TypeVar("T")
_SECONDS = 60


def newest_entry() -> int:
    """What changes whenever anything does. Asked for before working out: what changes meanwhile makes it old."""
    newest: int | None = Entry.objects.aggregate(newest=Max("pk"))["newest"]
    return newest or 0


def remembered(
    question: str, newest: int, work_out: Callable[[], T], *, is_worth_it: Callable[[T], bool] = lambda _: True
) -> T:
    """What `work_out` gives, or gave to the same `question` when the newest entry was the same.

    The same question at one state of the database has to have one answer. What is not worth it is worked out each time.
    """
    place = f"lists.{sha256(question.encode()).hexdigest()}"
    found: tuple[int, Any] | None = cache.get(place)
    if found and found[0] == newest:
        answer: T = found[1]
        return answer
    answer = work_out()
    if is_worth_it(answer):
        cache.set(place, (newest, answer), _SECONDS)
    return answer
