"""The parts that a cycle as a whole and one report of it are summed up from, as values."""

from collections.abc import Mapping
from datetime import date

from dondoc.site.tracking.models import Completion, Cycle, GeneralPart, Obligation, ProgressUpdate, Report, Stage
from dondoc.site.tracking.progress import said_in
from dondoc.site.tracking.punctuality import arrival
from dondoc.site.tracking.selectors.days import local_day
from dondoc.site.tracking.selectors.summary_sections import sections_of
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary, GeneralLine, ReportLine
from dondoc.site.tracking.timeliness import Basis, Timeliness, count, on_day


def summed_up(
    cycle: Cycle,
    rows_of_task: Mapping[int, list[AgencyRow]],
    as_of: date,
    *,
    reports: tuple[ReportLine, ...],
    general: tuple[GeneralLine, ...],
    only_filled: bool = False,
) -> CycleSummary:
    """Return the values of `cycle` with these rows, reports and general parts; dropped rows are counted apart.

    With `only_filled` tasks without a row are left out.
    """
    rows = [row for rows in rows_of_task.values() for row in rows]
    counted = [row for row in rows if row.state != Stage.DROPPED]
    programme = cycle.programme
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
        sections=sections_of(programme, rows_of_task, only_filled=only_filled),
        reports=reports,
        general=general,
        classes=count(row.timeliness for row in counted),
        confirmed=count((_as_confirmed(row, as_of) for row in counted), Basis.CONFIRMED),
        dropped=len(rows) - len(counted),
    )


def _as_confirmed(row: AgencyRow, as_of: date) -> Timeliness:
    done_on = row.done_on if row.completion == Completion.CONFIRMED else None
    return on_day(as_of, due_on=row.due_on, done_on=done_on)


def agency_row(
    obligation: Obligation, update: ProgressUpdate | None, completion: Completion, as_of: date, *, is_reported: bool
) -> AgencyRow:
    """Return how `obligation` stands on `as_of` by what `update` says and what was found of it.

    The words of `update` are given only where `is_reported` says that they belong to the report spoken of.
    """
    said = said_in(update)
    done_on = None if completion == Completion.RETURNED else said.done_on
    is_dropped = obligation.state == Stage.DROPPED
    return AgencyRow(
        obligation_id=obligation.pk,
        agency_id=obligation.agency_id,
        agency_name=obligation.agency.name,
        agency_short_name=obligation.agency.short_name,
        state=Stage.DROPPED.value if is_dropped else said.state,
        percent=said.percent,
        done_on=said.done_on,
        original_due_on=obligation.original_due_on,
        due_on=obligation.due_on,
        recurrence=obligation.recurrence,
        timeliness=on_day(as_of, due_on=None if is_dropped else obligation.due_on, done_on=done_on),
        is_reported=is_reported,
        result=said.result if is_reported else "",
        obstacles=said.obstacles if is_reported else "",
        proposals=said.proposals if is_reported else "",
        open_question=obligation.open_question,
        completion=completion.value,
        round_starts_on=obligation.round_starts_on,
        round_ends_on=obligation.round_ends_on,
        agency_register_id=obligation.agency.register_id,
    )


def report_line(report: Report, cycle: Cycle, as_of: date) -> ReportLine:
    """How the report of one agency stands to the last day on time of `cycle`."""
    submitted_on = local_day(report.first_submitted_at)
    return ReportLine(
        report_id=report.pk,
        agency_id=report.agency_id,
        agency_name=report.agency.name,
        agency_short_name=report.agency.short_name,
        state=report.state,
        arrival=arrival(as_of, due_on=cycle.due_on, submitted_on=submitted_on),
        first_submitted_on=submitted_on,
    )


def general_line(report: Report, part: GeneralPart) -> GeneralLine:
    """What the agency says in this part of its `report`."""
    return GeneralLine(
        report_id=report.pk,
        agency_id=report.agency_id,
        agency_name=report.agency.name,
        situation=part.situation,
        shortcomings=part.shortcomings,
        next_steps=part.next_steps,
        recommendations=part.recommendations,
    )
