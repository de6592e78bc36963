"""A person's calendar: valid, stable, private, and of that person alone."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.test import Client
from icalendar import Calendar

from dondoc.site.agencies.actions.delegate import DelegationTerms, delegate
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.reminders.actions.choose_ways import preference_of, renew_calendar
from dondoc.site.tracking.models import Obligation, Report, Stage

TODAY = date(2026, 6, 10)

Owe = Callable[..., Obligation]


def address_of(acting: Acting) -> str:
    return f"/lich/{preference_of(acting).calendar_secret}.ics"


def entries(acting: Acting) -> dict[str, tuple[date, str]]:
    """What stands in the calendar of a person, by what it is known by, as a calendar program reads it."""
    response = Client().get(address_of(acting))
    assert response.status_code == 200
    found = Calendar.from_ical(response.content).walk("VEVENT")
    return {str(event["UID"]): (event.decoded("DTSTART"), str(event["SUMMARY"])) for event in found}


def test_it_holds_the_work_of_the_persons_agency_without_a_sign_in(
    owe: Owe, construction: Agency, health: Agency, construction_officer: Acting, report: Report
) -> None:
    own, other = owe(construction, TODAY), owe(health, TODAY)
    found = entries(construction_officer)
    assert found[f"obligation-{own.pk}@dondoc.localhost"] == (TODAY, f"Hạn: {own.words}")
    assert f"obligation-{other.pk}@dondoc.localhost" not in found
    assert found[f"report-{report.pk}@dondoc.localhost"][0] == report.cycle.due_on


def test_what_is_done_leaves_it_and_a_moved_deadline_keeps_its_name(
    owe: Owe, construction: Agency, construction_officer: Acting
) -> None:
    done, moved = owe(construction, TODAY), owe(construction, TODAY)
    before = entries(construction_officer)
    Obligation.objects.filter(pk=done.pk).update(state=Stage.DONE, done_on=TODAY)
    Obligation.objects.filter(pk=moved.pk).update(due_on=TODAY + timedelta(days=9))
    after = entries(construction_officer)
    assert before.keys() - after.keys() == {f"obligation-{done.pk}@dondoc.localhost"}
    assert after[f"obligation-{moved.pk}@dondoc.localhost"][0] == TODAY + timedelta(days=9)


def test_whoever_watches_over_cycles_finds_their_days(
    report: Report, office: Acting, leader: Acting, consolidator: Acting
) -> None:
    for person in (office, leader, consolidator):
        [(day, words)] = entries(person).values()
        assert words.startswith("Hạn báo cáo: ")
        assert day == report.cycle.due_on


@pytest.mark.usefixtures("report")
def test_whoever_has_no_role_or_only_looks_on_has_an_empty_one(nobody: Acting, auditor: Acting) -> None:
    assert entries(nobody) == entries(auditor) == {}


def test_it_is_written_as_rfc_5545_asks(owe: Owe, construction: Agency, construction_officer: Acting) -> None:
    owe(construction, TODAY)
    response = Client().get(address_of(construction_officer))
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    lines = response.content.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert all(len(line) <= 75 and b"\n" not in line for line in lines)
    assert {b"VERSION:2.0", b"DTSTART;VALUE=DATE:20260630", b"DTEND;VALUE=DATE:20260611"} <= set(lines)
    stamps = (b"DTSTAMP:20260610T", b"DTSTAMP:20260609T")  # the day begins at 17:00 of the day before in UTC
    assert sum(line.startswith(stamps) and line.endswith(b"Z") for line in lines) == 2


def test_a_new_address_closes_the_old_one(construction_officer: Acting) -> None:
    old = address_of(construction_officer)
    renew_calendar(construction_officer)
    assert Client().get(old).status_code == 404
    assert Client().get(address_of(construction_officer)).status_code == 200


def test_a_closed_account_has_no_calendar(construction_officer: Acting) -> None:
    address = address_of(construction_officer)
    construction_officer.person.is_active = False
    construction_officer.person.save()
    assert Client().get(address).status_code == 404


def test_who_stands_in_for_another_has_that_work_in_the_calendar_on_those_days(
    owe: Owe, construction: Agency, construction_head: Acting, health_officer: Acting, administrator: Acting
) -> None:
    own = owe(construction, TODAY)
    assert construction_head.membership is not None
    for first, holds in ((TODAY + timedelta(days=1), False), (TODAY, True)):
        terms = DelegationTerms(first, TODAY + timedelta(days=2), "15/GUQ-SXD", TODAY)
        delegate(administrator, construction_head.membership, health_officer.person, terms)
        assert (f"obligation-{own.pk}@dondoc.localhost" in entries(health_officer)) is holds
