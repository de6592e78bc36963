"""What comes round gets its next round once, however often and however late that is asked for."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.actions.change_lead import change_lead
from dondoc.site.tracking.actions.change_wording import change_wording
from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.actions.drop_obligation import drop_obligation
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.actions.open_rounds import open_rounds
from dondoc.site.tracking.changing import Cause
from dondoc.site.tracking.models import Obligation
from dondoc.site.tracking.selectors import cycle_summary
from dondoc.site.tracking.selectors.obligations import obligations_of_task, rounds_of


@pytest.fixture
def programme(world: Any) -> Any:
    """Published on 10 June 2026: one task of each recurrence, and one that is done once."""
    made = world.programme()
    for label, recurrence, words in (
        ("1", "yearly", "Hằng năm"),
        ("2", "quarterly", "Hằng quý"),
        ("3", "monthly", "Hằng tháng"),
        ("4", "yearly", "Tháng 10 hằng năm"),
        ("5", "", "Thường xuyên"),
        ("6", "", ""),
    ):
        world.task(made, label, "so-tu-phap", recurrence=recurrence, schedule_raw=words)
    bind_obligations(made)
    return made


def due_days(programme: Any, label: str) -> list[date | None]:
    rows = Obligation.objects.filter(task__programme=programme, task__label=label).order_by("round_starts_on")
    return list(rows.values_list("due_on", flat=True))


def test_a_task_is_bound_with_the_round_of_the_day(programme: Any) -> None:
    assert [due_days(programme, label) for label in "123456"] == [
        [date(2026, 12, 31)],
        [date(2026, 6, 30)],
        [date(2026, 6, 30)],
        [date(2026, 10, 31)],
        [None],
        [None],
    ]


def test_nothing_opens_before_a_round_is_over(programme: Any) -> None:
    assert open_rounds(date(2026, 6, 30)) == 0


def test_the_next_round_has_its_own_day_and_state(world: Any, programme: Any, on_day: Callable[[date], None]) -> None:
    on_day(date(2026, 7, 1))
    assert open_rounds(date(2026, 7, 1)) == 2
    assert due_days(programme, "2") == [date(2026, 6, 30), date(2026, 9, 30)]
    june, july = Obligation.objects.filter(task__label="3").order_by("round_starts_on")
    assert (july.state, july.percent, july.done_on, july.follows, july.original_due_on) == (
        "not_started",
        0,
        None,
        june,
        date(2026, 7, 31),
    )


def test_running_twice_opens_nothing_twice(programme: Any) -> None:
    assert open_rounds(date(2026, 7, 1)) == 2
    assert open_rounds(date(2026, 7, 1)) == 0


def test_what_was_missed_while_nothing_ran_is_made_up_for(programme: Any) -> None:
    assert open_rounds(date(2027, 1, 5)) == 1 + 3 + 7 + 1
    assert due_days(programme, "4") == [date(2026, 10, 31), date(2027, 10, 31)]
    assert due_days(programme, "3")[-1] == date(2027, 1, 31)


def test_a_done_round_is_history_and_an_owed_one_stays_on_the_table(world: Any, programme: Any) -> None:
    Obligation.objects.filter(task__label="2").update(state="done", done_on=date(2026, 6, 12))
    open_rounds(date(2026, 7, 1))
    shown = [
        [one.due_on for one in obligations_of_task(world.officer, programme.tasks.get(label=label))] for label in "23"
    ]
    assert shown == [[date(2026, 9, 30)], [date(2026, 7, 31), date(2026, 6, 30)]]
    newest = Obligation.objects.get(task__label="2", follows__isnull=False)
    assert [one.state for one in rounds_of(world.officer, newest)] == ["not_started", "done"]


def test_what_is_given_up_has_no_further_round(world: Any, programme: Any) -> None:
    drop_obligation(world.obligation(programme, "3"), Cause(world.office.person, "Theo kết luận."))
    open_rounds(date(2026, 8, 1))
    assert len(due_days(programme, "3")) == 1


def test_the_next_round_goes_to_who_has_the_task_by_then_in_its_present_words(world: Any, programme: Any) -> None:
    why = Cause(world.office.person, "Phân công lại.")
    obligation = world.obligation(programme, "3")
    change_lead(obligation, world.agency("so-y-te"), why)
    change_wording(obligation, "Giao ban hằng tháng", why)
    open_rounds(date(2026, 7, 1))
    july = Obligation.objects.get(task__label="3", follows__isnull=False)
    assert (july.agency.register_id, july.wording) == ("so-y-te", "Giao ban hằng tháng")


def test_a_continuous_task_is_rated_once_a_cycle(world: Any, programme: Any, on_day: Callable[[date], None]) -> None:
    june = open_cycle(world.office, programme, date(2026, 6, 1))
    assert open_rounds(date(2026, 6, 11)) == 0
    world.write(world.officer, world.obligation(programme, "5"), state="done", percent=100)
    close_cycle(world.office, june)
    on_day(date(2026, 7, 2))
    assert open_rounds(date(2026, 7, 2)) == 2, "no cycle is open, so only the calendar's rounds begin"
    open_cycle(world.office, programme, date(2026, 7, 1))
    open_rounds(date(2026, 7, 2))
    first, second = Obligation.objects.filter(task__label="5").order_by("round_starts_on")
    assert (second.round_starts_on, second.due_on, first.closed_on) == (date(2026, 7, 1), None, date(2026, 7, 2))


def test_a_closed_cycle_keeps_its_figures_when_rounds_open(
    world: Any, programme: Any, on_day: Callable[[date], None]
) -> None:
    june = open_cycle(world.office, programme, date(2026, 6, 1))
    june = close_cycle(world.office, june)
    before = cycle_summary(june)
    on_day(date(2026, 7, 1))
    assert open_rounds(date(2026, 7, 1)) == 2
    assert cycle_summary(june) == before
