"""Reading a cycle into the values of `summary_values`: a fixed number of queries, whatever the programme's size."""

from collections import defaultdict
from datetime import date

from django.db.models import Q

from dondoc.site import clock
from dondoc.site.tracking.models import Completion, Cycle, GeneralPart, Obligation, ProgressUpdate, Report, Stage
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.progress import said_in
from dondoc.site.tracking.punctuality import arrival
from dondoc.site.tracking.selectors.as_of import as_in_cycle, bound_by_closing
from dondoc.site.tracking.selectors.days import local_day
from dondoc.site.tracking.selectors.standings import in_force
from dondoc.site.tracking.selectors.summary_sections import sections_of
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary, GeneralLine, ReportLine
from dondoc.site.tracking.selectors.verdicts import completions_until
from dondoc.site.tracking.timeliness import Basis, Timeliness, count, on_day

_IN_FORCE = (ReportState.SUBMITTED, ReportState.ACCEPTED)


def cycle_summary(cycle: Cycle) -> CycleSummary:
    """All that `cycle` came to: by section, task and agency, with the reports and the counting classes.

    An open cycle is summed up as of today, a closed one as of the day it was closed, from what had been submitted
    up to the end of its period; later cycles and later decisions change nothing in it. It is read by who may read the
    programme: nothing in it is a draft.
    """
    as_of = cycle.closed_on or clock.today()
    rows_of_task = _rows(cycle, as_of)
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
        sections=sections_of(programme, rows_of_task),
        reports=_reports(cycle, as_of),
        general=_general(cycle),
        classes=count(row.timeliness for row in counted),
        confirmed=count((_as_confirmed(row, as_of) for row in counted), Basis.CONFIRMED),
        dropped=len(rows) - len(counted),
    )


def _as_confirmed(row: AgencyRow, as_of: date) -> Timeliness:
    done_on = row.done_on if row.completion == Completion.CONFIRMED else None
    return on_day(as_of, due_on=row.due_on, done_on=done_on)


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


def _is_in_force(report: Report, cycle: Cycle, obligation: Obligation) -> bool:
    """Whether `report` speaks in `cycle`, for the agency that holds the obligation in it."""
    return report.cycle_id == cycle.pk and report.state in _IN_FORCE and report.agency_id == obligation.agency_id


def _reports(cycle: Cycle, as_of: date) -> tuple[ReportLine, ...]:
    reports = Report.objects.filter(cycle=cycle).select_related("agency")
    return tuple(_report_line(report, cycle, as_of) for report in reports.order_by("agency__position", "agency_id"))


def _report_line(report: Report, cycle: Cycle, as_of: date) -> ReportLine:
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


def _general(cycle: Cycle) -> tuple[GeneralLine, ...]:
    """What the agencies whose report is in said of the period as a whole, in the order of the register."""
    parts = GeneralPart.objects.filter(report__cycle=cycle, report__state__in=_IN_FORCE, submitted_at__isnull=False)
    newest = {part.report_id: part for part in parts.select_related("report__agency").order_by("version")}
    in_order = sorted(newest.values(), key=lambda part: (part.report.agency.position, part.report.agency_id))
    return tuple(_general_line(part) for part in in_order)


def _general_line(part: GeneralPart) -> GeneralLine:
    return GeneralLine(
        report_id=part.report_id,
        agency_id=part.report.agency_id,
        agency_name=part.report.agency.name,
        situation=part.situation,
        shortcomings=part.shortcomings,
        next_steps=part.next_steps,
        recommendations=part.recommendations,
    )
