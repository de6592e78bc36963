"""Several reports judged with one act: all of them, or none where one cannot be."""

from collections.abc import Collection

from django.db import transaction
from django.utils.translation import gettext as _

from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.actions.accept_report import accept_report
from dondoc.site.tracking.actions.return_report import return_report
from dondoc.site.tracking.models import Cycle, Report
from dondoc.site.tracking.refusals import WrongMoment
from dondoc.site.tracking.rights import may_run_cycles_of


@transaction.atomic
def accept_reports(acting: Acting, cycle: Cycle, chosen: Collection[int]) -> int:
    """Accept the reports of `cycle` with the ids `chosen`; raises what `accept_report` does, for the first refused."""
    reports = _chosen_of(acting, cycle, chosen)
    for report in reports:
        accept_report(acting, report)
    return len(reports)


@transaction.atomic
def return_reports(acting: Acting, cycle: Cycle, chosen: Collection[int], reason: str) -> int:
    """Send the reports of `cycle` with the ids `chosen` back with one `reason`; raises what `return_report` does."""
    reports = _chosen_of(acting, cycle, chosen)
    for report in reports:
        return_report(acting, report, reason)
    return len(reports)


def _chosen_of(acting: Acting, cycle: Cycle, chosen: Collection[int]) -> list[Report]:
    if not may_run_cycles_of(acting, cycle.programme):
        raise NotAllowed(_("Only the office or the consolidating agency of the programme judges reports."))
    reports = list(Report.objects.filter(cycle=cycle, pk__in=chosen).order_by("pk"))
    if not reports:
        raise WrongMoment(_("Choose at least one report."))
    return reports
