"""What the requests room lets others remind of: requests that wait for a decision, and drafts that wait for a head."""

from dataclasses import replace
from datetime import date
from typing import Any

from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from dondoc.site.requests.models import ChangeRequest, RequestState
from dondoc.site.tracking.remindable import Remindable, Thing
from dondoc.site.ui.labels import place_label


def _requests() -> QuerySet[ChangeRequest]:
    return ChangeRequest.objects.select_related("agency", "obligation__task__programme")


def _waiting(rows: QuerySet[Any], _today: date) -> QuerySet[Any]:
    return rows.filter(state=RequestState.SUBMITTED)


def _drafted(rows: QuerySet[Any], _today: date) -> QuerySet[Any]:
    return rows.filter(state=RequestState.DRAFT)


def _request(row: ChangeRequest) -> Thing:
    """A request counts from the day it was submitted; before that it is its agency's own affair."""
    address = reverse("requests:request", args=[row.pk])
    task = row.obligation.task
    return Thing(
        kind="request",
        pk=row.pk,
        day=timezone.localtime(row.submitted_at or row.drafted_at).date(),
        agency=row.agency,
        title=row.obligation.words,
        place=f"{task.programme}, {place_label(task.label)}",
        page=address,
        form=address,
        consolidator=task.programme.consolidator_id,
    )


REQUESTS = Remindable(
    "request", _("request waiting for a decision"), _requests, _waiting, "submitted_at__date", _request
)
DRAFTED = Remindable(
    "drafted_request",
    _("request waiting for the head to send it"),
    _requests,
    _drafted,
    "drafted_at__date",
    lambda row: replace(_request(row), kind="drafted_request"),
)
