"""Tasks as of another day: who answered then, how far it had come, and which deadline held."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from dondoc.site.agencies.registering import store_register
from dondoc.site.programmes.models import Programme, Task
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.actions.change_deadline import change_deadline
from dondoc.site.tracking.actions.change_lead import change_lead
from dondoc.site.tracking.changing import Cause
from dondoc.site.tracking.models import Obligation, Stage
from dondoc.site.tracking.selectors.filters import TaskFilter
from dondoc.site.tracking.selectors.then import (
    ObligationThen,
    agencies_then,
    narrowed,
    number_by_deadline_then,
    obligations_then,
    tasks_then,
)

Move = Callable[[date], None]


@pytest.fixture
def old_programme(world: Any) -> Programme:
    """A programme of January 2021, published in June 2026; its one task is led by the planning department."""
    store_register()
    programme: Programme = world.programme()
    programme.issued_on = date(2021, 1, 20)
    programme.save()
    world.task(programme, "1", "so-khdt", due_on=date(2025, 12, 31))
    bind_obligations(programme)
    return programme


def then(task: Task, day: date) -> list[ObligationThen]:
    return obligations_then(task.obligations.select_related("agency", "bound_by__agency"), day)


def names(task: Task, day: date) -> list[str]:
    return [one.agency.name if one.agency else "" for one in then(task, day)]


@pytest.mark.parametrize(
    ("day", "agency"),
    [
        (date(2022, 1, 1), "Sở Kế hoạch và Đầu tư"),
        (date(2025, 2, 28), "Sở Kế hoạch và Đầu tư"),
        (date(2025, 3, 1), "Sở Tài chính"),
        (date(2026, 6, 10), "Sở Tài chính"),
        (date(2027, 1, 1), "Sở Tài chính"),
    ],
)
def test_a_task_of_2021_is_answered_for_by_who_had_it_on_the_day(
    old_programme: Programme, day: date, agency: str
) -> None:
    assert names(old_programme.tasks.get(), day) == [agency]


def test_a_decision_about_a_task_counts_from_its_day(world: Any, on_day: Move) -> None:
    programme = world.small_programme()
    obligation = world.obligation(programme, "1.2")
    on_day(date(2026, 7, 1))
    change_lead(obligation, world.agency("so-y-te"), Cause(world.office.person, "Theo phân công lại."))
    assert names(obligation.task, date(2026, 6, 30)) == ["Sở Tư pháp"]
    assert names(obligation.task, date(2026, 7, 1)) == ["Sở Y tế"]


def test_of_several_heirs_the_one_that_was_decided_answers_from_the_day_of_the_split(world: Any, on_day: Move) -> None:
    store_register()
    programme = world.programme()
    task = world.task(programme, "1", "so-tttt")
    bind_obligations(programme)
    assert names(task, date(2025, 6, 1)) == [""]
    change_lead(task.obligations.get(), world.agency("so-khcn"), Cause(world.office.person, "Quyết định của tỉnh."))
    on_day(date(2026, 6, 20))
    assert names(task, date(2025, 6, 1)) == ["Sở Khoa học và Công nghệ"]
    assert names(task, date(2024, 6, 1)) == ["Sở Thông tin và Truyền thông"]


def test_progress_counts_from_the_day_it_was_submitted(world: Any, on_day: Move) -> None:
    programme = world.small_programme()
    cycle = world.cycle(programme)
    on_day(date(2026, 6, 15))
    world.submitted(cycle)
    task = world.obligation(programme).task
    (before,), (after,) = then(task, date(2026, 6, 14)), then(task, date(2026, 6, 15))
    assert (before.state, before.percent) == (Stage.NOT_STARTED, 0)
    assert (after.state, after.percent) == (Stage.RUNNING, 40)


def test_the_deadline_that_held_then_counts(world: Any, on_day: Move) -> None:
    programme = world.small_programme()
    obligation = world.obligation(programme, "1.2")
    on_day(date(2026, 7, 1))
    change_deadline(obligation, date(2026, 9, 30), Cause(world.office.person, "Gia hạn.", kind="other"))
    assert [one.due_on for one in then(obligation.task, date(2026, 6, 25))] == [date(2026, 6, 20)]
    assert [one.timeliness.kind for one in then(obligation.task, date(2026, 6, 25))] == ["overdue"]
    assert [one.due_on for one in then(obligation.task, date(2026, 7, 1))] == [date(2026, 9, 30)]


def test_before_it_was_bound_nothing_was_tracked(old_programme: Programme) -> None:
    assert [one.is_tracked for one in then(old_programme.tasks.get(), date(2022, 1, 1))] == [False]
    assert [one.is_tracked for one in then(old_programme.tasks.get(), date(2026, 6, 10))] == [True]


def test_a_list_has_the_tasks_whose_document_had_been_issued(world: Any, old_programme: Programme) -> None:
    later = world.programme(number="7/KH-UBND")
    world.task(later, "9", "so-y-te")
    bind_obligations(later)
    found = [row.task.label for row in tasks_then(world.officer, TaskFilter(), date(2022, 1, 1))]
    assert found == ["1"]
    assert len(tasks_then(world.officer, TaskFilter(), date(2026, 6, 10))) == 2


def test_a_list_is_filtered_by_who_answered_then(world: Any, old_programme: Programme) -> None:
    rows = tasks_then(world.officer, TaskFilter(), date(2022, 1, 1))
    assert [agency.register_id for agency in agencies_then(rows)] == ["so-khdt"]
    assert narrowed(rows, TaskFilter(agency="so-khdt")) == rows
    assert narrowed(rows, TaskFilter(agency="so-tai-chinh")) == []


def test_the_numbers_are_those_of_the_day(world: Any, old_programme: Programme) -> None:
    rows = tasks_then(world.officer, TaskFilter(), date(2026, 1, 5))
    assert number_by_deadline_then(rows, TaskFilter())["overdue"] == 1
    rows = tasks_then(world.officer, TaskFilter(), date(2025, 12, 20))
    assert number_by_deadline_then(rows, TaskFilter())["due_soon"] == 1


# --- pages ----------------------------------------------------------------------------------------------


def test_the_page_of_a_task_shows_who_answered_on_the_day_and_says_so(world: Any, old_programme: Programme) -> None:
    task = old_programme.tasks.get()
    client = world.client(world.officer)
    now = client.get(f"/nhiem-vu/{task.pk}/").content.decode()
    assert "Sở Tài chính" in now
    assert "không phải hôm nay" not in now
    page = client.get(f"/nhiem-vu/{task.pk}/?ngay=2022-01-01").content.decode()
    assert "Tính đến ngày 01/01/2022, không phải hôm nay" in page
    assert 'href="/co-quan/so-khdt/?ngay=2022-01-01">Sở Kế hoạch và Đầu tư</a>' in page
    assert "nay: Sở Tài chính" in page


@pytest.mark.parametrize("address", ["/nhiem-vu/", "/chuong-trinh/{}/"])
def test_the_lists_are_of_the_day_and_keep_it_in_their_links(
    world: Any, old_programme: Programme, address: str
) -> None:
    page = world.client(world.officer).get(address.format(old_programme.pk) + "?ngay=2022-01-01").content.decode()
    task = old_programme.tasks.get()
    assert "Tính đến ngày 01/01/2022, không phải hôm nay" in page
    assert f'href="/nhiem-vu/{task.pk}/?ngay=2022-01-01"' in page
    assert "Sở Kế hoạch và Đầu tư" in page
    assert 'name="ngay" value="2022-01-01"' in page


def test_the_filters_of_a_list_hold_on_the_day_too(world: Any, old_programme: Programme) -> None:
    client = world.client(world.officer)
    page = client.get("/nhiem-vu/?ngay=2022-01-01&agency=so-tai-chinh").content.decode()
    assert "1 trên 1 nhiệm vụ" in page  # who does not answer for anything then is no choice of the filter
    page = client.get("/nhiem-vu/?ngay=2022-01-01&agency=so-khdt&deadline=overdue").content.decode()
    assert "0 trên 1 nhiệm vụ" in page


def test_a_day_of_a_long_list_costs_few_queries(world: Any, django_assert_max_num_queries: Any) -> None:
    programme = world.programme()
    for number in range(20):
        world.task(programme, str(number), "so-tu-phap", "so-y-te", "so-khdt")
    bind_obligations(programme)
    assert Obligation.objects.count() == 60
    officer = world.officer
    with django_assert_max_num_queries(12):
        rows = tasks_then(officer, TaskFilter(), date(2026, 6, 9))
    assert len(rows) == 20
