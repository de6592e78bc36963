"""A programme as it stands today, in the values that a cycle is summed up in: a fixed number of queries."""

from collections import defaultdict
from datetime import date

from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.models import Completion, Obligation, ProgressUpdate, Stage
from dondoc.site.tracking.periods import PeriodKind, period_of
from dondoc.site.tracking.progress import said_in
from dondoc.site.tracking.selectors.standings import in_force, standing
from dondoc.site.tracking.selectors.summary_sections import sections_of
from dondoc.site.tracking.selectors.summary_values import AgencyRow, CycleSummary
from dondoc.site.tracking.timeliness import Basis, count, on_day


def programme_summary(programme: Programme, today: date, *, whole: bool = False) -> CycleSummary:
    """All that is on the table of `programme` on `today`, with the latest that was submitted of each obligation.

    Its figures are those of the list of obligations of the same day. With `whole` it has the rounds that are history,
    too: all that was ever owed. Nothing in it is a draft.
    """
    bound = Obligation.objects.filter(task__programme=programme).select_related("agency")
    in_order = sorted(
        bound if whole else bound.filter(in_force()), key=lambda one: (one.agency.position, one.agency_id, one.pk)
    )
    counted = [one for one in in_order if one.state != Stage.DROPPED]
    return CycleSummary(
        cycle_id=None,
        programme_id=programme.pk,
        programme_number=programme.number,
        programme_kind=programme.kind,
        programme_issuer=programme.issuer,
        programme_issued_on=programme.issued_on,
        programme_title=programme.title,
        consolidator_name=programme.consolidator.name if programme.consolidator else "",
        period=period_of(PeriodKind.ONCE, today),
        figures_to=None,
        is_estimate=False,
        opens_on=today,
        due_on=today,
        is_open=True,
        as_of=today,
        sections=sections_of(programme, _rows(programme, in_order, today)),
        reports=(),
        classes=count(standing(one, today) for one in counted),
        confirmed=count((standing(one, today, Basis.CONFIRMED) for one in counted), Basis.CONFIRMED),
        dropped=len(in_order) - len(counted),
    )


def _rows(programme: Programme, obligations: list[Obligation], today: date) -> dict[int, list[AgencyRow]]:
    latest = _latest_submitted(programme)
    rows: dict[int, list[AgencyRow]] = defaultdict(list)
    for one in obligations:
        rows[one.task_id].append(_row(one, latest.get(one.pk), today))
    return rows


def _latest_submitted(programme: Programme) -> dict[int, ProgressUpdate]:
    updates = ProgressUpdate.objects.filter(obligation__task__programme=programme, submitted_at__isnull=False)
    return {update.obligation_id: update for update in updates.order_by("version")}


def _row(one: Obligation, update: ProgressUpdate | None, today: date) -> AgencyRow:
    said = said_in(update)
    is_dropped = one.state == Stage.DROPPED
    return AgencyRow(
        obligation_id=one.pk,
        agency_id=one.agency_id,
        agency_name=one.agency.name,
        agency_short_name=one.agency.short_name,
        state=one.state,
        percent=one.percent,
        done_on=one.done_on,
        original_due_on=one.original_due_on,
        due_on=one.due_on,
        recurrence=one.recurrence,
        timeliness=on_day(today, due_on=None) if is_dropped else standing(one, today),
        is_reported=update is not None and not is_dropped,
        result=said.result,
        obstacles=said.obstacles,
        proposals=said.proposals,
        open_question=one.open_question,
        completion=Completion(one.completion).value,
        round_starts_on=one.round_starts_on,
        round_ends_on=one.round_ends_on,
        closed_on=one.closed_on,
        agency_register_id=one.agency.register_id,
    )
