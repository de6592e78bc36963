"""What is told as it happens, by the audit entry about it."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail as outside
from django.db import transaction
from django.utils import timezone

from dondoc.site import audit
from dondoc.site.agencies.people import Acting
from dondoc.site.reminders.defaults import events
from dondoc.site.reminders.delivering import deliver_mails
from dondoc.site.reminders.models import Reminder
from dondoc.site.reminders.wording import event_in_words
from dondoc.site.tracking.models import Nudge, Report
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.signals import agencies_nudged


@pytest.fixture
def _returned(report: Report, office: Acting) -> None:
    Report.objects.filter(pk=report.pk).update(state=ReportState.RETURNED)
    audit.record(office.person, "tracking.report.returned", report, "Thiếu số liệu của quý II.")


@pytest.mark.usefixtures("construction_officer", "construction_head", "health_head", "_returned")
def test_the_people_of_an_agency_hear_that_its_report_is_returned_and_why() -> None:
    told = Reminder.objects.order_by("role").values_list("user__username", "why")
    assert list(told) == [
        (name, "Báo cáo vừa bị trả lại, cần sửa và gửi lại. “Thiếu số liệu của quý II.”")
        for name in ("head-so-xay-dung", "officer-so-xay-dung")
    ]


def test_it_is_mailed_at_once(
    construction_head: Acting, with_address: Callable[..., None], request: pytest.FixtureRequest
) -> None:
    with_address(construction_head)
    request.getfixturevalue("_returned")
    assert deliver_mails() == 1
    assert "Thiếu số liệu của quý II." in outside.outbox[0].body


@pytest.mark.usefixtures("construction_officer")
def test_whoever_did_it_is_not_told_of_it(report: Report, construction_head: Acting) -> None:
    audit.record(construction_head.person, "tracking.report.returned", report, "Xem lại.")
    assert [one.user for one in Reminder.objects.select_related("user")] != [construction_head.person]


@pytest.mark.usefixtures("construction_officer")
def test_what_nobody_has_to_hear_of_makes_no_reminder(report: Report, office: Acting) -> None:
    audit.record(office.person, "tracking.report.accepted", report)
    assert Reminder.objects.count() == 0


@pytest.mark.parametrize("code", sorted(events()))
def test_every_event_has_its_own_words(code: str) -> None:
    assert event_in_words(code) != event_in_words("anything.else")


def test_nothing_is_told_of_what_is_taken_back(report: Report, office: Acting, construction_head: Any) -> None:
    with transaction.atomic():
        audit.record(office.person, "tracking.report.returned", report, "Xem lại.")
        transaction.set_rollback(True)
    assert Reminder.objects.count() == 0


@pytest.mark.usefixtures("construction_officer", "health_officer")
def test_an_agency_hears_that_its_report_is_asked_for_and_in_which_words(report: Report, consolidator: Acting) -> None:
    nudge = Nudge.objects.create(
        cycle=report.cycle, by=consolidator.person, at=timezone.now(), words="Xin gửi trước 16 giờ."
    )
    for _time in range(2):
        agencies_nudged.send(sender=Nudge, nudge=nudge, reports=[report])
    told = Reminder.objects.get()
    assert told.user.username == "officer-so-xay-dung"
    assert told.why == "Cơ quan tổng hợp nhắc gửi báo cáo. “Xin gửi trước 16 giờ.”"
