"""What has changed, in the order in which it did: a sequence that one reads on from where one stopped.

The audit trail is that sequence: every change leaves an entry in its own transaction. An entry names things; what of
them the reader may see is asked when it is read, so that nothing is told that is not shown anywhere else.

PostgreSQL lets transactions end in another order than that in which their entries were numbered. Entries are therefore
told once no transaction is under way that began before them; a reader who goes on from a number misses none. SQLite
has one writer at a time.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection

from dondoc.site.audit.models import Entry
from dondoc.site.tracking.models import ProgressUpdate

_BETWEEN = timedelta(seconds=5)  # more than passes between reading the clock and storing the entry


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that an entry is about."""

    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class Step:
    """An entry of the sequence: its number, its moment, what happened (a code) and to what."""

    number: int
    at: datetime
    code: str
    things: tuple[Thing, ...]


def steps_after(number: int, most: int) -> list[Step]:
    """The first `most` entries after `number` that change something that others see; each names what. Three queries."""
    rows = Entry.objects.filter(pk__gt=number, code__in=_KINDS)
    if (horizon := _settled_before()) is not None:
        rows = rows.filter(at__lt=horizon)
    found = list(rows.order_by("pk")[:most])
    told = _told_in(one.subject_id for one in found if one.code == _SUBMITTED)
    return [Step(one.pk, one.at, one.code, _things(one, told)) for one in found]


def _things(entry: Entry, told: dict[str, list[int]]) -> tuple[Thing, ...]:
    itself = Thing(_KINDS[entry.code], entry.subject_id)
    if entry.code != _SUBMITTED:
        return (itself,)
    return (itself, *(Thing("obligation", str(key)) for key in told.get(entry.subject_id, ())))


def _told_in(reports: Iterable[str]) -> dict[str, list[int]]:
    """The obligations of which something was submitted in each of `reports`: they may stand otherwise since then."""
    updates = ProgressUpdate.objects.filter(report__in=[int(key) for key in reports], submitted_at__isnull=False)
    told: dict[str, list[int]] = defaultdict(list)
    pairs = updates.order_by("report", "obligation").values_list("report", "obligation").distinct()
    for report, obligation in pairs:
        told[str(report)].append(obligation)
    return told


def _settled_before() -> datetime | None:
    """Before which moment every entry can be seen; None where that is all of them."""
    if connection.vendor != "postgresql":
        return None
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT min(xact_start) FROM pg_stat_activity "
            "WHERE datname = current_database() AND backend_xid IS NOT NULL AND pid <> pg_backend_pid()"
        )
        (oldest,) = cursor.fetchone()
    return oldest - _BETWEEN if oldest else None


_OBLIGATION_CODES = (
    *(f"tracking.obligation.{aspect}_changed" for aspect in ("deadline", "lead", "wording")),
    *(f"tracking.obligation.{aspect}_changed" for aspect in ("dropped", "suspended", "resumed")),
    *("tracking.completion.confirmed", "tracking.completion.returned"),
)
_PROGRAMME_CODES = (
    *("programmes.programme.published", "public.programme.marked", "public.programme.withdrawn"),
    *("tracking.obligations.bound", "tracking.rounds.opened", "indicators.targets.adopted"),
)
_REQUEST_CODES = tuple(f"requests.request.{word}" for word in ("submitted", "agreed", "refused", "withdrawn"))
_AGENCY_CODES = (
    *(f"agencies.agency.{word}" for word in ("added", "ended", "placed", "renamed")),
    *("agencies.group.joined", "agencies.group.left", "agencies.register.imported", "agencies.succession.restated"),
)

_SUBMITTED = "tracking.report.submitted"

# What each code is about. What is not here changes nothing for others.
_KINDS: dict[str, str] = {
    **dict.fromkeys((_SUBMITTED, "tracking.report.accepted", "tracking.report.returned"), "report"),
    **dict.fromkeys(("tracking.cycle.opened", "tracking.cycle.closed"), "cycle"),
    **dict.fromkeys(("indicators.value.entered", "indicators.value.confirmed"), "value"),
    "indicators.measure.defined": "measure",
    **dict.fromkeys(_OBLIGATION_CODES, "obligation"),
    **dict.fromkeys(_PROGRAMME_CODES, "programme"),
    **dict.fromkeys(_REQUEST_CODES, "request"),
    **dict.fromkeys(_AGENCY_CODES, "agency"),
}
