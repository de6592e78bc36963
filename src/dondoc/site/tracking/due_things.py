"""What the tracking room lets others remind of: obligations, contributions, reports of open cycles."""

from dataclasses import replace
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from dondoc.site.tracking.models import Contribution, ContributionState, Obligation, Report, Stage
from dondoc.site.tracking.models.cycles import OUT, CycleState, ReportState
from dondoc.site.tracking.remindable import Remindable, Thing
from dondoc.site.tracking.selectors.standings import in_time_class
from dondoc.site.tracking.timeliness import TimeClass
from dondoc.site.ui.labels import place_label

_WITH_A_DEADLINE = (TimeClass.UPCOMING, TimeClass.DUE_SOON, TimeClass.OVERDUE)


def _obligations() -> QuerySet[Obligation]:
    return Obligation.objects.select_related("agency", "task__programme")


def _waiting_obligations(rows: QuerySet[Any], today: date) -> QuerySet[Any]:
    """Open in the sense of the lists, so that what is counted there is what is reminded of; but for what is paused."""
    is_open = Q()
    for kind in _WITH_A_DEADLINE:
        is_open |= in_time_class(kind, today)
    return rows.filter(is_open).exclude(state=Stage.PAUSED)


def _obligation(row: Obligation) -> Thing:
    return Thing(
        kind="obligation",
        pk=row.pk,
        day=row.due_on or date.max,
        agency=row.agency,
        title=row.words,
        place=f"{row.task.programme}, {place_label(row.task.label)}",
        page=f"{reverse('tracking:task', args=[row.task_id])}?agency={row.agency.register_id}",
        form=reverse("tracking:progress", args=[row.pk]),
        consolidator=row.task.programme.consolidator_id,
    )


def _reports() -> QuerySet[Report]:
    return Report.objects.select_related("agency", "cycle__programme")


def _waiting_reports(rows: QuerySet[Any], _today: date) -> QuerySet[Any]:
    return rows.filter(cycle__state=CycleState.OPEN, state__in=OUT)


def _awaiting_head(rows: QuerySet[Any], _today: date) -> QuerySet[Any]:
    return rows.filter(cycle__state=CycleState.OPEN, state=ReportState.AWAITING_HEAD)


def _approval(row: Report) -> Thing:
    return replace(_report(row), kind="approval")


def _report(row: Report) -> Thing:
    address = reverse("tracking:report", args=[row.pk])
    return Thing(
        kind="report",
        pk=row.pk,
        day=row.cycle.due_on,
        agency=row.agency,
        title=str(row.cycle),
        place=row.cycle.programme.title,
        page=address,
        form=address,
        consolidator=row.cycle.programme.consolidator_id,
    )


def _contributions() -> QuerySet[Contribution]:
    return Contribution.objects.select_related("agency", "lead", "obligation__task__programme")


def _waiting_contributions(rows: QuerySet[Any], _today: date) -> QuerySet[Any]:
    return rows.filter(state=ContributionState.ASKED)


def _contribution(row: Contribution) -> Thing:
    address, task = reverse("tracking:contribution", args=[row.pk]), row.obligation.task
    return Thing(
        kind="contribution",
        pk=row.pk,
        day=row.due_on,
        agency=row.agency,
        title=row.words,
        place=f"{task.programme}, {place_label(task.label)}",
        page=address,
        form=address,
        consolidator=task.programme.consolidator_id,
        asker=row.lead,
    )


OBLIGATIONS = Remindable(
    "obligation", _("task with a deadline"), _obligations, _waiting_obligations, "due_on", _obligation
)
REPORTS = Remindable("report", _("report of a cycle"), _reports, _waiting_reports, "cycle__due_on", _report)
APPROVALS = Remindable(
    "approval", _("report waiting for its head"), _reports, _awaiting_head, "cycle__due_on", _approval
)
CONTRIBUTIONS = Remindable(
    "contribution",
    _("contribution asked of an agency"),
    _contributions,
    _waiting_contributions,
    "due_on",
    _contribution,
)
