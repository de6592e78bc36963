"""How often a caller may come: counted in the database, so that all processes and machines count together.

A minute slides: of the minute before counts as much as still lies within sixty seconds. What is refused is not counted.
Minutes are the machine's time.
"""

from math import ceil

from django.db import connection
from django.db.models import F
from django.utils import timezone

from dondoc.site.api.models import RequestCount

_MINUTE = 60
_KEPT = 24 * 60  # minutes
_TABLE = RequestCount._meta.db_table
# One statement in place of three, and nobody can come between. Both databases know it.
_COUNT_ONE_MORE = f"""
    INSERT INTO {_TABLE} AS kept ("key", "minute", "number", "before") VALUES (%s, %s, 1, 0)
    ON CONFLICT ("key") DO UPDATE SET
        "before" = CASE kept."minute" WHEN excluded."minute" THEN kept."before"
            WHEN excluded."minute" - 1 THEN kept."number" ELSE 0 END,
        "number" = CASE kept."minute" WHEN excluded."minute" THEN kept."number" + 1 ELSE 1 END,
        "minute" = excluded."minute"
    RETURNING "number", "before"
"""  # noqa: S608  the name of our own table


def spend(key: str, limit: int, moment: float) -> int:
    """Count one request of `key` at `moment` (seconds since 1970); return the seconds to wait, 0 where it may come.

    `limit` is how many may come within a minute; 0 or less sets no limit.
    """
    if limit <= 0:
        return 0
    minute, into = divmod(moment, _MINUTE)
    number, before = _counted(key, int(minute))
    if before * (1 - into / _MINUTE) + number <= limit:
        return 0
    RequestCount.objects.filter(key=key, minute=int(minute), number__gt=0).update(number=F("number") - 1)
    return _wait(number, before, limit, into)


def _counted(key: str, minute: int) -> tuple[int, int]:
    """Count one more, and return how many there were in this minute and in the one before."""
    with connection.cursor() as cursor:
        cursor.execute(_COUNT_ONE_MORE, [key, minute])
        [(number, before)] = cursor.fetchall()
    return number, before


def _wait(number: int, before: int, limit: int, into: float) -> int:
    """When the next one may come: once enough of the minute before has slid out, or else in the next minute."""
    if number <= limit and before:
        return max(1, ceil(_MINUTE * (1 - (limit - number) / before) - into))
    return max(1, ceil(_MINUTE - into))


def forget_old_counts() -> int:
    """Take away what was counted more than a day ago; return how many callers that were."""
    now = int(timezone.now().timestamp()) // _MINUTE
    return RequestCount.objects.filter(minute__lt=now - _KEPT).delete()[0]
