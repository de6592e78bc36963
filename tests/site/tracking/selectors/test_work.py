"""What waits for each role."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from dondoc.site.agencies.people import Acting
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.selectors.work import SHOWN, work_of

TODAY = date(2026, 6, 10)


def labels(rows: Any) -> list[str]:
    return [row.obligation.task.label for row in rows.items]


@pytest.mark.parametrize("who", ["officer", "head"])
def test_an_agency_sees_its_own_overdue_and_due_soon(world: Any, who: str) -> None:
    world.small_programme()
    work = work_of(getattr(world, who), TODAY)
    assert (labels(work.overdue), labels(work.due_soon)) == (["1.1"], ["1.2"])


def test_another_agency_sees_nothing_of_it(world: Any) -> None:
    world.small_programme()
    work = work_of(world.other_officer, TODAY)
    assert work.is_empty


@pytest.mark.parametrize("who", ["office", "consolidator", "leader", "auditor"])
def test_those_above_see_everyones(world: Any, who: str) -> None:
    world.small_programme()
    assert labels(work_of(getattr(world, who), TODAY).overdue) == ["1.1"]


def test_a_long_list_is_cut_and_counted(world: Any) -> None:
    programme = world.programme()
    for number in range(SHOWN + 3):
        world.task(programme, str(number), "so-tu-phap", due_on=date(2026, 3, 1))
    bind_obligations(programme)
    overdue = work_of(world.officer, TODAY).overdue
    assert (len(overdue.items), overdue.total, overdue.more) == (SHOWN, SHOWN + 3, 3)


def test_the_officer_has_a_report_to_write_until_it_is_handed_over(world: Any) -> None:
    cycle = world.cycle()
    world.write(world.officer, world.obligation(cycle.programme))
    (waiting,) = work_of(world.officer, TODAY).to_write
    assert (waiting.report.cycle, waiting.written, waiting.open_work) == (cycle, 1, 3)
    hand_to_head(world.officer, waiting.report)
    assert work_of(world.officer, TODAY).to_write == ()
    assert [report.pk for report in work_of(world.head, TODAY).to_approve] == [waiting.report.pk]
    assert work_of(world.other_head, TODAY).to_approve == ()


def test_the_office_and_the_consolidator_judge_submitted_reports(world: Any) -> None:
    report = world.submitted(world.cycle())
    for who in (world.office, world.consolidator):
        assert work_of(who, TODAY).to_judge.items == (report,)
    assert work_of(world.leader, TODAY).to_judge.total == 0


def test_a_cycle_past_its_day_waits_to_be_closed(world: Any, on_day: Callable[[date], None]) -> None:
    cycle = world.cycle()
    assert work_of(world.office, date(2026, 6, 17)).to_close == ()
    assert work_of(world.office, date(2026, 6, 18)).to_close == (cycle,)


def test_a_programme_waits_for_its_cycle_of_the_month(world: Any) -> None:
    programme = world.small_programme()
    assert work_of(world.office, TODAY).to_open == (programme,)
    assert work_of(world.officer, TODAY).to_open == ()
    world.cycle(programme)
    assert work_of(world.office, TODAY).to_open == ()


def test_open_questions_wait_for_the_office(world: Any) -> None:
    programme = world.programme()
    world.task(programme, "1", "so-tttt")
    bind_obligations(programme)
    assert [one.task.label for one in work_of(world.office, TODAY).undecided.items] == ["1"]
    assert work_of(world.consolidator, TODAY).undecided.total == 0


def test_a_person_without_an_agency_has_nothing(world: Any) -> None:
    world.small_programme()
    assert work_of(Acting(world.officer.user), TODAY).is_empty
