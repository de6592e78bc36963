"""Reading a cycle into the values of `summary_values`: a fixed number of queries, whatever the programme's size."""

from collections import defaultdict
from datetime import date

from django.db.models import Q

from dondoc.site import clock
from dondoc.site.tracking.models import Completion, Cycle, GeneralPart, Obligation, ProgressUpdate, Report
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.selectors.as_of import as_in_cycle, bound_by_closing
from dondoc.site.tracking.selectors.standings import in_force
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary, GeneralLine, ReportLine
from dondoc.site.tracking.selectors.summing_up import agency_row, general_line, report_line, summed_up
from dondoc.site.tracking.selectors.verdicts import completions_until

_IN_FORCE = (ReportState.SUBMITTED, ReportState.ACCEPTED)


def cycle_summary(cycle: Cycle) -> CycleSummary:
    """All that `cycle` came to: by section, task and agency, with the reports and the counting classes.

    An open cycle is summed up as of today, a closed one as of the day it was closed, from what had been submitted
    up to the end of its period; later cycles and later decisions change nothing in it. It is read by who may read the
    programme: nothing in it is a draft.
    """
    as_of = cycle.closed_on or clock.today()
    return summed_up(cycle, _rows(cycle, as_of), as_of, reports=_reports(cycle, as_of), general=_general(cycle))


def _rows(cycle: Cycle, as_of: date) -> dict[int, list[AgencyRow]]:
    """The rows of each task by its id, agencies in the order of the register."""
    latest = _latest_submitted(cycle)
    found = completions_until(latest.values(), cycle.closed_at)
    obligations = Obligation.objects.filter(_counted_in(cycle), task__programme=cycle.programme).select_related(
        "agency"
    )
    rows: dict[int, list[AgencyRow]] = defaultdict(list)
    in_order = sorted(as_in_cycle(cycle, obligations), key=lambda one: (one.agency.position, one.agency_id))
    for obligation in in_order:
        update = latest.get(obligation.pk)
        completion = found.get(update.pk, Completion.NONE) if update else Completion.NONE
        rows[obligation.task_id].append(_row(obligation, update, completion, cycle, as_of))
    return rows


def _counted_in(cycle: Cycle) -> Q:
    return in_force() if cycle.is_open else bound_by_closing(cycle)


def _latest_submitted(cycle: Cycle) -> dict[int, ProgressUpdate]:
    """The last update of each obligation that the cycle counts, by the obligation's id.

    It counts what was submitted for its own period or one that ended no later; once closed, only what was submitted by
    then: cycles of several kinds are open side by side.
    """
    updates = ProgressUpdate.objects.filter(
        obligation__task__programme=cycle.programme,
        report__cycle__ends_on__lte=cycle.ends_on,
        submitted_at__isnull=False,
    )
    if cycle.closed_at:
        updates = updates.filter(submitted_at__lte=cycle.closed_at)
    return {update.obligation_id: update for update in updates.select_related("report").order_by("version")}


def _row(
    obligation: Obligation, update: ProgressUpdate | None, completion: Completion, cycle: Cycle, as_of: date
) -> AgencyRow:
    is_reported = update is not None and _is_in_force(update.report, cycle, obligation)
    return agency_row(obligation, update, completion, as_of, is_reported=is_reported)


def _is_in_force(report: Report, cycle: Cycle, obligation: Obligation) -> bool:
    """Whether `report` speaks in `cycle`, for the agency that holds the obligation in it."""
    return report.cycle_id == cycle.pk and report.state in _IN_FORCE and report.agency_id == obligation.agency_id


def _reports(cycle: Cycle, as_of: date) -> tuple[ReportLine, ...]:
    reports = Report.objects.filter(cycle=cycle).select_related("agency")
    return tuple(report_line(report, cycle, as_of) for report in reports.order_by("agency__position", "agency_id"))


def _general(cycle: Cycle) -> tuple[GeneralLine, ...]:
    """What the agencies whose report is in said of the period as a whole, in the order of the register."""
    parts = GeneralPart.objects.filter(report__cycle=cycle, report__state__in=_IN_FORCE, submitted_at__isnull=False)
    newest = {part.report_id: part for part in parts.select_related("report__agency").order_by("version")}
    in_order = sorted(newest.values(), key=lambda part: (part.report.agency.position, part.report.agency_id))
    return tuple(general_line(part.report, part) for part in in_order)
