"""How often a caller may come: counted in the database, so that all processes and machines count together.

A minute slides: of the minute before counts as much as still lies within sixty seconds. What is refused is not counted.
Minutes are the machine's time.
"""

from math import ceil

from django.db.models import Case, F, Value, When
from django.utils import timezone

from dondoc.site.api.models import RequestCount

_MINUTE = 60
_KEPT = 24 * 60  # minutes


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
    same, following = When(minute=minute, then=F("number") + 1), When(minute=minute - 1, then=F("number"))
    updated = RequestCount.objects.filter(key=key).update(
        before=Case(When(minute=minute, then=F("before")), following, default=Value(0)),
        number=Case(same, default=Value(1)),
        minute=minute,
    )
    if not updated:
        _row, is_new = RequestCount.objects.get_or_create(key=key, defaults={"minute": minute, "number": 1})
        if not is_new:
            return _counted(key, minute)
    return RequestCount.objects.values_list("number", "before").get(key=key)


def _wait(number: int, before: int, limit: int, into: float) -> int:
    """When the next one may come: once enough of the minute before has slid out, or else in the next minute."""
    if number <= limit and before:
        return max(1, ceil(_MINUTE * (1 - (limit - number) / before) - into))
    return max(1, ceil(_MINUTE - into))


def forget_old_counts() -> int:
    """Take away what was counted more than a day ago; return how many callers that were."""
    now = int(timezone.now().timestamp()) // _MINUTE
    return RequestCount.objects.filter(minute__lt=now - _KEPT).delete()[0]
