"""The number in a reminder is the number in the list that it links to, whatever state things are in."""

import random
import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.core import mail as outside
from django.test import Client
from django.utils import timezone

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.reminders.actions.collect_digests import collect_digests
from dondoc.site.reminders.actions.remind import remind
from dondoc.site.reminders.delivering import deliver_mails
from dondoc.site.reminders.models import Mail, Reminder, Rule
from dondoc.site.tracking.models import Obligation, Report, Stage
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.selectors import at_once

TODAY = date(2026, 6, 10)
COUNTED = re.compile(r"- Việc [^:]*: ([\d.]+)\n  https://dondoc\.example\.gov\.vn(\S+)")
OF_A_REASON = re.compile(r"^Nhắc .*\. \((\d+)\)$", re.MULTILINE)

Owe = Callable[..., Any]


@pytest.fixture
def _some_state(owe: Owe, construction: Agency, health: Agency, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - states, not secrets
    for _number in range(30):
        due_on = chance.choice(
            [None, *(TODAY + timedelta(days=days) for days in (-40, -8, -1, 0, 1, 3, 7, 15, 16, 30))]
        )
        owe(chance.choice([construction, health]), due_on, chance.choice(list(Stage)))


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.usefixtures("_some_state")
def test_every_number_in_a_mail_is_that_of_the_list_it_links_to(
    construction_officer: Acting,
    construction_head: Acting,
    office: Acting,
    leader: Acting,
    with_address: Callable[..., None],
    signed_in: Callable[[Acting], Client],
) -> None:
    people = {one.person.username: one for one in (construction_officer, construction_head, office, leader)}
    with_address(*people.values())
    Rule.objects.filter(about="obligation").update(every=1)
    remind(TODAY)
    collect_digests(TODAY)
    assert deliver_mails() == Reminder.objects.values("user").distinct().count() > 1
    for sent in outside.outbox:
        browser = signed_in(people[sent.to[0].partition("@")[0]])
        for number, address in COUNTED.findall(str(sent.body)):
            assert browser.get(address).context["shown"].count == int(number.replace(".", ""))
        mail = Mail.objects.get(to=sent.to[0])
        shown = browser.get(f"/nhac-viec/thu/{mail.pk}/").context["rows"]
        assert sum(map(int, OF_A_REASON.findall(str(sent.body)))) == len(shown) > 0
        assert f": {len(shown)} việc cần biết" in sent.subject


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.usefixtures("_some_state")
def test_the_number_on_the_bell_is_that_of_the_list_behind_it(
    construction_officer: Acting, signed_in: Callable[[Acting], Client], construction: Agency
) -> None:
    Rule.objects.filter(about="obligation").update(every=1)
    remind(TODAY)
    browser = signed_in(construction_officer)
    for _round in range(2):
        response = browser.get("/nhac-viec/")
        shown = response.context["page"].paginator.count
        assert response.context["bell"].number == shown > 0
        construction.obligations.filter(due_on=TODAY).update(state=Stage.DONE, done_on=TODAY)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.usefixtures("_some_state")
def test_who_watches_over_many_is_told_of_one_list_an_agency_with_the_number_of_its_rows(
    office: Acting, leader: Acting, signed_in: Callable[[Acting], Client]
) -> None:
    Rule.objects.filter(about="overdue").update(days=1, every=1)
    remind(TODAY)
    for person in (office, leader):
        browser = signed_in(person)
        told = list(browser.get("/nhac-viec/").context["page"])
        assert 0 < len(told) == len({one.whose_id for one in told}) <= 2
        for one in told:
            led_to = browser.get(f"/nhac-viec/{one.pk}/mo/", follow=True)
            assert led_to.context["shown"].count == one.listed > 0


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.usefixtures("_some_state")
def test_on_another_day_the_number_is_that_of_the_list_of_that_day(
    office: Acting,
    report: Report,
    on_day: Callable[[date], None],
    signed_in: Callable[[Acting], Client],
) -> None:
    Rule.objects.filter(about__in=["overdue", "missing"]).update(days=1, every=1, to="office")
    then = report.cycle.due_on + timedelta(days=3)
    on_day(then)
    remind(then)
    on_day(then + timedelta(days=30))
    Obligation.objects.update(closed_on=then + timedelta(days=1))
    report.cycle.reports.update(state=ReportState.SUBMITTED, first_submitted_at=timezone.now())
    browser = signed_in(office)
    told = list(browser.get(f"/nhac-viec/?ngay={then}").context["page"])
    assert {one.kind for one in told} == {"overdue", "missing"}
    for one in told:
        led_to = browser.get(f"/nhac-viec/{one.pk}/mo/?ngay={then}", follow=True)
        assert led_to.context["as_of"].day == then
        assert led_to.context["shown"].count == one.listed > 0


@pytest.mark.usefixtures("report")
def test_on_a_day_with_too_much_for_one_list_no_number_is_told(
    owe: Owe,
    construction: Agency,
    office: Acting,
    on_day: Callable[[date], None],
    signed_in: Callable[[Acting], Client],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    owe(construction, TODAY - timedelta(days=7))
    remind(TODAY)
    on_day(TODAY + timedelta(days=1))
    monkeypatch.setattr(at_once, "MOST", 0)
    [told] = signed_in(office).get(f"/nhac-viec/?ngay={TODAY}").context["page"]
    assert told.listed is None


@pytest.mark.parametrize("to", ["office", "leader", "consolidator"])
def test_the_reports_that_a_cycle_misses_are_one_reminder_until_the_last_has_come(
    report: Report,
    to: str,
    office: Acting,
    leader: Acting,
    consolidator: Acting,
    only_rules: Callable[..., Any],
    signed_in: Callable[[Acting], Client],
) -> None:
    only_rules({"about": "missing", "days": 1, "to": to})
    late = report.cycle.due_on + timedelta(days=1)
    remind(late)
    browser = signed_in({"office": office, "leader": leader, "consolidator": consolidator}[to])
    [told] = browser.get("/nhac-viec/").context["page"]
    led_to = browser.get(f"/nhac-viec/{told.pk}/mo/", follow=True)
    assert led_to.context["shown"].count == told.listed == report.cycle.reports.count() > 1
    report.cycle.reports.exclude(pk=report.pk).update(state=ReportState.SUBMITTED)
    [told] = browser.get("/nhac-viec/?xem=tat-ca").context["page"]
    assert told.listed == 1
    report.cycle.reports.update(state=ReportState.SUBMITTED)
    assert not list(browser.get("/nhac-viec/?xem=tat-ca").context["page"])
