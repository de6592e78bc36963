"""The outbox: one mail a person a day, what fails is tried again, what is done meanwhile is not mailed."""

from collections.abc import Callable
from datetime import date, timedelta
from smtplib import SMTPRecipientsRefused, SMTPServerDisconnected
from typing import Any
from unittest.mock import patch

import pytest
from django.core import mail as outside
from django.core.mail import EmailMultiAlternatives
from django.utils import timezone

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.daily.lease import only_one
from dondoc.site.reminders.actions.collect_digests import collect_digests
from dondoc.site.reminders.actions.remind import remind
from dondoc.site.reminders.delivering import WAITS, deliver_mails
from dondoc.site.reminders.models import Mail, MailState, Preference, Reminder, Rule
from dondoc.site.tracking.models import Obligation, Stage

TODAY = date(2026, 6, 10)

Owe = Callable[..., Obligation]
Rules = Callable[..., list[Rule]]

pytestmark = pytest.mark.django_db


@pytest.fixture
def officer(construction_officer: Acting, with_address: Callable[..., None]) -> Acting:
    with_address(construction_officer)
    return construction_officer


@pytest.fixture
def two_things(owe: Owe, construction: Agency, only_rules: Rules, officer: Acting) -> list[Obligation]:
    """What the officer is told of today: one due today, one overdue since yesterday."""
    only_rules({"days": 0}, {"days": 1})
    return [owe(construction, TODAY), owe(construction, TODAY - timedelta(days=1))]


def morning(day: date = TODAY) -> int:
    remind(day)
    collect_digests(day)
    return deliver_mails()


def let_time_pass() -> None:
    """Until whatever waits may be tried again."""
    Mail.objects.update(next_try_at=timezone.now() - timedelta(seconds=1))


@pytest.mark.usefixtures("two_things")
def test_a_person_gets_one_mail_of_the_morning() -> None:
    assert morning() == 1
    [mail] = outside.outbox
    assert mail.to == ["officer-so-xay-dung@example.gov.vn"]
    assert mail.subject == "Đôn Đốc 10/06/2026: 2 việc cần biết, trong đó 1 việc đã quá hạn"
    assert Mail.objects.get().state == MailState.SENT


@pytest.mark.usefixtures("two_things")
def test_running_the_morning_again_sends_nothing_twice() -> None:
    assert [morning(), morning()] == [1, 0]
    assert len(outside.outbox) == 1


def test_what_comes_after_the_mail_of_the_morning_waits_for_the_next(
    two_things: list[Obligation], owe: Owe, construction: Agency, on_day: Callable[[date], None]
) -> None:
    morning()
    late = owe(construction, TODAY)
    assert morning() == 0
    on_day(TODAY + timedelta(days=1))
    morning(TODAY + timedelta(days=1))
    assert len(outside.outbox) == 2
    assert late.words in outside.outbox[1].body
    assert Reminder.objects.filter(mail__isnull=True).count() == 0


def test_the_mail_says_what_why_by_when_and_where_to_answer(two_things: list[Obligation]) -> None:
    morning()
    [mail] = outside.outbox
    assert isinstance(mail, EmailMultiAlternatives)
    [html] = [part.content for part in mail.alternatives]
    reminder = Reminder.objects.get(thing=two_things[1].pk)
    for text in (str(mail.body), str(html)):
        assert two_things[1].words in text
        assert "Nhắc chuyên viên của cơ quan khi việc phải làm đã quá hạn 1 ngày. (1)" in text
        assert "Hạn thứ Ba 09/06/2026 (đã qua 1 ngày)" in text
        assert f"https://dondoc.example.gov.vn/nhac-viec/{reminder.pk}/mo/" in text
        assert "SỞ XÂY DỰNG" in text or "Sở Xây dựng" in text
        assert "&lt;" not in text


def test_what_is_done_before_the_mail_leaves_is_not_in_it(two_things: list[Obligation]) -> None:
    remind(TODAY)
    collect_digests(TODAY)
    Obligation.objects.filter(pk=two_things[0].pk).update(state=Stage.DONE, done_on=TODAY)
    deliver_mails()
    assert two_things[0].words not in outside.outbox[0].body
    assert "1 việc cần biết" in outside.outbox[0].subject


def test_a_mail_of_which_all_is_done_is_not_sent(two_things: list[Obligation]) -> None:
    remind(TODAY)
    collect_digests(TODAY)
    Obligation.objects.update(state=Stage.DONE, done_on=TODAY)
    assert deliver_mails() == 0
    assert Mail.objects.get().state == MailState.NEEDLESS


@pytest.mark.usefixtures("two_things")
def test_a_mail_that_fails_is_tried_again_after_ever_longer_waits_and_then_given_up() -> None:
    fails = SMTPServerDisconnected("the line is dead")
    with patch.object(EmailMultiAlternatives, "send", side_effect=fails):
        morning()
        waits = []
        for _attempt in WAITS:
            mail = Mail.objects.get()
            assert mail.state == MailState.WAITING
            waits.append(mail.next_try_at)
            assert deliver_mails() == 0  # its time has not come
            let_time_pass()
            deliver_mails()
    mail = Mail.objects.get()
    assert waits == sorted(waits)
    assert (mail.state, mail.attempts) == (MailState.GIVEN_UP, len(WAITS) + 1)
    assert mail.fault == "SMTPServerDisconnected: the line is dead"
    assert outside.outbox == []


@pytest.mark.usefixtures("two_things")
def test_a_mail_that_failed_once_arrives_once() -> None:
    with patch.object(EmailMultiAlternatives, "send", side_effect=SMTPServerDisconnected("the line is dead")):
        morning()
    let_time_pass()
    assert [deliver_mails(), deliver_mails()] == [1, 0]
    assert len(outside.outbox) == 1
    assert Mail.objects.get().fault == ""


@pytest.mark.usefixtures("two_things")
def test_an_address_that_is_refused_for_good_is_not_tried_again() -> None:
    fails = SMTPRecipientsRefused({"officer": (550, b"no such user")})
    with patch.object(EmailMultiAlternatives, "send", side_effect=fails):
        morning()
    assert Mail.objects.get().state == MailState.GIVEN_UP


@pytest.mark.usefixtures("two_things")
def test_a_server_that_does_not_answer_is_knocked_at_once_for_all_mails() -> None:
    remind(TODAY)
    collect_digests(TODAY)
    with patch("django.core.mail.backends.locmem.EmailBackend.open", side_effect=ConnectionRefusedError) as knocked:
        deliver_mails()
    assert knocked.call_count == 1
    assert Mail.objects.get().state == MailState.WAITING


@pytest.mark.usefixtures("two_things")
def test_a_process_that_died_while_sending_leaves_the_mail_to_the_next_under_the_same_number() -> None:
    remind(TODAY)
    collect_digests(TODAY)
    with (
        patch.object(EmailMultiAlternatives, "send", side_effect=KeyboardInterrupt),
        pytest.raises(KeyboardInterrupt),
    ):
        deliver_mails()
    mail = Mail.objects.get()
    assert mail.state == MailState.SENDING
    assert deliver_mails() == 1
    assert outside.outbox[0].extra_headers["Message-ID"] == f"<mail-{mail.pk}-20260610@{'dondoc.localhost'}>"


@pytest.mark.usefixtures("two_things")
def test_two_processes_do_not_send_at_once() -> None:
    remind(TODAY)
    collect_digests(TODAY)
    with only_one("mails"):
        assert deliver_mails() == 0
    assert deliver_mails() == 1


@pytest.mark.usefixtures("two_things")
def test_whoever_wants_no_mails_gets_none_and_still_sees_all_on_the_site(officer: Acting) -> None:
    Preference.objects.create(user=officer.person, wants_mail=False)
    assert morning() == 0
    assert Mail.objects.count() == 0
    assert Reminder.objects.count() == 2


@pytest.mark.usefixtures("two_things")
def test_a_site_without_a_mail_server_makes_no_mails(settings: Any) -> None:
    settings.DONDOC_MAIL_URL = ""
    assert morning() == 0
    assert Mail.objects.count() == 0
    assert Reminder.objects.count() == 2


def test_what_cannot_wait_has_a_mail_of_its_own(
    owe: Owe, construction: Agency, only_rules: Rules, officer: Acting
) -> None:
    only_rules({"days": 0, "way": "at_once"}, {"days": 1})
    thing = owe(construction, TODAY)
    owe(construction, TODAY - timedelta(days=1))
    remind(TODAY)
    assert deliver_mails() == 1
    [mail] = outside.outbox
    assert thing.words in mail.subject
    assert "Cập nhật tiến độ tại: https://dondoc.example.gov.vn/nhac-viec/" in mail.body


def test_a_long_list_is_named_in_part_with_its_number_and_where_the_rest_is(
    owe: Owe, construction: Agency, only_rules: Rules, officer: Acting
) -> None:
    only_rules({"days": 0})
    for _number in range(23):
        owe(construction, TODAY)
    morning()
    body = str(outside.outbox[0].body)
    assert "đến hạn trong ngày. (23)" in body
    assert f"… và 3 việc nữa: https://dondoc.example.gov.vn/nhac-viec/thu/{Mail.objects.get().pk}/" in body
