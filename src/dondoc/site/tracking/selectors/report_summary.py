"""One agency's report in the values that a cycle is summed up in, its drafts included for its own people."""

from collections import defaultdict
from datetime import date

from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.models import Completion, Report, Stage
from dondoc.site.tracking.selectors.cycles import report_arrival
from dondoc.site.tracking.selectors.days import local_day
from dondoc.site.tracking.selectors.general_part import general_part_of
from dondoc.site.tracking.selectors.obligations import ObligationRow, obligations_in_report, rows_with_newest
from dondoc.site.tracking.selectors.summary import agency_row
from dondoc.site.tracking.selectors.summary_sections import sections_of
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary, GeneralLine, ReportLine
from dondoc.site.tracking.timeliness import Basis, count, on_day


def report_summary(acting: Acting, report: Report, today: date) -> CycleSummary:
    """All that `report` says, as far as the person may read it; of the programme only what the agency has to do.

    A round is told by its newest saying. The day is today while the cycle is open, then the day it was closed on.
    """
    cycle, programme = report.cycle, report.cycle.programme
    as_of = cycle.closed_on or today
    obligations = obligations_in_report(acting, report).filter(agency=report.agency_id)
    rows: dict[int, list[AgencyRow]] = defaultdict(list)
    for one in rows_with_newest(acting, obligations, as_of):
        rows[one.obligation.task_id].append(_row(one, report, as_of))
    found = [row for each in rows.values() for row in each]
    counted = [row for row in found if row.state != Stage.DROPPED]
    confirmed = (row.done_on if row.completion == Completion.CONFIRMED else None for row in counted)
    return CycleSummary(
        cycle_id=cycle.pk,
        programme_id=programme.pk,
        programme_number=programme.number,
        programme_kind=programme.kind,
        programme_issuer=programme.issuer,
        programme_issued_on=programme.issued_on,
        programme_title=programme.title,
        consolidator_name=programme.consolidator.name if programme.consolidator else "",
        period=cycle.period,
        figures_to=cycle.figures_to,
        is_estimate=cycle.is_estimate,
        opens_on=cycle.opens_on,
        due_on=cycle.due_on,
        is_open=cycle.is_open,
        as_of=as_of,
        sections=sections_of(programme, rows, only_filled=True),
        reports=(_line(report, as_of),),
        classes=count(row.timeliness for row in counted),
        confirmed=count(
            (on_day(as_of, due_on=row.due_on, done_on=day) for row, day in zip(counted, confirmed, strict=True)),
            Basis.CONFIRMED,
        ),
        dropped=len(found) - len(counted),
        general=_general(acting, report),
    )


def _row(one: ObligationRow, report: Report, as_of: date) -> AgencyRow:
    is_here = one.newest is not None and one.newest.report_id == report.pk
    is_new = one.newest is not None and one.newest.submitted_at is None  # nobody has judged what is still a draft
    completion = Completion.NONE if is_new else Completion(one.obligation.completion)
    return agency_row(one.obligation, one.newest, completion, as_of, is_reported=is_here)


def _line(report: Report, as_of: date) -> ReportLine:
    return ReportLine(
        report_id=report.pk,
        agency_id=report.agency_id,
        agency_name=report.agency.name,
        agency_short_name=report.agency.short_name,
        state=report.state,
        arrival=report_arrival(report, as_of),
        first_submitted_on=local_day(report.first_submitted_at),
    )


def _general(acting: Acting, report: Report) -> tuple[GeneralLine, ...]:
    part = general_part_of(acting, report)
    if part is None:
        return ()
    return (
        GeneralLine(
            report_id=report.pk,
            agency_id=report.agency_id,
            agency_name=report.agency.name,
            situation=part.situation,
            shortcomings=part.shortcomings,
            next_steps=part.next_steps,
            recommendations=part.recommendations,
        ),
    )
