"""What a sheet would change, row by row: nothing, these fields, or why it cannot."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext as _

from dondoc.site import clock
from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.conflicts import Conflict, FieldChange, conflict_since
from dondoc.site.tracking.forms import WRITTEN_FIELDS
from dondoc.site.tracking.models import Obligation, Report
from dondoc.site.tracking.progress import Progress, faults
from dondoc.site.tracking.selectors.report_lines import lines_to_write, starts_at
from dondoc.site.worksheets.entries import Entry
from dondoc.site.worksheets.models import ReturnedSheet


class Verdict(StrEnum):
    """What becomes of a row when the sheet is applied."""

    CONFLICT = "conflict"
    REFUSED = "refused"
    CHANGED = "changed"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A row with its verdict: the fields that change, the reasons against it, or what others wrote meanwhile.

    `version` is what the saving has to build on.
    """

    entry: Entry
    verdict: Verdict
    version: int
    obligation: Obligation | None = None
    changes: tuple[FieldChange, ...] = ()
    reasons: tuple[str, ...] = ()
    conflict: Conflict | None = None


def compare(acting: Acting, report: Report, returned: ReturnedSheet, entries: Sequence[Entry]) -> list[Comparison]:
    """Every entry with its verdict: conflicts first, then what is refused, then what changes, in the order of rows."""
    built_on = _versions_built_on(returned, entries)
    starts = starts_at(report, built_on)
    obligations = {one.pk: one for one in lines_to_write(acting, report)}
    found = [
        _judge(entry, obligations.get(entry.obligation_id), built_on[entry.obligation_id], starts[entry.obligation_id])
        for entry in entries
    ]
    order = list(Verdict)
    return sorted(found, key=lambda one: (order.index(one.verdict), one.entry.row))


def _versions_built_on(returned: ReturnedSheet, entries: Iterable[Entry]) -> dict[int, int]:
    """The version that each row builds on: that of the download, or the one that the same sheet brought since."""
    versions = {entry.obligation_id: entry.version for entry in entries}
    earlier = ReturnedSheet.objects.filter(
        report=returned.report_id, sheet_id=returned.sheet_id, applied_at__isnull=False
    )
    for applied in earlier.values_list("applied", flat=True):
        for pk, version in applied.items():
            if int(pk) in versions:
                versions[int(pk)] = max(versions[int(pk)], version)
    return versions


def _judge(entry: Entry, obligation: Obligation | None, version: int, start: Progress) -> Comparison:
    if entry.faults:
        return Comparison(entry, Verdict.REFUSED, version, obligation, reasons=tuple(entry.faults.values()))
    said, before = entry.said.settled(clock.today()), start.settled(clock.today())
    if said == before:
        return Comparison(entry, Verdict.UNCHANGED, version, obligation)
    if obligation is None:
        told = _("The task is no longer among those that your agency reports of here.")
        return Comparison(entry, Verdict.REFUSED, version, reasons=(told,))
    if found := faults(said, clock.today()):
        return Comparison(entry, Verdict.REFUSED, version, obligation, reasons=tuple(found.values()))
    changes = _changes(before, said)
    if obligation.version != version:
        conflict = conflict_since(obligation, version)
        return Comparison(entry, Verdict.CONFLICT, obligation.version, obligation, changes, conflict=conflict)
    return Comparison(entry, Verdict.CHANGED, version, obligation, changes)


def _changes(before: Progress, now: Progress) -> tuple[FieldChange, ...]:
    pairs = ((name, getattr(before, name), getattr(now, name)) for name in WRITTEN_FIELDS)
    return tuple(FieldChange(name, old, new) for name, old, new in pairs if old != new)
