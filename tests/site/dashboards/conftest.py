"""A small province at work on 10 June 2026: two programmes, departments and communes, work in every state."""

from datetime import date, timedelta
from typing import Any

import pytest
from tests.site.tracking.conftest import TODAY, world

from dondoc.site.agencies.models import Agency
from dondoc.site.programmes.models import Programme
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.actions.change_deadline import change_deadline
from dondoc.site.tracking.actions.judge_completion import return_completion
from dondoc.site.tracking.changing import Cause
from dondoc.site.tracking.models import Obligation

__all__ = ["TODAY", "busy", "world"]

COMMUNES = ("xa-muong-la", "xa-thuan-chau", "phuong-to-hieu")


@pytest.fixture
def busy(world: Any) -> Programme:
    """The first of two programmes; of its obligations some are early, late, overdue, returned, moved, dropped."""
    for place, key in enumerate(COMMUNES):
        Agency.objects.create(register_id=key, name=key.replace("-", " "), kind="commune", position=100 + place)
    other = world.programme(number="12/KH-UBND")
    world.task(other, "1", "so-y-te", due_on=TODAY - timedelta(days=40))
    world.task(other, "2", *COMMUNES, due_on=TODAY + timedelta(days=20))
    bind_obligations(other)
    programme: Programme = world.programme()
    sections = [world.section(programme, "I", "Thể chế"), world.section(programme, "II", "Hạ tầng")]
    for number in range(12):
        due_on = None if number % 5 == 4 else TODAY + timedelta(days=number * 9 - 40)
        leads = ("so-tu-phap", "so-y-te", *COMMUNES)[number % 3 : number % 3 + 2]
        world.task(programme, f"{number}", *leads, due_on=due_on, section=sections[number % 2] if number % 4 else None)
    bind_obligations(programme)
    world.cycle(programme)
    world.cycle(other, date(2026, 5, 1))
    report = world.submitted_by = world.report(programme.cycles.get(), "so-tu-phap")
    of_justice = list(Obligation.objects.filter(task__programme=programme, agency__register_id="so-tu-phap"))
    world.write(world.officer, of_justice[0], state="done", percent=100, done_on=TODAY - timedelta(days=60))
    world.write(world.officer, of_justice[1], state="done", percent=100, done_on=TODAY - timedelta(days=2))
    world.write(world.officer, of_justice[2], state="done", percent=100, done_on=TODAY - timedelta(days=1))
    _submit(world, report)
    return_completion(world.office, Obligation.objects.get(pk=of_justice[2].pk), "Chưa có sản phẩm")
    open_ones = Obligation.objects.filter(state="not_started").order_by("pk")
    cause = Cause(world.office.person, "Chờ hướng dẫn", "9/TB", kind="superior_text")
    change_deadline(open_ones[0], TODAY + timedelta(days=3), cause)
    Obligation.objects.filter(pk=open_ones[3].pk).update(state="dropped")
    Obligation.objects.filter(task__programme=other).update(bound_on=TODAY - timedelta(days=90))
    return programme


def _submit(world: Any, report: Any) -> None:
    from dondoc.site.tracking.actions.hand_to_head import hand_to_head
    from dondoc.site.tracking.actions.submit_report import submit_report

    hand_to_head(world.officer, report)
    submit_report(world.head, report)
