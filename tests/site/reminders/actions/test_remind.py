"""Who is told what on which day, and that it is once."""

from collections.abc import Callable
from datetime import date, timedelta
from importlib import import_module
from typing import Any
from unittest.mock import patch
from uuid import uuid4

import pytest
from django.apps import apps

from dondoc.site import clock
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.reminders.actions import remind as room
from dondoc.site.reminders.actions.remind import remind
from dondoc.site.reminders.models import RemindedUpTo, Reminder, Rule
from dondoc.site.tracking.models import Contribution, Report, Stage
from dondoc.site.tracking.models.cycles import ReportState

TODAY = date(2026, 6, 10)
WEEK = timedelta(days=7)

Owe = Callable[..., Any]
Rules = Callable[..., list[Rule]]


def told() -> list[tuple[str, str, int]]:
    """Who was told of which thing in the order of their names."""
    rows = Reminder.objects.order_by("user__username", "kind", "thing")
    return list(rows.values_list("user__username", "kind", "thing"))


def test_the_rules_of_the_file_are_stored_with_the_tables(db: None) -> None:
    assert Rule.objects.get(code="obligation-7-before").days == -7
    assert set(Rule.objects.values_list("to", flat=True)) == {"officer", "head", "consolidator", "office", "leader"}


def test_former_rules_rest_unless_the_administrator_changed_them(db: None) -> None:
    former = {"about": "report", "days": 3, "to": "office", "way": "digest"}
    Rule.objects.create(code="report-3-after-office", **former)
    Rule.objects.create(code="report-1-after-consolidator", **former | {"days": 2, "to": "consolidator"})
    import_module("dondoc.site.reminders.migrations.0002_lists_instead_of_their_rows").rest(apps, None)
    in_use = Rule.objects.filter(code__startswith="report-", is_active=True).values_list("code", flat=True)
    assert "report-3-after-office" not in in_use
    assert "report-1-after-consolidator" in in_use


@pytest.mark.parametrize(
    ("to", "name"),
    [
        ("officer", "officer-so-xay-dung"),
        ("head", "head-so-xay-dung"),
        ("consolidator", "consolidator-so-tai-chinh"),
        ("office", "office-vp-ubnd-tinh"),
        ("leader", "leader-vp-ubnd-tinh"),
    ],
)
@pytest.mark.usefixtures(
    "construction_officer", "construction_head", "health_officer", "health_head", "consolidator", "leader", "auditor"
)
def test_a_rule_tells_the_role_that_it_names(
    owe: Owe, construction: Agency, only_rules: Rules, to: str, name: str
) -> None:
    only_rules({"days": -7, "to": to})
    thing = owe(construction, TODAY + WEEK)
    assert remind(TODAY) == 1
    assert told() == [(name, "obligation", thing.pk)]


def test_later_days_go_to_higher_roles(
    owe: Owe,
    construction: Agency,
    health: Agency,
    construction_officer: Acting,
    construction_head: Acting,
    office: Acting,
    leader: Acting,
) -> None:
    owe(construction, TODAY - timedelta(days=30))
    owe(health, TODAY - timedelta(days=7))
    owe(construction, TODAY - timedelta(days=1))
    owe(construction, TODAY + timedelta(days=3))
    remind(TODAY)
    by_role = {
        role: sorted((TODAY - due).days for due in Reminder.objects.filter(role=role).values_list("due_on", flat=True))
        for role in (Role.OFFICER, Role.HEAD, Role.OFFICE, Role.LEADER)
    }
    assert by_role == {Role.OFFICER: [1], Role.HEAD: [-3, 1], Role.OFFICE: [7], Role.LEADER: [30]}


@pytest.mark.usefixtures("construction_officer")
def test_each_reminder_says_why_it_came_and_leads_to_the_form(
    owe: Owe, construction: Agency, only_rules: Rules
) -> None:
    only_rules({"days": -7, "every": 2})
    thing = owe(construction, TODAY + WEEK)
    remind(TODAY)
    reminder = Reminder.objects.get()
    assert reminder.why == (
        "Nhắc chuyên viên của cơ quan khi việc phải làm còn 7 ngày đến hạn, sau đó cứ 2 ngày một lần."
    )
    assert reminder.address == f"/viec-phai-lam/{thing.pk}/cap-nhat/"


@pytest.mark.usefixtures("construction_officer")
def test_running_again_tells_nobody_twice(owe: Owe, construction: Agency, only_rules: Rules) -> None:
    only_rules({"days": -7})
    owe(construction, TODAY + WEEK)
    assert [remind(TODAY), remind(TODAY)] == [1, 0]
    owe(construction, TODAY + WEEK)
    assert remind(TODAY) == 1
    assert Reminder.objects.count() == 2


@pytest.mark.usefixtures("construction_officer")
def test_the_database_itself_refuses_a_second_one(owe: Owe, construction: Agency, only_rules: Rules) -> None:
    only_rules({"days": -7})
    owe(construction, TODAY + WEEK)
    remind(TODAY)
    with patch.object(room, "_known", return_value=set()):  # as if two had looked before either wrote
        remind(TODAY)
    assert Reminder.objects.count() == 1


@pytest.mark.usefixtures("construction_officer")
def test_what_was_missed_for_some_days_comes_once_and_says_its_day(
    owe: Owe, construction: Agency, only_rules: Rules, on_day: Callable[[date], None]
) -> None:
    only_rules({"days": -7}, {"days": -5}, {"days": -3})
    remind(TODAY - timedelta(days=1))
    owe(construction, TODAY + WEEK)
    later = TODAY + timedelta(days=3)
    on_day(later)
    assert remind(later) == 1
    reminder = Reminder.objects.get()
    assert (reminder.day, reminder.made_on, reminder.is_late) == (TODAY + timedelta(days=2), later, True)
    assert remind(later) == 0


@pytest.mark.usefixtures("construction_officer")
def test_a_silence_of_months_is_not_made_up_for(owe: Owe, construction: Agency, only_rules: Rules) -> None:
    only_rules({"days": 0})
    remind(TODAY - timedelta(days=60))
    owe(construction, TODAY - timedelta(days=20))
    owe(construction, TODAY - timedelta(days=5))
    assert remind(TODAY) == 1
    assert Reminder.objects.get().day == TODAY - timedelta(days=5)


@pytest.mark.usefixtures("construction_officer")
def test_the_first_run_speaks_of_its_own_day_alone(owe: Owe, construction: Agency, only_rules: Rules) -> None:
    only_rules({"days": 0})
    owe(construction, TODAY - timedelta(days=2))
    owe(construction, TODAY)
    assert remind(TODAY) == 1
    assert RemindedUpTo.objects.get().day == TODAY


@pytest.mark.usefixtures("construction_officer")
@pytest.mark.parametrize("state", [Stage.DONE, Stage.DROPPED, Stage.PAUSED])
def test_nobody_is_reminded_of_what_is_done_dropped_or_paused(
    owe: Owe, construction: Agency, only_rules: Rules, state: str
) -> None:
    only_rules({"days": 0, "every": 1})
    owe(construction, TODAY, state)
    owe(construction, TODAY - WEEK, state)
    assert remind(TODAY) == 0


@pytest.mark.usefixtures("construction_officer", "construction_head")
@pytest.mark.parametrize(
    ("state", "number"),
    [
        (ReportState.NOT_BEGUN, 1),
        (ReportState.DRAFT, 1),
        (ReportState.RETURNED, 1),
        (ReportState.SUBMITTED, 0),
        (ReportState.ACCEPTED, 0),
    ],
)
def test_a_report_is_reminded_of_until_it_is_submitted(
    report: Report, only_rules: Rules, state: str, number: int
) -> None:
    only_rules({"about": "report", "days": -3, "to": "head"})
    Report.objects.filter(pk=report.pk).update(state=state)
    assert remind(report.cycle.due_on - timedelta(days=3)) == number


@pytest.mark.usefixtures("construction_officer")
def test_a_deadline_that_moved_is_reminded_of_anew(owe: Owe, construction: Agency, only_rules: Rules) -> None:
    only_rules({"days": -7})
    thing = owe(construction, TODAY + WEEK)
    remind(TODAY)
    thing.due_on = TODAY + 2 * WEEK
    thing.save()
    assert remind(TODAY + WEEK) == 1
    assert sorted(Reminder.objects.values_list("day", flat=True)) == [TODAY, TODAY + WEEK]


@pytest.mark.usefixtures("health_head")
def test_where_an_agency_has_no_officers_its_head_is_told(owe: Owe, health: Agency, only_rules: Rules) -> None:
    only_rules({"days": 0})
    thing = owe(health, TODAY)
    remind(TODAY)
    assert told() == [("head-so-y-te", "obligation", thing.pk)]


def test_whose_account_is_closed_is_told_nothing(
    owe: Owe, construction: Agency, construction_officer: Acting, only_rules: Rules
) -> None:
    only_rules({"days": 0})
    owe(construction, TODAY)
    construction_officer.person.is_active = False
    construction_officer.person.save()
    assert remind(TODAY) == 0


@pytest.mark.usefixtures("construction_officer")
def test_a_rule_that_is_not_in_use_tells_nobody(owe: Owe, construction: Agency, only_rules: Rules) -> None:
    only_rules({"days": 0, "is_active": False})
    owe(construction, TODAY)
    assert remind(TODAY) == 0


@pytest.mark.usefixtures("construction_officer", "construction_head", "office", "leader")
def test_the_number_of_queries_does_not_grow_with_what_is_told(
    owe: Owe, construction: Agency, django_assert_max_num_queries: Any
) -> None:
    for _number in range(40):
        owe(construction, TODAY)
    with django_assert_max_num_queries(20):
        remind(TODAY)
    assert Reminder.objects.count() == 40


@pytest.mark.usefixtures("construction_officer", "health_officer")
def test_whoever_is_asked_for_a_contribution_is_reminded_of_it_until_it_is_given(
    owe: Owe, construction: Agency, health: Agency, construction_head: Acting, only_rules: Rules
) -> None:
    only_rules({"about": "contribution", "days": -3, "every": 1})
    asked = Contribution.objects.create(
        obligation=owe(construction, TODAY + WEEK),
        lead=construction,
        agency=health,
        words="Gửi số liệu.",
        due_on=TODAY + timedelta(days=3),
        asked_by=construction_head.person,
        asked_at=clock.now(),
        submission_key=uuid4(),
    )
    remind(TODAY)
    assert told() == [("officer-so-y-te", "contribution", asked.pk)]
    Contribution.objects.update(state="answered")
    assert remind(TODAY + timedelta(days=1)) == 0
