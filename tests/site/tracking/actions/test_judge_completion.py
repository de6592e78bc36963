"""What an agency says is done is confirmed or returned by the office; both stand side by side."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from dondoc.site import audit
from dondoc.site.agencies.people import NotAllowed
from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.judge_completion import confirm_completion, return_completion
from dondoc.site.tracking.actions.open_cycle import open_cycle
from dondoc.site.tracking.actions.return_report import return_report
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.models import Completion, CompletionJudgement, Obligation
from dondoc.site.tracking.models.changes import ChangeIsFinal
from dondoc.site.tracking.refusals import ReasonMissing, WrongMoment
from dondoc.site.tracking.selectors import cycle_summary
from dondoc.site.tracking.selectors.standings import in_time_class, standing
from dondoc.site.tracking.timeliness import Basis, TimeClass

DONE_ON = date(2026, 3, 30)
TODAY = date(2026, 6, 10)


@pytest.fixture
def cycle(world: Any) -> Any:
    return world.cycle()


@pytest.fixture
def done(world: Any, cycle: Any) -> Obligation:
    """Task 1.1, due on 31 March, which its agency reported as done on the 30th."""
    world.submitted(cycle, state="done", percent=100, done_on=DONE_ON)
    found: Obligation = world.obligation(cycle.programme)
    return found


def test_what_is_reported_as_done_waits_for_the_office(done: Obligation) -> None:
    assert (done.state, done.completion, done.counts_as_done) == ("done", Completion.CLAIMED, True)


def test_a_confirmed_completion_stands_beside_what_was_said(world: Any, done: Obligation) -> None:
    judgement = confirm_completion(world.office, done)
    done.refresh_from_db()
    assert (done.state, done.done_on, done.completion) == ("done", DONE_ON, Completion.CONFIRMED)
    assert (judgement.by, judgement.update.state) == (world.office.person, "done")
    assert audit.entries_of(done).last().code == "tracking.completion.confirmed"  # type: ignore[union-attr]


def test_a_returned_completion_counts_as_not_done_and_keeps_what_was_said(world: Any, done: Obligation) -> None:
    return_completion(world.office, done, " Thiếu biên bản nghiệm thu. ")
    done.refresh_from_db()
    assert (done.state, done.done_on, done.completion) == ("done", DONE_ON, Completion.RETURNED)
    assert not done.counts_as_done
    assert standing(done, TODAY).kind == TimeClass.OVERDUE
    assert list(Obligation.objects.filter(in_time_class(TimeClass.OVERDUE, TODAY))) == [done]
    assert done.judgements.get().reason == "Thiếu biên bản nghiệm thu."


def test_only_what_was_confirmed_counts_where_that_is_asked(world: Any, done: Obligation) -> None:
    assert standing(done, TODAY, Basis.REPORTED).kind == TimeClass.DONE_EARLY
    assert standing(done, TODAY, Basis.CONFIRMED).kind == TimeClass.OVERDUE
    confirm_completion(world.office, done)
    done.refresh_from_db()
    assert standing(done, TODAY, Basis.CONFIRMED).kind == TimeClass.DONE_EARLY


def test_a_summary_says_both_counts_and_which_is_which(world: Any, cycle: Any, done: Obligation) -> None:
    summary = cycle_summary(cycle)
    assert (summary.classes.basis, summary.classes.done) == (Basis.REPORTED, 1)
    assert (summary.confirmed.basis, summary.confirmed.done) == (Basis.CONFIRMED, 0)


def test_a_closed_cycle_keeps_what_had_been_found_by_then(
    world: Any, cycle: Any, done: Obligation, on_day: Callable[[date], None]
) -> None:
    closed = close_cycle(world.office, cycle)
    before = cycle_summary(closed)
    on_day(date(2026, 6, 20))
    return_completion(world.office, done, "Thiếu biên bản.")
    assert cycle_summary(closed) == before


def test_reporting_it_done_again_waits_for_a_new_judgement(
    world: Any, cycle: Any, done: Obligation, on_day: Callable[[date], None]
) -> None:
    return_completion(world.office, done, "Thiếu biên bản.")
    return_report(world.office, world.report(cycle), "Bổ sung.")
    world.write(world.officer, done, state="done", percent=100, done_on=date(2026, 6, 9), result="Đã nghiệm thu.")
    hand_to_head(world.officer, world.report(cycle))
    submit_report(world.head, world.report(cycle))
    done.refresh_from_db()
    assert (done.completion, done.done_on) == (Completion.CLAIMED, date(2026, 6, 9))
    assert done.judgements.count() == 1, "the return stays in the history"


def test_saying_the_same_again_does_not_undo_a_confirmation(
    world: Any, cycle: Any, done: Obligation, on_day: Callable[[date], None]
) -> None:
    confirm_completion(world.office, done)
    close_cycle(world.office, cycle)
    on_day(date(2026, 7, 2))
    july = open_cycle(world.office, cycle.programme, date(2026, 7, 1))
    world.write(world.officer, done, state="done", percent=100, done_on=DONE_ON, result="Như đã báo cáo.")
    hand_to_head(world.officer, world.report(july))
    submit_report(world.head, world.report(july))
    done.refresh_from_db()
    assert done.completion == Completion.CONFIRMED


@pytest.mark.parametrize("name", ["officer", "head", "other_officer", "consolidator", "leader", "auditor"])
def test_only_the_office_judges(world: Any, done: Obligation, name: str) -> None:
    for judge in (confirm_completion, lambda who, what: return_completion(who, what, "Thiếu.")):
        with pytest.raises(NotAllowed):
            judge(getattr(world, name), done)
    assert not CompletionJudgement.objects.exists()


def test_a_return_needs_a_reason(world: Any, done: Obligation) -> None:
    with pytest.raises(ReasonMissing):
        return_completion(world.office, done, "  ")


def test_what_is_not_said_to_be_done_is_not_judged(world: Any, cycle: Any) -> None:
    with pytest.raises(WrongMoment):
        confirm_completion(world.office, world.obligation(cycle.programme))


def test_the_same_judgement_twice_is_refused(world: Any, done: Obligation) -> None:
    return_completion(world.office, done, "Thiếu.")
    with pytest.raises(WrongMoment):
        return_completion(world.office, done, "Thiếu.")
    with pytest.raises(WrongMoment):
        confirm_completion(world.office, done)


def test_a_judgement_is_never_rewritten(world: Any, done: Obligation) -> None:
    judgement = confirm_completion(world.office, done)
    with pytest.raises(ChangeIsFinal):
        judgement.save()
    with pytest.raises(ChangeIsFinal):
        judgement.delete()
