"""The condition for the database says what the pure rule says, for every state and every day around a deadline."""

from datetime import date, timedelta
from itertools import product
from typing import Any

from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.models import Obligation, Stage
from dondoc.site.tracking.selectors.standings import in_time_class, standing
from dondoc.site.tracking.timeliness import TimeClass

TODAY = date(2026, 6, 10)
DUE = [None, *(TODAY + timedelta(days) for days in (-40, -1, 0, 1, 15, 16, 200))]
DONE_ON = [None, *(TODAY + timedelta(days) for days in (-41, -40, -1, 0))]


def test_each_obligation_is_found_in_its_class_and_no_other(world: Any) -> None:
    programme = world.programme()
    for number, (due_on, done_on) in enumerate(product(DUE, DONE_ON)):
        world.task(programme, str(number), "so-tu-phap")
        bind_obligations(programme)
        state = Stage.DONE if done_on else Stage.RUNNING
        made = Obligation.objects.filter(task__label=str(number))
        made.update(due_on=due_on, done_on=done_on, state=state)
    found = {kind: set(Obligation.objects.filter(in_time_class(kind, TODAY))) for kind in TimeClass}
    for obligation in Obligation.objects.all():
        classes = [kind for kind, members in found.items() if obligation in members]
        assert classes == [standing(obligation, TODAY).kind], (obligation.due_on, obligation.done_on)


def test_nobody_waits_for_what_was_dropped(world: Any) -> None:
    world.small_programme()
    Obligation.objects.update(state=Stage.DROPPED)
    assert not any(Obligation.objects.filter(in_time_class(kind, TODAY)).exists() for kind in TimeClass)


def test_a_paused_obligation_goes_overdue_like_any_other(world: Any) -> None:
    obligation = world.obligation(world.small_programme())
    Obligation.objects.filter(pk=obligation.pk).update(state=Stage.PAUSED)
    assert Obligation.objects.filter(in_time_class(TimeClass.OVERDUE, TODAY)).get() == obligation
