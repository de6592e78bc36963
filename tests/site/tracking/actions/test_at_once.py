"""Several people in the same second: each is taken after the other. Needs a database that many may use at once."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from itertools import count
from threading import Barrier
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connection, connections

from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.actions.record_progress import record_progress
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.models import Cycle, ProgressUpdate
from dondoc.site.tracking.progress import Progress

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite in memory has one connection"),
]
PEOPLE = 4
RUNNING = Progress(state="running", percent=40, result="Đã ban hành kế hoạch.")


def at_once(act: Callable[[], Any]) -> Counter[str]:
    """How often `act`, called by several threads at the same moment, came to which end."""
    ready = Barrier(PEOPLE)

    def call(_: int) -> str:
        try:
            ready.wait()
            act()
        except Exception as refused:  # noqa: BLE001  # its name is the outcome that the test looks at
            return type(refused).__name__
        else:
            return "done"
        finally:
            connections.close_all()

    with ThreadPoolExecutor(PEOPLE) as people:
        return Counter(people.map(call, range(PEOPLE)))


def test_the_same_form_sent_at_once_is_one_saving(world: Any) -> None:
    obligation, officer, key = world.obligation(world.cycle().programme), world.officer, uuid4()
    ends = at_once(lambda: record_progress(officer, obligation, RUNNING, seen_version=0, submission_key=key))
    assert ends == {"done": PEOPLE}
    assert ProgressUpdate.objects.count() == 1


def test_of_several_savings_at_once_the_later_are_told(world: Any) -> None:
    obligation, officer = world.obligation(world.cycle().programme), world.officer

    def save(key: Callable[[], UUID] = uuid4) -> None:
        record_progress(officer, obligation, RUNNING, seen_version=0, submission_key=key())

    assert at_once(save) == {"done": 1, "ChangedMeanwhile": PEOPLE - 1}
    assert ProgressUpdate.objects.count() == 1


def test_a_report_submitted_at_once_is_submitted_once(world: Any) -> None:
    report, head = world.report(world.cycle()), world.head
    world.write(world.officer, world.obligation(report.cycle.programme))
    hand_to_head(world.officer, report)
    assert at_once(lambda: submit_report(head, report)) == {"done": 1, "WrongMoment": PEOPLE - 1}


def test_saving_and_submitting_at_once_wait_for_each_other(world: Any) -> None:
    cycle = world.cycle()
    obligation, report = world.obligation(cycle.programme), world.report(cycle)
    world.write(world.officer, obligation)
    hand_to_head(world.officer, report)
    turns, officer, head = count(), world.officer, world.head

    def act() -> None:
        if next(turns) % 2:
            submit_report(head, report)
        else:
            record_progress(officer, obligation, RUNNING, seen_version=1, submission_key=uuid4())

    ends = at_once(act)
    assert ends == {"done": 1, "WrongMoment": PEOPLE - 1}


def test_a_cycle_opened_at_once_is_opened_once(world: Any) -> None:
    programme, office = world.small_programme(), world.office
    ends = at_once(lambda: open_cycle(office, programme, date(2026, 6, 10)))
    assert ends == {"done": 1, "WrongMoment": PEOPLE - 1}
    assert Cycle.objects.count() == 1
