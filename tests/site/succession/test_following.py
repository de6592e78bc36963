"""What follows by itself when the register changes."""

from datetime import date
from io import StringIO

import pytest
from django.core.management import call_command

from dondoc.site.agencies.actions.add_agency import add_agency
from dondoc.site.agencies.actions.end_agency import end_agency
from dondoc.site.agencies.actions.enrol_member import enrol_member, release_member
from dondoc.site.agencies.actions.rename_agency import rename_agency
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.agencies.registering import agency_for
from dondoc.site.programmes.models import AgencyRole, Programme, TaskAgency
from dondoc.site.succession.actions.take_back import take_back
from dondoc.site.succession.groups import follow_groups
from dondoc.site.succession.models import Reorganisation
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.models import Cycle, Obligation, Report, Stage
from dondoc.site.tracking.models.obligations import OpenQuestion

DAY, BASIS = date(2026, 6, 1), "Nghị quyết 10/NQ-HĐND"


@pytest.fixture
def given_to_all(bound: Programme) -> Programme:
    """Its first task is given to all departments as well."""
    group = agency_for("g-so-ban-nganh", "", True)
    task = bound.tasks.get(label="I/1")
    TaskAgency.objects.create(task=task, agency=group, role=AgencyRole.LEAD, raw="Các sở", position=9)
    bind_obligations(bound)
    return bound


def _bound_by(programme: Programme) -> set[str]:
    return set(Obligation.objects.filter(task__programme=programme).values_list("agency__name", flat=True))


def test_a_new_member_has_the_tasks_of_its_group_and_owes_a_report(
    administrator: Acting, given_to_all: Programme, cycle: Cycle
) -> None:
    assert "Sở Du lịch" not in _bound_by(given_to_all)
    add_agency(administrator, name="Sở Du lịch", kind="department", day=DAY, basis=BASIS)
    assert "Sở Du lịch" in _bound_by(given_to_all)
    assert Report.objects.filter(cycle=cycle, agency__name="Sở Du lịch").count() == 1


def test_a_member_of_another_day_follows_when_that_day_has_come(
    administrator: Acting, given_to_all: Programme, settings: object
) -> None:
    add_agency(administrator, name="Sở Du lịch", kind="department", day=date(2026, 7, 1), basis=BASIS)
    assert "Sở Du lịch" not in _bound_by(given_to_all)
    settings.DONDOC_TODAY = "2026-07-01"  # type: ignore[attr-defined]
    said = StringIO()
    call_command("follow_groups", stdout=said)
    call_command("follow_groups", stdout=said)
    assert said.getvalue().splitlines() == [
        f"Tasks of groups: {number} obligations added or dropped." for number in (1, 0)
    ]
    assert "Sở Du lịch" in _bound_by(given_to_all)


def test_who_leaves_a_group_is_released_from_what_is_not_done(
    administrator: Acting, given_to_all: Programme, health: Agency
) -> None:
    group = Agency.objects.get(register_id="g-so-ban-nganh")
    task = given_to_all.tasks.get(label="I/1")
    of_the_group = Obligation.objects.filter(task=task, agency=health)
    assert of_the_group.get().state == Stage.NOT_STARTED
    release_member(administrator, group, health, day=date(2026, 7, 1), basis=BASIS)
    assert of_the_group.get().state == Stage.NOT_STARTED  # it is a member until then
    assert [follow_groups(date(2026, 7, 1)), follow_groups(date(2026, 7, 2))] == [1, 0]
    assert of_the_group.get().state == Stage.DROPPED
    assert Obligation.objects.filter(agency=health).exclude(task=task).get().state == Stage.NOT_STARTED  # its own


def test_who_is_entered_into_a_group_has_its_tasks(
    administrator: Acting, given_to_all: Programme, cycle: Cycle
) -> None:
    group = Agency.objects.get(register_id="g-so-ban-nganh")
    force = agency_for("cong-an-tinh", "", False)
    enrol_member(administrator, group, force, day=DAY, basis=BASIS)
    assert "Công an tỉnh" in _bound_by(given_to_all)
    assert Report.objects.filter(cycle=cycle, agency=force).count() == 1


def test_the_tasks_of_an_agency_that_ends_wait_for_the_office(
    administrator: Acting, of_health: Obligation, health: Agency
) -> None:
    end_agency(administrator, health, last_day=date(2026, 5, 31), basis=BASIS)
    of_health.refresh_from_db()
    assert (of_health.agency, of_health.open_question) == (health, OpenQuestion.NO_SUCCESSOR)


def test_a_new_name_takes_everything_along_and_can_be_taken_back(
    administrator: Acting, of_health: Obligation, health: Agency, health_officer: Acting
) -> None:
    renamed = rename_agency(administrator, health, name="Sở Sức khỏe", day=DAY, basis=BASIS)
    of_health.refresh_from_db()
    assert of_health.agency == renamed
    assert health_officer.person.memberships.get().agency == renamed
    take_back(administrator, Reorganisation.objects.get())
    for row in (of_health, health, renamed):
        row.refresh_from_db()
    assert (of_health.agency, health.valid_to) == (health, None)
    assert renamed.valid_to is not None
    assert renamed.valid_from is not None
    assert renamed.valid_to < renamed.valid_from
