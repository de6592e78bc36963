"""What is decided after a cycle was closed changes nothing in it, not even on the same day."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from dondoc.site.tracking.actions.accept_report import accept_report
from dondoc.site.tracking.actions.change_deadline import change_deadline
from dondoc.site.tracking.actions.change_lead import change_lead
from dondoc.site.tracking.actions.change_wording import change_wording
from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.actions.drop_obligation import drop_obligation
from dondoc.site.tracking.changing import Cause
from dondoc.site.tracking.models import Cycle, Obligation, Stage
from dondoc.site.tracking.selectors import cycle_summary
from dondoc.site.tracking.selectors.as_of import as_in_cycle
from dondoc.site.tracking.timeliness import Classes

SEPTEMBER = date(2026, 9, 30)


def decide_everything(world: Any, cycle: Cycle) -> None:
    """Move 1.1 twice and give it away, drop 1.2, reword 2.1."""
    why = Cause(world.office.person, "Theo kết luận.", kind="other")
    obligation = world.obligation(cycle.programme)
    change_deadline(obligation, date(2026, 7, 31), why)
    change_deadline(obligation, SEPTEMBER, why)
    change_lead(obligation, world.agency("so-noi-vu"), why)
    drop_obligation(world.obligation(cycle.programme, "1.2"), why)
    change_wording(world.obligation(cycle.programme, "2.1"), "Mở rộng bảo hiểm y tế lên 95%", why)


@pytest.mark.parametrize("days_later", [0, 1, 40])
def test_later_decisions_leave_a_closed_cycle_as_it_was(
    world: Any, on_day: Callable[[date], None], days_later: int
) -> None:
    cycle = world.cycle()
    accept_report(world.office, world.submitted(cycle))
    cycle = close_cycle(world.office, cycle)
    before = cycle_summary(cycle)
    on_day(date.fromordinal(date(2026, 6, 10).toordinal() + days_later))
    decide_everything(world, cycle)
    assert cycle_summary(cycle) == before


def test_a_cycle_whose_moment_of_closing_is_unknown_goes_by_the_day(world: Any, on_day: Callable[[date], None]) -> None:
    cycle = close_cycle(world.office, world.cycle())
    Cycle.objects.update(closed_at=None)
    cycle.refresh_from_db()
    before = cycle_summary(cycle)
    on_day(date(2026, 6, 11))
    decide_everything(world, cycle)
    assert cycle_summary(cycle) == before


def test_earlier_decisions_count_in_the_cycle(world: Any) -> None:
    cycle = world.cycle()
    decide_everything(world, cycle)
    cycle = close_cycle(world.office, cycle)
    summary = cycle_summary(cycle)
    rows = {task.label: task.rows[0] for task in summary.tasks}
    assert (rows["1.1"].original_due_on, rows["1.1"].due_on) == (date(2026, 3, 31), SEPTEMBER)
    assert rows["1.1"].agency_name == "Sở Nội vụ"
    assert rows["1.2"].state == Stage.DROPPED
    assert (summary.dropped, summary.classes) == (1, Classes(open_in_time=2, open_no_deadline=1))


def test_words_and_moves_are_taken_back_too(world: Any) -> None:
    cycle = close_cycle(world.office, world.cycle())
    decide_everything(world, cycle)
    rows = as_in_cycle(cycle, Obligation.objects.select_related("task").order_by("task__label"))
    assert [row.deadline_moves for row in rows] == [0, 0, 0, 0]
    assert rows[3].words == "Mở rộng bảo hiểm y tế"


def test_what_the_former_lead_said_is_not_put_into_the_mouth_of_the_new_one(world: Any) -> None:
    cycle = world.cycle()
    world.submitted(cycle)
    change_lead(world.obligation(cycle.programme), world.agency("so-noi-vu"), Cause(world.office.person, "Sắp xếp."))
    row = next(task.rows[0] for task in cycle_summary(cycle).tasks if task.label == "1.1")
    assert (row.agency_name, row.percent, row.is_reported, row.result) == ("Sở Nội vụ", 40, False, "")
