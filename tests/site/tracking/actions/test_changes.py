"""What a decision changes about an obligation: the new holds, the old stays beside it, the cause is recorded."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import uuid4

import pytest

from dondoc.site import audit
from dondoc.site.agencies.people import NotAllowed
from dondoc.site.tracking.actions.bind_obligations import bind_obligations
from dondoc.site.tracking.actions.change_deadline import change_deadline
from dondoc.site.tracking.actions.change_lead import change_lead
from dondoc.site.tracking.actions.change_wording import change_wording
from dondoc.site.tracking.actions.drop_obligation import drop_obligation
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.record_progress import record_progress
from dondoc.site.tracking.actions.submit_report import submit_report
from dondoc.site.tracking.changing import Cause
from dondoc.site.tracking.models import Aspect, ChangeIsFinal, Obligation, ObligationChange, Report, Stage
from dondoc.site.tracking.progress import Progress
from dondoc.site.tracking.refusals import DoesNotFit, ReasonMissing, WrongMoment
from dondoc.site.tracking.selectors.obligations import newest_for, obligations_in_report
from dondoc.site.tracking.selectors.standings import standing
from dondoc.site.tracking.timeliness import TimeClass

LATER = date(2026, 9, 30)
Change = Callable[[Any, Obligation, Cause], ObligationChange]


def cause(world: Any, reason: str = "Chờ hướng dẫn của Bộ.") -> Cause:
    return Cause(world.office.person, reason, "45/QĐ-UBND", date(2026, 6, 9), kind="coordination")


CHANGES: dict[Aspect, Change] = {
    Aspect.DEADLINE: lambda world, obligation, why: change_deadline(obligation, LATER, why),
    Aspect.LEAD: lambda world, obligation, why: change_lead(obligation, world.agency("so-y-te"), why),
    Aspect.WORDING: lambda world, obligation, why: change_wording(obligation, "Rà soát 20 văn bản", why),
    Aspect.DROPPED: lambda world, obligation, why: drop_obligation(obligation, why),
}
every_change = pytest.mark.parametrize(("aspect", "change"), CHANGES.items(), ids=[aspect.value for aspect in CHANGES])


def report_of(world: Any, cycle: Any, register_id: str) -> Report | None:
    return Report.objects.filter(cycle=cycle, agency__register_id=register_id).first()


# --- every change ----------------------------------------------------------------------------------------


@every_change
def test_the_cause_is_recorded_with_the_change_and_in_the_trail(world: Any, aspect: Aspect, change: Change) -> None:
    obligation = world.obligation(world.small_programme())
    made = change(world, obligation, cause(world))
    assert (made.aspect, made.reason, made.by) == (aspect, "Chờ hướng dẫn của Bộ.", world.office.person)
    assert (made.document_number, made.document_on) == ("45/QĐ-UBND", date(2026, 6, 9))
    [entry] = audit.entries_of(obligation)
    assert (entry.code, entry.data["change"]) == (f"tracking.obligation.{aspect.value}_changed", made.pk)


@every_change
def test_without_a_reason_nothing_changes(world: Any, aspect: Aspect, change: Change) -> None:
    obligation = world.obligation(world.small_programme())
    before = Obligation.objects.filter(pk=obligation.pk).values().get()
    with pytest.raises(ReasonMissing):
        change(world, obligation, cause(world, "  "))
    assert Obligation.objects.filter(pk=obligation.pk).values().get() == before
    assert not ObligationChange.objects.exists()


@every_change
@pytest.mark.parametrize("state", [Stage.DONE, Stage.DROPPED])
def test_what_is_over_is_not_changed(world: Any, aspect: Aspect, change: Change, state: Stage) -> None:
    obligation = world.obligation(world.small_programme())
    Obligation.objects.filter(pk=obligation.pk).update(state=state)
    with pytest.raises(WrongMoment):
        change(world, obligation, cause(world))
    assert not ObligationChange.objects.exists()


@every_change
def test_the_same_change_again_is_refused(world: Any, aspect: Aspect, change: Change) -> None:
    obligation = world.obligation(world.small_programme())
    change(world, obligation, cause(world))
    with pytest.raises((DoesNotFit, WrongMoment)):
        change(world, obligation, cause(world))
    assert ObligationChange.objects.count() == 1


def test_what_was_decided_is_never_rewritten(world: Any) -> None:
    made = change_deadline(world.obligation(world.small_programme()), LATER, cause(world))
    made.reason = "Khác."
    for rewrite in (made.save, made.delete):
        with pytest.raises(ChangeIsFinal):
            rewrite()
    assert ObligationChange.objects.get().reason == "Chờ hướng dẫn của Bộ."


# --- deadline --------------------------------------------------------------------------------------------


def test_the_original_deadline_stays_and_the_moves_are_counted(world: Any) -> None:
    obligation = world.obligation(world.small_programme())
    change_deadline(obligation, LATER, cause(world))
    change_deadline(obligation, date(2026, 3, 31), cause(world))
    obligation.refresh_from_db()
    assert (obligation.original_due_on, obligation.due_on) == (date(2026, 3, 31), date(2026, 3, 31))
    assert obligation.deadline_moves == obligation.changes.filter(aspect=Aspect.DEADLINE).count() == 2
    assert list(obligation.changes.values_list("due_before", "due_after")) == [
        (date(2026, 3, 31), LATER),
        (LATER, date(2026, 3, 31)),
    ]


def test_timeliness_follows_the_present_deadline(world: Any) -> None:
    obligation, today = world.obligation(world.small_programme()), date(2026, 6, 10)
    assert standing(obligation, today).kind == TimeClass.OVERDUE
    change_deadline(obligation, LATER, cause(world))
    obligation.refresh_from_db()
    assert (standing(obligation, today).kind, standing(obligation, today).days) == (TimeClass.UPCOMING, 112)


# --- lead ------------------------------------------------------------------------------------------------


def test_the_new_lead_owes_a_report_in_the_open_cycle(world: Any) -> None:
    cycle = world.cycle()
    world.agency("so-noi-vu")
    change_lead(world.obligation(cycle.programme), world.agency("so-noi-vu"), cause(world))
    assert report_of(world, cycle, "so-noi-vu") is not None
    assert report_of(world, cycle, "so-tu-phap") is not None  # it has two more tasks


def test_who_has_nothing_left_to_do_owes_no_report_that_it_has_not_begun(world: Any) -> None:
    cycle = world.cycle()
    change_lead(world.obligation(cycle.programme, "2.1"), world.agency("so-tu-phap"), cause(world))
    assert report_of(world, cycle, "so-y-te") is None
    assert "tracking.report.no_longer_owed" in [entry.code for entry in audit.entries_of(cycle)]


def test_a_report_that_was_begun_is_kept(world: Any) -> None:
    cycle = world.cycle()
    obligation = world.obligation(cycle.programme, "2.1")
    world.write(world.other_officer, obligation)
    change_lead(obligation, world.agency("so-tu-phap"), cause(world))
    report = report_of(world, cycle, "so-y-te")
    assert report is not None
    assert list(obligations_in_report(world.other_officer, report)) == [obligation]


def test_a_draft_stays_with_the_agency_that_wrote_it(world: Any) -> None:
    cycle = world.cycle()
    obligation = world.write(world.officer, world.obligation(cycle.programme), result="Nội bộ.")
    change_lead(obligation, world.agency("so-y-te"), cause(world))
    obligation.refresh_from_db()
    assert newest_for(world.other_officer, obligation) is None
    own = newest_for(world.officer, obligation)
    assert own is not None
    assert own.result == "Nội bộ."


def test_a_former_lead_submits_nothing_about_what_it_gave_away(world: Any) -> None:
    cycle = world.cycle()
    obligation = world.write(world.officer, world.obligation(cycle.programme), percent=70)
    hand_to_head(world.officer, world.report(cycle))
    change_lead(obligation, world.agency("so-y-te"), cause(world))
    submit_report(world.head, world.report(cycle))
    obligation.refresh_from_db()
    assert (obligation.state, obligation.percent) == (Stage.NOT_STARTED, 0)


def test_the_new_lead_writes_and_the_former_may_not(world: Any) -> None:
    cycle = world.cycle()
    obligation = world.obligation(cycle.programme)
    change_lead(obligation, world.agency("so-y-te"), cause(world))
    assert world.write(world.other_officer, obligation).version == 1
    with pytest.raises(NotAllowed):
        world.write(world.officer, obligation)


@pytest.mark.parametrize("lead", ["so-tu-phap", "g-so-ban-nganh", "so-khdt"])
def test_an_agency_that_cannot_take_it_is_refused(world: Any, lead: str) -> None:
    obligation = world.obligation(world.small_programme())
    agency = world.agency(lead)
    with pytest.raises(DoesNotFit, match=str(agency)):
        change_lead(obligation, agency, cause(world))
    obligation.refresh_from_db()
    assert obligation.agency.register_id == "so-tu-phap"


def test_who_is_bound_by_the_same_task_cannot_take_it_twice(world: Any) -> None:
    programme = world.programme()
    world.task(programme, "1", "so-tu-phap", "so-y-te")
    bind_obligations(programme)
    with pytest.raises(DoesNotFit):
        change_lead(world.obligation(programme, "1", "so-tu-phap"), world.agency("so-y-te"), cause(world))


# --- wording and dropping --------------------------------------------------------------------------------


def test_other_words_hold_and_those_of_the_document_stay(world: Any) -> None:
    obligation = world.obligation(world.small_programme())
    made = change_wording(obligation, " Rà soát 20 văn bản ", cause(world))
    obligation.refresh_from_db()
    assert (obligation.words, obligation.task.text) == ("Rà soát 20 văn bản", "Rà soát văn bản quy phạm pháp luật")
    assert (made.wording_before, made.wording_after) == ("Rà soát văn bản quy phạm pháp luật", "Rà soát 20 văn bản")


@pytest.mark.parametrize("words", ["", "  ", "Rà soát văn bản quy phạm pháp luật"])
def test_no_words_or_the_same_words_change_nothing(world: Any, words: str) -> None:
    with pytest.raises(DoesNotFit):
        change_wording(world.obligation(world.small_programme()), words, cause(world))


def test_nothing_is_reported_of_what_was_dropped(world: Any) -> None:
    cycle = world.cycle()
    obligation = world.obligation(cycle.programme)
    drop_obligation(obligation, cause(world))
    with pytest.raises(WrongMoment, match="thôi thực hiện"):
        record_progress(
            world.officer, obligation, Progress("running", 10, None, "x"), seen_version=0, submission_key=uuid4()
        )


def test_a_draft_about_what_was_dropped_does_not_bring_it_back(world: Any) -> None:
    cycle = world.cycle()
    obligation = world.write(world.officer, world.obligation(cycle.programme))
    hand_to_head(world.officer, world.report(cycle))
    drop_obligation(obligation, cause(world))
    submit_report(world.head, world.report(cycle))
    obligation.refresh_from_db()
    assert (obligation.state, obligation.changes.get().state_before) == (Stage.DROPPED, Stage.NOT_STARTED)


def test_who_stands_in_for_another_is_named_with_whom_they_stand_in_for(world: Any) -> None:
    obligation = world.obligation(world.small_programme())
    person = world.office.person
    person.acts_for = world.leader.person
    made = change_deadline(obligation, LATER, Cause(person, "Chờ.", kind="coordination"))
    assert made.on_behalf_of == world.leader.person
    page = world.client(world.office).get(f"/nhiem-vu/{obligation.task_id}/").content.decode()
    assert f"{person} thay {world.leader.person}" in page
