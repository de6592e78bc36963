"""Reminding the agencies whose report is still out, all with one act."""

from collections.abc import Collection

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site import audit, clock
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.locking import hold_cycle
from dondoc.site.tracking.models import Cycle, Nudge, Report
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.moments import must_be_open
from dondoc.site.tracking.refusals import WrongMoment
from dondoc.site.tracking.rights import may_run_cycles_of
from dondoc.site.tracking.signals import agencies_nudged

_LIMIT = 1_000  # characters of the words that go along


@transaction.atomic
def nudge_agencies(acting: Acting, cycle: Cycle, chosen: Collection[int] | None = None, words: str = "") -> Nudge:
    """Record that the agencies of `cycle` whose report is out are asked for it, and tell who delivers such things.

    `chosen` are ids of reports; those that are in already are left out, and None is every one that is out. Raises
    NotAllowed, and WrongMoment where the cycle is closed or no chosen report is out.
    """
    cycle = hold_cycle(cycle)
    if not may_run_cycles_of(acting, cycle.programme):
        raise NotAllowed(_("Only the office or the consolidating agency of the programme reminds its agencies."))
    must_be_open(cycle)
    out = Report.objects.filter(cycle=cycle).exclude(state__in=[ReportState.SUBMITTED, ReportState.ACCEPTED])
    reports = list((out if chosen is None else out.filter(pk__in=chosen)).select_related("agency"))
    if not reports:
        raise WrongMoment(_("None of these agencies has to be reminded: their reports are in."))
    nudge = Nudge.objects.create(cycle=cycle, by=acting.person, at=clock.now(), words=words.strip()[:_LIMIT])
    nudge.reports.set(reports)
    names = [report.agency.register_id for report in reports]
    audit.record(acting.person, "tracking.cycle.nudged", cycle, nudge.words, agencies=names)
    agencies_nudged.send(sender=Nudge, nudge=nudge, reports=reports)
    return nudge
