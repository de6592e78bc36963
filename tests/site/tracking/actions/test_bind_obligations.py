"""Publishing binds each task to the agencies that answer for it on that day."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.db import transaction

from dondoc.register import load_register
from dondoc.site import audit
from dondoc.site.agencies.models import UNREGISTERED, Agency
from dondoc.site.agencies.registering import agency_for, store_register
from dondoc.site.programmes.models import AgencyRole, Programme, Task, TaskAgency
from dondoc.site.programmes.signals import programme_published
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.models import Obligation, Stage
from dondoc.site.tracking.models.obligations import OpenQuestion

GROUPS = ("g-xa-phuong", "g-so-ban-nganh")


def agencies_of(task: Task) -> set[str]:
    return set(task.obligations.values_list("agency__register_id", flat=True))


def test_a_named_lead_is_bound_with_the_deadline_of_the_task(world: Any) -> None:
    programme = world.programme()
    task = world.task(programme, "1", "so-tu-phap", due_on=date(2026, 9, 30))
    assert bind_obligations(programme) == 1
    obligation = task.obligations.get()
    assert (obligation.agency.register_id, obligation.due_on, obligation.original_due_on) == (
        "so-tu-phap",
        date(2026, 9, 30),
        date(2026, 9, 30),
    )
    assert (obligation.state, obligation.percent, obligation.bound_on) == (Stage.NOT_STARTED, 0, date(2026, 6, 10))


def test_a_group_binds_each_member_of_the_day(world: Any) -> None:
    programme = world.programme()
    task = world.task(programme, "1", "g-xa-phuong")
    assert bind_obligations(programme) == 75
    assert all(one.bound_by.agency.register_id == "g-xa-phuong" for one in task.obligations.all())
    assert not task.obligations.filter(agency__is_group=True).exists()


def test_a_group_binds_by_the_day_of_publication(world: Any, on_day: Callable[[date], None]) -> None:
    on_day(date(2025, 6, 1))
    programme = world.programme()
    task = world.task(programme, "1", "g-huyen-tp")
    bind_obligations(programme)
    assert "huyen-mai-son" in agencies_of(task)


def test_an_agency_that_has_ended_is_bound_through_its_one_successor(world: Any) -> None:
    programme = world.programme()
    task = world.task(programme, "1", "so-khdt")
    bind_obligations(programme)
    obligation = task.obligations.get()
    assert obligation.agency.register_id == "so-tai-chinh"
    assert obligation.bound_by.agency.register_id == "so-khdt"
    assert obligation.open_question == OpenQuestion.NONE


def test_without_one_successor_it_stays_and_waits_for_the_office(world: Any) -> None:
    programme = world.programme()
    task = world.task(programme, "1", "so-tttt")
    bind_obligations(programme)
    obligation = task.obligations.get()
    assert obligation.agency.register_id == "so-tttt"
    assert obligation.open_question == OpenQuestion.NO_SUCCESSOR


def test_an_open_group_is_bound_itself_and_waits_for_the_office(world: Any) -> None:
    programme = world.programme()
    task = world.task(programme, "1", "g-lien-quan")
    bind_obligations(programme)
    assert task.obligations.get().open_question == OpenQuestion.NO_MEMBERS


def test_an_agency_unknown_to_the_register_is_bound_itself(world: Any) -> None:
    programme = world.programme()
    task = world.task(programme, "1")
    agency = agency_for(None, "Ban Quản lý khu du lịch", False)
    TaskAgency.objects.create(task=task, agency=agency, role=AgencyRole.LEAD, raw=agency.name, position=0)
    bind_obligations(programme)
    assert agency.kind == UNREGISTERED
    assert task.obligations.get().agency == agency
    assert task.obligations.get().open_question == OpenQuestion.NONE


def test_an_agency_that_has_left_the_register_is_bound_itself(world: Any) -> None:
    programme = world.programme()
    task = world.task(programme, "1")
    agency = Agency.objects.create(register_id="so-ngay-xua", name="Sở Ngày xưa", kind="department")
    TaskAgency.objects.create(task=task, agency=agency, role=AgencyRole.LEAD, raw=agency.name, position=0)
    bind_obligations(programme)
    assert agencies_of(task) == {"so-ngay-xua"}


def test_an_agency_named_twice_is_bound_once(world: Any) -> None:
    programme = world.programme()
    task = world.task(programme, "1", "so-khdt", "so-tai-chinh")
    assert bind_obligations(programme) == 1
    assert task.obligations.get().bound_by.agency.register_id == "so-khdt"


def test_cooperating_agencies_are_not_bound(world: Any) -> None:
    programme = world.programme()
    task = world.task(programme, "1", "so-tu-phap")
    TaskAgency.objects.create(
        task=task, agency=world.agency("so-y-te"), role=AgencyRole.COOPERATING, raw="Sở Y tế", position=5
    )
    bind_obligations(programme)
    assert agencies_of(task) == {"so-tu-phap"}


def test_binding_twice_adds_nothing(world: Any) -> None:
    programme = world.small_programme()
    assert bind_obligations(programme) == 0
    assert Obligation.objects.count() == 4


def test_publication_binds_and_leaves_a_trace(world: Any) -> None:
    programme = world.programme()
    world.task(programme, "1", "so-tu-phap")
    programme_published.send(Programme, programme=programme)
    (entry,) = audit.entries_of(programme)
    assert (entry.code, entry.data) == ("tracking.obligations.bound", {"obligations": 1})


def test_a_failure_undoes_the_whole_publication(world: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    programme = world.programme()
    world.task(programme, "1", "so-tu-phap")
    monkeypatch.setattr(audit, "record", _fail)
    with pytest.raises(RuntimeError), transaction.atomic():
        programme_published.send(Programme, programme=programme)
    assert not Obligation.objects.exists()


def _fail(*args: object, **kwargs: object) -> None:
    raise RuntimeError


def test_a_large_programme_needs_few_queries(world: Any, django_assert_max_num_queries: Any) -> None:
    programme = world.programme()
    store_register()
    members = {member.id for group in GROUPS for member in load_register().members(group, on=date(2026, 6, 10))}
    for number in range(30):
        world.task(programme, str(number), *GROUPS)
    with django_assert_max_num_queries(75):  # SQLite takes about 60 rows a statement
        assert bind_obligations(programme) == 30 * len(members)
