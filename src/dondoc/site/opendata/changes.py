"""What has changed, in the order in which it did: a sequence that one reads on from where one stopped.

The audit trail is that sequence: every change leaves an entry in its own transaction. An entry names things; what of
them the reader may see is asked when it is read, so that nothing is told that is not shown anywhere else.

PostgreSQL lets transactions end in another order than that in which their entries were numbered. Entries are therefore
told once no transaction is under way that began before them; a reader who goes on from a number misses none. SQLite
has one writer at a time.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection

from dondoc.site.audit.models import Entry
from dondoc.site.tracking.models import ProgressUpdate, Report

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
    """The first `most` entries after `number` that change something that others see; each names what."""
    rows = Entry.objects.filter(pk__gt=number, code__in=_CHANGING)
    if (horizon := _settled_before()) is not None:
        rows = rows.filter(at__lt=horizon)
    found = rows.order_by("pk")[:most]
    return [Step(one.pk, one.at, one.code, tuple(_CHANGING[one.code](one.subject_id))) for one in found]


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


def _itself(kind: str) -> Callable[[str], Iterator[Thing]]:
    def name(key: str) -> Iterator[Thing]:
        yield Thing(kind, key)

    return name


def _report_and_obligations(key: str) -> Iterator[Thing]:
    """A report that was submitted makes its updates public: each obligation in it may stand otherwise now."""
    yield Thing("report", key)
    if Report.objects.filter(pk=key).exists():
        updates = ProgressUpdate.objects.filter(report=int(key), submitted_at__isnull=False).order_by("obligation")
        for obligation in updates.values_list("obligation", flat=True).distinct():
            yield Thing("obligation", str(obligation))


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

_CHANGING: dict[str, Callable[[str], Iterator[Thing]]] = {
    "tracking.report.submitted": _report_and_obligations,
    **dict.fromkeys(("tracking.report.accepted", "tracking.report.returned"), _itself("report")),
    **dict.fromkeys(("tracking.cycle.opened", "tracking.cycle.closed"), _itself("cycle")),
    **dict.fromkeys(("indicators.value.entered", "indicators.value.confirmed"), _itself("value")),
    "indicators.measure.defined": _itself("measure"),
    **dict.fromkeys(_OBLIGATION_CODES, _itself("obligation")),
    **dict.fromkeys(_PROGRAMME_CODES, _itself("programme")),
    **dict.fromkeys(_REQUEST_CODES, _itself("request")),
    **dict.fromkeys(_AGENCY_CODES, _itself("agency")),
}
