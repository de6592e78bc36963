"""What is worked out once until something changes.

Every change writes an entry into the audit trail, in its own transaction: as long as the newest entries are the same,
so is what was worked out. Entries of transactions that overlap may appear out of order: that is seen by how many of the
newest there are. A transaction that stays open while `_OVERLAPPING` entries are written by others would go unseen, so
nothing is remembered longer than a minute.
"""

from collections.abc import Callable
from hashlib import sha256
from typing import Any, TypeVar

from django.core.cache import cache
from django.db import connection

from dondoc.site.audit.models import DRAFTS, TRACKING, Entry

T = TypeVar("T")
Newest = tuple[int, int]

_SECONDS = 60
_OVERLAPPING = 500
# Written out: pages ask it several times, and composing it would take longer than answering it.
_TRAIL = Entry._meta.db_table
_NEWEST = (
    f"SELECT COALESCE(MAX(id), 0), COUNT(*) FROM {_TRAIL} WHERE id > (SELECT MAX(id) FROM {_TRAIL}) - {_OVERLAPPING}"  # noqa: S608
)
# To the letter the condition of the index that it is read from.
_BEYOND = "NOT (code IN ({}))".format(", ".join(f"'{code}'" for code in DRAFTS))
_NEWEST_BEYOND = (
    f"SELECT COALESCE(MAX(id), 0), COUNT(*) FROM {_TRAIL} WHERE {_BEYOND} "  # noqa: S608
    f"AND id > (SELECT MAX(id) FROM {_TRAIL} WHERE {_BEYOND}) - {_OVERLAPPING}"
)
_OTHERS = f"NOT (code::text LIKE '{TRACKING}%') AND {_BEYOND}"
_NEWEST_OF_OTHERS = _NEWEST_BEYOND.replace(_BEYOND, _OTHERS)


def newest_entry() -> Newest:
    """What changes whenever anything does. Asked for before working out: what changes meanwhile makes it old.

    It is the key of the newest entry, and how many there are of the newest keys: a transaction that took its key early
    and ends late makes them more.
    """
    return _asked(_NEWEST)


def newest_beyond_drafts() -> Newest:
    """The same of all entries but those of drafts: what changes whenever anything does that others may see.

    What an agency writes into a report is nobody else's affair before it is submitted, which has an entry of its own.
    """
    return _asked(_NEWEST_BEYOND)


def newest_beyond_tracking() -> Newest:
    """The same of all entries but those of obligations, cycles and reports: of names, documents, indicators."""
    return _asked(_NEWEST_OF_OTHERS)


def _asked(statement: str) -> Newest:
    with connection.cursor() as cursor:
        cursor.execute(statement)
        newest, number = cursor.fetchone()
    return newest, number


def remembered(
    question: str, newest: object, work_out: Callable[[], T], *, is_worth_it: Callable[[T], bool] = lambda _: True
) -> T:
    """What `work_out` gives, or gave to the same `question` when the newest entry was the same.

    The same question at one state of the database has to have one answer. What is not worth it is worked out each time.
    """
    place = f"lists.{sha256(question.encode()).hexdigest()}"
    found: tuple[object, Any] | None = cache.get(place)
    if found and found[0] == newest:
        answer: T = found[1]
        return answer
    answer = work_out()
    if is_worth_it(answer):
        cache.set(place, (newest, answer), _SECONDS)
    return answer
