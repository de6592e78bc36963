"""One agency's report in the values that a cycle is summed up in, its drafts included for its own people."""

from collections import defaultdict
from datetime import date

from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.models import Completion, Report
from dondoc.site.tracking.selectors.general_part import general_part_of
from dondoc.site.tracking.selectors.obligations import ObligationRow, obligations_in_report, rows_with_newest
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary
from dondoc.site.tracking.selectors.summing_up import agency_row, general_line, report_line, summed_up


def report_summary(acting: Acting, report: Report, today: date) -> CycleSummary:
    """All that `report` says, as far as the person may read it; of the programme only what the agency has to do.

    A round is told by its newest saying. The day is today while the cycle is open, then the day it was closed on.
    """
    cycle = report.cycle
    as_of = cycle.closed_on or today
    obligations = obligations_in_report(acting, report).filter(agency=report.agency_id)
    rows: dict[int, list[AgencyRow]] = defaultdict(list)
    for one in rows_with_newest(acting, obligations, as_of):
        rows[one.obligation.task_id].append(_row(one, report, as_of))
    part = general_part_of(acting, report)
    return summed_up(
        cycle,
        rows,
        as_of,
        reports=(report_line(report, cycle, as_of),),
        general=(general_line(report, part),) if part else (),
        only_filled=True,
    )


def _row(one: ObligationRow, report: Report, as_of: date) -> AgencyRow:
    is_here = one.newest is not None and one.newest.report_id == report.pk
    is_new = one.newest is not None and one.newest.submitted_at is None  # nobody has judged what is still a draft
    completion = Completion.NONE if is_new else Completion(one.obligation.completion)
    return agency_row(one.obligation, one.newest, completion, as_of, is_reported=is_here)
