"""Ever longer waits after failed sign-ins, by the name that was tried and by the address that tried it.

A name is slowed down whether or not there is such an account, so that waiting betrays nothing. Names are kept as
digests: what people type into the wrong field may be a password. An address gets more tries than a name, for a whole
agency may sit behind one. Waits are the machine's time, and short enough that nobody can shut out another for long.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone

from dondoc.site.accounts.models import FailedSignIns

_LONGEST = timedelta(minutes=15)
_FORGOTTEN_AFTER = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Source:
    """Whose failures are counted: `free` of them cost no wait, each further one doubles it, beginning at a second."""

    key: str
    free: int


def sources_of(request: HttpRequest | None, username: str) -> tuple[Source, ...]:
    """The name that is tried, and the address from which."""
    name = Source(f"name:{_digest(username.strip().lower())}", free=5)
    address = client_address(request) if request else ""
    return (name, Source(f"address:{address}", free=50)) if address else (name,)


def client_address(request: HttpRequest) -> str:
    """Where `request` comes from: behind the proxy that ends TLS, what it has added last to X-Forwarded-For."""
    forwarded = str(request.META.get("HTTP_X_FORWARDED_FOR", ""))
    if settings.SECURE_PROXY_SSL_HEADER and forwarded:
        return forwarded.rpartition(",")[2].strip()[:45]
    return str(request.META.get("REMOTE_ADDR", ""))[:45]


def seconds_to_wait(sources: Iterable[Source]) -> int:
    """How long none of `sources` may try again; 0 where all may."""
    now = timezone.now()
    keys = [source.key for source in sources]
    until = FailedSignIns.objects.filter(key__in=keys, blocked_until__gt=now).values_list("blocked_until", flat=True)
    return max((_seconds(moment - now) for moment in until), default=0)


@transaction.atomic
def note_failure(sources: Iterable[Source]) -> None:
    """Count one more failure for each of `sources`, and make them wait where they have had their free ones."""
    now = timezone.now()
    for source in sorted(sources, key=lambda one: one.key):
        rows = FailedSignIns.objects.select_for_update()
        row, _created = rows.get_or_create(key=source.key, defaults={"last_at": now, "blocked_until": now})
        row.number = 1 if now - row.last_at > _FORGOTTEN_AFTER else row.number + 1
        row.last_at, row.blocked_until = now, _blocked_until(now, row.number - source.free)
        row.save()


def forget_failures(sources: Iterable[Source]) -> None:
    """The right password was given: the name starts afresh. The address does not, for others are tried from it."""
    FailedSignIns.objects.filter(key__in=[one.key for one in sources if one.key.startswith("name:")]).delete()


def _blocked_until(now: datetime, beyond: int) -> datetime:
    if beyond <= 0:
        return now
    return now + min(timedelta(seconds=2 ** min(beyond, 20)), _LONGEST)


def _seconds(left: timedelta) -> int:
    return max(1, -(-left // timedelta(seconds=1)))


def _digest(name: str) -> str:
    return sha256(f"{settings.SECRET_KEY}{name}".encode()).hexdigest()[:40]
