"""What a sheet changes is saved: all of it or nothing, through the same action as every other saving."""

import json
from collections.abc import Mapping
from uuid import UUID, uuid5

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.actions.record_progress import record_progress
from dondoc.site.tracking.locking import hold_obligations_of
from dondoc.site.tracking.moments import must_be_open
from dondoc.site.tracking.refusals import WrongMoment
from dondoc.site.tracking.rights import may_write_for
from dondoc.site.worksheets.comparing import Comparison, Verdict, compare
from dondoc.site.worksheets.entries import as_json, from_json
from dondoc.site.worksheets.models import ReturnedSheet


@transaction.atomic
def apply_sheet(acting: Acting, returned: ReturnedSheet, over: Mapping[int, int] | None = None) -> int:
    """Save every row of `returned` that changes something and is not refused; return how many.

    `over` names the conflicts that the person has looked at and wants the sheet's words on top of: the obligation's
    id with the version that was shown. Other conflicts stay as they are on the site. Raises NotAllowed; WrongMoment
    where it has been applied or the report cannot be written now; ChangedMeanwhile where such a row was saved again.
    """
    returned = ReturnedSheet.objects.select_for_update(of=("self",)).select_related("report").get(pk=returned.pk)
    report = returned.report
    if not may_write_for(acting, report.agency):
        raise NotAllowed(_("Only an officer of the agency writes its progress."))
    if returned.applied_at:
        raise WrongMoment(_("This sheet has been applied already."))
    must_be_open(report.cycle)
    hold_obligations_of(report)
    chosen = over or {}
    applied = {}
    for row in compare(acting, report, returned, [from_json(line) for line in returned.lines]):
        if row.verdict == Verdict.CHANGED or (row.verdict == Verdict.CONFLICT and row.entry.obligation_id in chosen):
            version = chosen.get(row.entry.obligation_id, row.version)
            applied[str(row.entry.obligation_id)] = _save(acting, returned, row, version)
    returned.applied_at, returned.applied = clock.now(), applied
    returned.save(update_fields=["applied_at", "applied"])
    audit.record(acting.person, "worksheets.sheet.applied", returned, report=report.pk, rows=len(applied))
    return len(applied)


def _save(acting: Acting, returned: ReturnedSheet, row: Comparison, version: int) -> int:
    if row.obligation is None:
        raise WrongMoment(_("The task is no longer among those that your agency reports of here."))
    recorded = record_progress(
        acting,
        row.obligation,
        row.entry.said,
        seen_version=version,
        submission_key=_key(acting, returned.sheet_id, row, version),
        report=returned.report,
    )
    return recorded.update.version


def _key(acting: Acting, sheet_id: UUID, row: Comparison, version: int) -> UUID:
    """The same words of the same row by the same person on top of the same version are one saving."""
    said = json.dumps(as_json(row.entry)["said"], sort_keys=True, default=str)
    return uuid5(sheet_id, f"{acting.person.pk}/{row.entry.obligation_id}/{version}/{said}")
