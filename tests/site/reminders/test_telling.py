"""What is told as it happens, by the audit entry about it."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.core import mail as outside
from django.db import transaction
from django.utils import timezone

from dondoc.site import audit, clock
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.actions.delegate import DelegationTerms, delegate
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.reminders.defaults import events
from dondoc.site.reminders.delivering import deliver_mails
from dondoc.site.reminders.models import Reminder
from dondoc.site.reminders.selectors import unread_for
from dondoc.site.reminders.wording import event_in_words
from dondoc.site.requests.actions.agree_to_request import agree_to_request
from dondoc.site.requests.actions.draft_request import draft_request
from dondoc.site.requests.actions.submit_request import submit_request
from dondoc.site.requests.asking import Asked
from dondoc.site.requests.deciding import Decision
from dondoc.site.tracking.actions.answer_contribution import answer_contribution
from dondoc.site.tracking.actions.decide_obligation import Decided, decide_obligation
from dondoc.site.tracking.actions.hand_back import hand_back
from dondoc.site.tracking.models import Aspect, Contribution, Nudge, Obligation, Report, Stage
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
def test_an_officer_who_stands_in_for_the_head_hears_once_at_the_own_place(
    report: Report, construction_head: Acting, construction_officer: Acting, office: Acting
) -> None:
    assert construction_head.membership is not None
    terms = DelegationTerms(date(2026, 6, 10), date(2026, 6, 12), "15/GUQ-SXD", date(2026, 6, 9))
    delegate(construction_head, construction_head.membership, construction_officer.person, terms)
    audit.record(office.person, "tracking.report.returned", report, "Xem lại.")
    told = Reminder.objects.filter(user=construction_officer.person).values_list("role", flat=True)
    assert list(told) == [Role.OFFICER]


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


def _told() -> list[tuple[str, str, str, str]]:
    rows = Reminder.objects.order_by("user__username").values_list("user__username", "kind", "why", "way")
    return [(name, kind, why, way) for name, kind, why, way in rows]


@pytest.mark.usefixtures("construction_officer", "construction_head", "health_head")
def test_an_agency_hears_that_what_it_called_done_was_returned_and_why(
    owe: Callable[..., Obligation], construction: Agency, office: Acting
) -> None:
    done = owe(construction, None, Stage.DONE)  # without a deadline nothing else would ever speak of it
    audit.record(office.person, "tracking.completion.returned", done, "Thiếu biên bản nghiệm thu.")
    words = "Văn phòng chưa công nhận việc đã hoàn thành, tính là chưa hoàn thành. “Thiếu biên bản nghiệm thu.”"
    assert _told() == [(f"{role}-so-xay-dung", "obligation", words, "at_once") for role in ("head", "officer")]


def test_a_returned_completion_stands_on_the_bell_of_its_agency(
    owe: Callable[..., Obligation], construction_officer: Acting, office: Acting
) -> None:
    done = owe(construction_officer.agency, None, Stage.DONE)
    audit.record(office.person, "tracking.completion.returned", done, "Thiếu biên bản.")
    assert [one.thing for one in unread_for(construction_officer, clock.today())] == [done.pk]


@pytest.mark.usefixtures("construction_officer")
def test_a_head_hears_of_a_report_only_for_as_long_as_it_waits_for_the_head(
    report: Report, construction_officer: Acting, construction_head: Acting
) -> None:
    Report.objects.filter(pk=report.pk).update(state=ReportState.AWAITING_HEAD)
    audit.record(construction_officer.person, "tracking.report.handed_to_head", report)
    assert [(name, kind) for name, kind, _why, _way in _told()] == [("head-so-xay-dung", "approval")]
    assert unread_for(construction_head, clock.today()).count() == 1
    hand_back(construction_head, Report.objects.get(pk=report.pk), "Bổ sung số liệu tháng 5.")
    assert unread_for(construction_head, clock.today()).count() == 0
    told = unread_for(construction_officer, clock.today()).get()
    assert told.why == "Báo cáo được chuyển lại chuyên viên để sửa. “Bổ sung số liệu tháng 5.”"


@pytest.mark.parametrize("aspect", [Aspect.SUSPENDED, Aspect.DROPPED, Aspect.DEADLINE])
@pytest.mark.usefixtures("construction_officer", "health_officer")
def test_an_agency_hears_what_was_decided_about_its_task_without_its_asking(
    owe: Callable[..., Obligation], construction: Agency, office: Acting, aspect: Aspect
) -> None:
    task = owe(construction, date(2026, 7, 1))
    decided = Decided(
        aspect, "Chờ bố trí vốn.", "Chủ tịch UBND tỉnh", "8/UBND-TH", due_on=date(2026, 9, 30), cause_kind="funding"
    )
    decide_obligation(office, task, decided)
    [(name, kind, why, _way)] = _told()
    assert (name, kind) == ("officer-so-xay-dung", "obligation")
    assert why == f"{event_in_words(f'tracking.obligation.{aspect}_changed')} “Chờ bố trí vốn.”"
    assert why != f"{event_in_words('anything.else')} “Chờ bố trí vốn.”"


@pytest.mark.usefixtures("construction_officer")
def test_an_agency_hears_that_a_task_of_another_is_its_own_from_now_on(
    owe: Callable[..., Obligation], construction: Agency, health: Agency, health_head: Acting, leader: Acting
) -> None:
    task = owe(health, date(2026, 7, 1))
    drafted = draft_request(
        health_head,
        task,
        Asked(Aspect.LEAD, "Đúng chức năng của sở khác.", lead=construction),
        submission_key=uuid4(),
    )
    asked = submit_request(health_head, drafted.request)
    agree_to_request(leader, asked, Decision("Đồng ý.", "9/UBND-TH"))
    heard = Reminder.objects.filter(agency=construction).values_list("user__username", "kind", "thing", "is_news")
    assert list(heard) == [("officer-so-xay-dung", "obligation", task.pk, True)]


@pytest.mark.usefixtures("health_head")
def test_a_head_hears_of_a_request_only_for_as_long_as_it_waits_for_the_head(
    owe: Callable[..., Obligation], construction_officer: Acting, construction_head: Acting
) -> None:
    task = owe(construction_officer.agency, date(2026, 7, 1))
    asked = Asked(Aspect.DEADLINE, "Chờ nguồn vốn.", due_on=date(2026, 9, 1), cause_kind="funding")
    drafted = draft_request(construction_officer, task, asked, submission_key=uuid4()).request
    assert [(name, kind) for name, kind, _why, _way in _told()] == [("head-so-xay-dung", "drafted_request")]
    assert unread_for(construction_head, clock.today()).count() == 1
    submit_request(construction_head, drafted)
    assert unread_for(construction_head, clock.today()).count() == 0


@pytest.mark.usefixtures("construction_officer")
def test_the_agency_that_asked_for_a_contribution_hears_of_the_answer(
    owe: Callable[..., Obligation],
    construction_officer: Acting,
    construction: Agency,
    health: Agency,
    health_head: Acting,
) -> None:
    task = owe(construction, date(2026, 7, 1))
    asked = Contribution.objects.create(
        obligation=task,
        lead=construction,
        agency=health,
        words="Gửi số liệu.",
        due_on=date(2026, 6, 20),
        asked_by=construction_officer.person,
        asked_at=timezone.now(),
        submission_key=uuid4(),
    )
    answer_contribution(health_head, asked, "Có 12 cơ sở.")
    assert [(name, kind, why) for name, kind, why, _way in _told()] == [
        ("officer-so-xay-dung", "contribution", "Cơ quan phối hợp đã trả lời.")
    ]
    assert unread_for(construction_officer, clock.today()).get().is_news
