"""Agencies' reports as they stood on another day, told from the trail of what was done with each."""

from datetime import date

from django.db.models import (
    Case,
    CharField,
    DateField,
    DateTimeField,
    Exists,
    F,
    OuterRef,
    QuerySet,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Cast

from dondoc.site.audit.models import Entry
from dondoc.site.tracking.models import ProgressUpdate, Report
from dondoc.site.tracking.models.cycles import CycleState, ReportState

_LEFT_IN = {
    "tracking.report.begun": ReportState.DRAFT,
    "tracking.report.handed_to_head": ReportState.AWAITING_HEAD,
    "tracking.report.handed_back": ReportState.DRAFT,
    "tracking.report.submitted": ReportState.SUBMITTED,
    "tracking.report.returned": ReportState.RETURNED,
    "tracking.report.accepted": ReportState.ACCEPTED,
}


def as_reports_stood(reports: QuerySet[Report], day: date) -> QuerySet[Report]:
    """Those of `reports` whose cycle had opened by `day`, with what held then beside what holds now.

    `state_then`, `came_then` (when first submitted), `sent_then`, `cycle_state_then` and `closed_then` (when closed).
    """
    steps = Entry.objects.filter(
        subject_type=Report._meta.label_lower,
        subject_id=Cast(OuterRef("pk"), CharField()),
        code__in=_LEFT_IN,
        at__date__lte=day,
    )
    begun = ProgressUpdate.objects.filter(report=OuterRef("pk"), at__date__lte=day)
    nothing_done = Case(
        When(Exists(begun), then=Value(ReportState.DRAFT.value)), default=Value(ReportState.NOT_BEGUN.value)
    )
    closed = When(cycle__closed_on__lte=day, then=F("cycle__closed_on"))
    return (
        reports.filter(cycle__opens_on__lte=day)
        .annotate(last_step=Subquery(steps.order_by("-at", "-pk").values("code")[:1]))
        .annotate(
            state_then=Case(
                *(When(last_step=code, then=Value(state.value)) for code, state in _LEFT_IN.items()),
                default=nothing_done,
                output_field=CharField(),
            ),
            came_then=_by(day, "first_submitted_at"),
            sent_then=_by(day, "submitted_at"),
            closed_then=Case(closed, output_field=DateField()),
            cycle_state_then=Case(
                When(cycle__closed_on__lte=day, then=Value(CycleState.CLOSED.value)),
                default=Value(CycleState.OPEN.value),
            ),
        )
    )


def _by(day: date, field: str) -> Case:
    return Case(When(**{f"{field}__date__lte": day}, then=F(field)), output_field=DateTimeField())
