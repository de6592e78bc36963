"""A body is made once for each state of the database, and never shown when anything has changed."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from unittest.mock import patch

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import override_settings
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from tests.site.dashboards.conftest import TODAY
from tests.site.dashboards.test_numbers import BOARDS, board

from dondoc.site import audit
from dondoc.site.accounts.models import Role
from dondoc.site.agencies.models import Agency
from dondoc.site.figures.recounting import fold, repair
from dondoc.site.programmes.models import Programme, Task
from dondoc.site.tracking.actions.change_deadline import change_deadline
from dondoc.site.tracking.changing import Cause
from dondoc.site.tracking.models import Obligation

KEPT = [each for each in BOARDS if "rates" not in each[0] and "silent" not in each[0]]


@pytest.fixture(autouse=True)
def _with_memory() -> Iterator[None]:
    with override_settings(CACHES={"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}):
        cache.clear()
        yield
        cache.clear()


def steady(page: str) -> str:
    """The page without what differs each time: tokens of forms, and the minute that the wall tells."""
    page = re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", page)
    return page[: page.find("data-at")] + page[page.find("</header>") :] if "data-at" in page else page


@pytest.mark.parametrize(("name", "of"), KEPT)
def test_the_second_reader_gets_the_same_without_any_figure_being_read(
    world: Any, busy: Programme, name: str, of: tuple[str, ...]
) -> None:
    client = world.client(world.leader)
    first = board(client, name, of, busy)
    with CaptureQueriesContext(connection) as asked:
        second = board(client, name, of, busy)
    assert steady(second) == steady(first)
    assert not [one["sql"] for one in asked.captured_queries if "figures_now" in one["sql"]]
    assert len(asked) < 14


@pytest.mark.parametrize(("name", "of"), [each for each in KEPT if each[1] != ("so-tu-phap",)])
def test_a_deadline_that_moves_is_seen_by_the_next_reader(
    world: Any, busy: Programme, name: str, of: tuple[str, ...]
) -> None:
    client = world.client(world.leader)
    before = board(client, name, of, busy)
    agency = of[0] if of and of[0] != "programme" else "xa-thuan-chau"
    late = Obligation.objects.filter(agency__register_id=agency, task__programme=busy, due_on__lt=TODAY)
    for one in late.filter(state="not_started"):
        change_deadline(
            one, TODAY + timedelta(days=200), Cause(world.office.person, "Chờ", "9/TB", kind="superior_text")
        )
    assert steady(board(client, name, of, busy)) != steady(before)


def test_a_name_that_changes_is_seen_by_the_next_reader(world: Any, busy: Programme) -> None:
    client = world.client(world.leader)
    assert "Tên khác hẳn" not in board(client, "dashboards:leaders", (), busy)
    agency = Agency.objects.get(register_id="xa-thuan-chau")
    Agency.objects.filter(pk=agency.pk).update(name="Tên khác hẳn", short_name="Tên khác hẳn")
    audit.record(world.office.person, "agencies.agency.changed", agency)
    assert "Tên khác hẳn" in board(client, "dashboards:leaders", (), busy)


def test_the_next_day_has_a_body_of_its_own(world: Any, busy: Programme) -> None:
    client = world.client(world.leader)
    before = board(client, "dashboards:leaders", (), busy)
    with patch("dondoc.site.clock.today", return_value=TODAY + timedelta(days=1)):
        after = board(client, "dashboards:leaders", (), busy)
    assert after != before


def test_who_sees_less_does_not_get_what_was_made_for_others(world: Any, busy: Programme) -> None:
    for name, of in (("dashboards:communes", ()), ("dashboards:programme", ("programme",))):
        full = board(world.client(world.leader), name, of, busy)
        small = board(world.client(world.officer), name, of, busy)
        own = reverse("dashboards:agency", args=["xa-thuan-chau"])
        missing = "Báo cáo của các kỳ đang mở"
        assert (own in full, missing in full) != (own in small, missing in small)


def test_drafts_make_no_board_anew_and_the_first_one_is_seen_as_begun(world: Any, busy: Programme) -> None:
    client, office = world.client(world.leader), ("dashboards:office", ())
    mine = Obligation.objects.filter(task__programme=busy, agency__register_id="so-y-te").exclude(state="dropped")
    officer = world.acting("so-y-te", Role.OFFICER)
    before = board(client, *office, busy)
    world.write(officer, mine[0], state="running", percent=10)
    begun = board(client, *office, busy)
    assert ("Đang soạn" in before, "Đang soạn" in begun) == (False, True)
    world.write(officer, mine[1], state="running", percent=20)
    with CaptureQueriesContext(connection) as asked:
        assert steady(board(client, *office, busy)) == steady(begun)
    assert not [one["sql"] for one in asked.captured_queries if "figures_now" in one["sql"]]


def _changes(busy: Programme) -> Iterator[None]:
    """One change after the other, of single obligations and whole lists, with and without figures."""
    rows = Obligation.objects.filter(task__programme=busy).order_by("pk")
    for one in rows[:3]:
        Obligation.objects.filter(pk=one.pk).update(state="paused")
        yield
    rows.filter(agency__register_id="so-y-te").update(due_on=TODAY - timedelta(days=3))
    yield
    fold()
    yield
    Obligation.objects.filter(pk=rows[4].pk).update(agency=Agency.objects.get(register_id="so-tu-phap"))
    yield
    Task.objects.filter(pk=rows[5].task_id).update(programme=Programme.objects.exclude(pk=busy.pk)[0], section=None)
    yield
    rows.filter(agency__register_id="xa-muong-la").update(closed_on=TODAY)
    yield
    repair()
    yield


@pytest.mark.parametrize("at_once", [True, False])
def test_after_any_change_each_board_is_what_it_would_be_made_anew(world: Any, busy: Programme, at_once: bool) -> None:
    """Whether boards were read between two changes or not: parts that are kept are those that nothing changed."""
    client = world.client(world.leader)
    keys = ("so-tu-phap", "so-y-te", "xa-muong-la", "xa-thuan-chau")
    boards = [("dashboards:agency", (key,)) for key in keys] + [("dashboards:programme", ("programme",))]
    for name, of in boards:
        board(client, name, of, busy)
    for at, _ in enumerate(_changes(busy)):
        if connection.vendor == "sqlite":  # where figures leave no deltas, the trail tells
            audit.record(world.office.person, "tracking.obligation.changed", busy)
        if at_once or at % 3 == 2:
            kept = [steady(board(client, name, of, busy)) for name, of in boards]
            cache.clear()
            assert kept == [steady(board(client, name, of, busy)) for name, of in boards]


@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite keeps no deltas")
def test_a_change_elsewhere_reads_no_figure_of_the_agency_again(world: Any, busy: Programme) -> None:
    client = world.client(world.leader)
    own, key = ("dashboards:agency", ("so-tu-phap",)), Agency.objects.get(register_id="so-tu-phap").pk
    before = board(client, *own, busy)
    Obligation.objects.filter(agency__register_id="xa-thuan-chau").update(state="paused")
    with CaptureQueriesContext(connection) as asked:
        assert steady(board(client, *own, busy)) == steady(before)
    read = [one["sql"] for one in asked.captured_queries if "figures_now" in one["sql"]]
    assert len(read) == 1  # those of all agencies, to which its own are compared
    others = [one["sql"] for one in asked.captured_queries if "reminders_reminder" not in one["sql"]]  # but the bell
    assert not [sql for sql in others if "tracking_obligation" in sql]
    Obligation.objects.filter(agency=key, task__programme=busy).update(state="paused")
    assert steady(board(client, *own, busy)) != steady(before)
