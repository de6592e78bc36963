"""The words of the last report are taken over into this one, for one obligation or for all that have none yet."""

from uuid import uuid4

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.actions.record_progress import record_progress
from dondoc.site.tracking.locking import hold_obligations_of
from dondoc.site.tracking.models import Report
from dondoc.site.tracking.progress import faults, said_in
from dondoc.site.tracking.rights import may_write_for
from dondoc.site.tracking.selectors.report_lines import lines_of, lines_to_write


@transaction.atomic
def copy_forward(acting: Acting, report: Report, only: int | None = None) -> int:
    """Save the words of the last report for the obligations of `report` that it says nothing of; return how many.

    `only` is the id of one obligation. Words that do not hold together any more are left out. Raises NotAllowed, and
    WrongMoment where the report is out of the officers' hands or its cycle closed.
    """
    if not may_write_for(acting, report.agency):
        raise NotAllowed(_("Only an officer of the agency writes its progress."))
    hold_obligations_of(report)
    obligations = lines_to_write(acting, report)
    if only is not None:
        obligations = obligations.filter(pk=only)
    copied = 0
    for line in lines_of(report, obligations, clock.today()):
        said = said_in(line.before).settled(clock.today())
        if line.may_copy and not faults(said, clock.today()):
            version = line.obligation.version
            key = uuid4()
            record_progress(acting, line.obligation, said, seen_version=version, submission_key=key, report=report)
            copied += 1
    return copied
