"""Decisions that nobody asked for: paused, going on, given up, a new deadline; with whose decision it was."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from dondoc.site.agencies.people import NotAllowed
from dondoc.site.tracking.actions.decide_obligation import Decided, decide_obligation
from dondoc.site.tracking.models import Obligation, Stage
from dondoc.site.tracking.refusals import BadDecision, WrongMoment

PAUSE = Decided("suspended", "Chờ nguồn vốn trung ương.", "Chủ tịch UBND tỉnh", "88/UBND-TH", date(2026, 6, 8))
MOVE = replace(PAUSE, aspect="deadline", due_on=date(2026, 9, 30), cause_kind="funding")


@pytest.fixture
def obligation(world: Any) -> Obligation:
    found: Obligation = world.obligation(world.cycle().programme)
    return found


def test_a_pause_says_whose_decision_it_is(world: Any, obligation: Obligation) -> None:
    change = decide_obligation(world.office, obligation, PAUSE)
    obligation.refresh_from_db()
    assert (obligation.state, obligation.suspended_on) == (Stage.PAUSED, date(2026, 6, 10))
    assert (change.decided_by, change.document_number, change.by) == (
        "Chủ tịch UBND tỉnh",
        "88/UBND-TH",
        world.office.person,
    )


def test_nothing_is_reported_of_what_a_decision_paused(world: Any, obligation: Obligation) -> None:
    decide_obligation(world.leader, obligation, PAUSE)
    with pytest.raises(WrongMoment, match="tạm dừng"):
        world.write(world.officer, obligation)


def test_it_goes_on_from_where_it_stood(world: Any, obligation: Obligation) -> None:
    Obligation.objects.filter(pk=obligation.pk).update(state="running", percent=40)
    decide_obligation(world.office, obligation, PAUSE)
    decide_obligation(world.office, obligation, replace(PAUSE, aspect="resumed"))
    obligation.refresh_from_db()
    assert (obligation.state, obligation.percent, obligation.suspended_on) == (Stage.RUNNING, 40, None)
    assert world.write(world.officer, obligation).version == 1


@pytest.mark.parametrize("aspect", ["suspended", "resumed", "dropped"])
def test_the_same_decision_twice_is_refused(world: Any, obligation: Obligation, aspect: str) -> None:
    if aspect != "resumed":
        decide_obligation(world.office, obligation, replace(PAUSE, aspect=aspect))
    with pytest.raises(WrongMoment):
        decide_obligation(world.office, obligation, replace(PAUSE, aspect=aspect))


def test_a_deadline_moved_by_decision_keeps_cause_and_original_day(world: Any, obligation: Obligation) -> None:
    change = decide_obligation(world.office, obligation, MOVE)
    obligation.refresh_from_db()
    assert (obligation.due_on, obligation.original_due_on, obligation.deadline_moves) == (
        date(2026, 9, 30),
        date(2026, 3, 31),
        1,
    )
    assert (change.cause_kind, change.due_before) == ("funding", date(2026, 3, 31))


FAULTS = [
    (replace(PAUSE, aspect="lead"), {"aspect"}),
    (replace(PAUSE, reason=" "), {"reason"}),
    (replace(PAUSE, decided_by=""), {"decided_by"}),
    (replace(PAUSE, document_number=""), {"document_number"}),
    (replace(PAUSE, document_number="a" * 101), {"document_number"}),
    (replace(PAUSE, document_on=date(2026, 6, 11)), {"document_on"}),
    (replace(MOVE, due_on=None), {"due_on"}),
    (replace(MOVE, cause_kind=""), {"cause_kind"}),
]


@pytest.mark.parametrize(("decided", "fields"), FAULTS)
def test_a_decision_that_is_not_complete_is_refused(
    world: Any, obligation: Obligation, decided: Decided, fields: set[str]
) -> None:
    with pytest.raises(BadDecision) as refused:
        decide_obligation(world.office, obligation, decided)
    assert set(refused.value.faults) == fields
    assert not obligation.changes.exists()


@pytest.mark.parametrize("name", ["officer", "head", "consolidator", "auditor", "other_head"])
def test_only_the_office_and_leaders_decide(world: Any, obligation: Obligation, name: str) -> None:
    with pytest.raises(NotAllowed):
        decide_obligation(getattr(world, name), obligation, PAUSE)
