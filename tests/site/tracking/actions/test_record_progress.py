"""Saving progress: by whom, when, with which words, twice, and two people at once."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.contrib.auth.models import AnonymousUser

from dondoc.site import audit
from dondoc.site.accounts.models import Role, User
from dondoc.site.agencies.models import Membership
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.tracking.actions.close_cycle import close_cycle
from dondoc.site.tracking.actions.hand_to_head import hand_to_head
from dondoc.site.tracking.actions.record_progress import Recorded, record_progress
from dondoc.site.tracking.conflicts import FieldChange
from dondoc.site.tracking.models import Obligation, ProgressUpdate, Stage
from dondoc.site.tracking.models.cycles import ReportState
from dondoc.site.tracking.progress import Progress
from dondoc.site.tracking.refusals import BadProgress, ChangedMeanwhile, KeyUsedElsewhere, WrongMoment

RUNNING = Progress(state="running", percent=40, result="Đã ban hành kế hoạch.")


def save(
    acting: Acting, obligation: Obligation, said: Progress = RUNNING, *, version: int = 0, key: UUID | None = None
) -> Recorded:
    return record_progress(acting, obligation, said, seen_version=version, submission_key=key or uuid4())


@pytest.fixture
def obligation(world: Any) -> Obligation:
    found: Obligation = world.obligation(world.cycle().programme)
    return found


def colleague(world: Any) -> Acting:
    """A second officer of the justice department."""
    user = User.objects.create(username="officer-2", display_name="Chuyên viên thứ hai")
    return Acting(user, Membership.objects.create(user=user, agency=world.agency("so-tu-phap"), role=Role.OFFICER))


def test_a_saving_is_a_draft_and_changes_nothing_public(world: Any, obligation: Obligation) -> None:
    recorded = save(world.officer, obligation)
    obligation.refresh_from_db()
    assert (recorded.is_repeated, recorded.update.submitted_at) == (False, None)
    assert (obligation.state, obligation.percent, obligation.last_update_at) == (Stage.NOT_STARTED, 0, None)
    assert obligation.version == recorded.update.version == 1
    assert recorded.update.report.state == ReportState.DRAFT
    assert [entry.code for entry in audit.entries_of(obligation)] == ["tracking.progress.recorded"]


def test_done_means_all_of_it_today_unless_said_otherwise(world: Any, obligation: Obligation) -> None:
    done = Progress(state="done", percent=60, result=" Xong. ")
    update = save(world.officer, obligation, done).update
    assert (update.percent, update.done_on, update.result) == (100, date(2026, 6, 10), "Xong.")
    earlier = replace(done, done_on=date(2026, 3, 30))
    assert save(world.officer, obligation, earlier, version=1).update.done_on == date(2026, 3, 30)


def test_texts_are_stored_composed_and_with_plain_line_breaks(world: Any, obligation: Obligation) -> None:
    typed = replace(RUNNING, result="  Kê\u0301 hoạch\r\nsố 45 \r\n")
    assert save(world.officer, obligation, typed).update.result == "K\u1ebf hoạch\nsố 45"


@pytest.mark.parametrize("who", ["head", "office", "consolidator", "leader", "auditor", "other_officer"])
def test_only_officers_of_the_agency_may(world: Any, obligation: Obligation, who: str) -> None:
    with pytest.raises(NotAllowed):
        save(getattr(world, who), obligation)
    assert not ProgressUpdate.objects.exists()


def test_nobody_saves_without_signing_in(obligation: Obligation) -> None:
    with pytest.raises(NotAllowed):
        save(Acting(AnonymousUser()), obligation)


BAD = [
    (Progress(state="dropped", result="Không làm nữa."), {"state"}),
    (Progress(state="flying", result="Đang bay."), {"state"}),
    (Progress(state="running", percent=101, result="Quá."), {"percent"}),
    (Progress(state="running", percent=-1, result="Âm."), {"percent"}),
    (Progress(state="running", percent=100, result="Hết."), {"percent"}),
    (Progress(state="not_started", percent=10), {"percent"}),
    (Progress(state="running", percent=10, result="  "), {"result"}),
    (Progress(state="paused", percent=10), {"obstacles", "decided_by"}),
    (Progress(state="done", result="Xong.", done_on=date(2026, 6, 11)), {"done_on"}),
    (Progress(state="running", percent=10, result="x" * 4_001), {"result"}),
]


@pytest.mark.parametrize(("said", "fields"), BAD)
def test_words_that_do_not_hold_together_are_refused(
    world: Any, obligation: Obligation, said: Progress, fields: set[str]
) -> None:
    with pytest.raises(BadProgress) as refused:
        save(world.officer, obligation, said)
    assert set(refused.value.faults) == fields
    assert not ProgressUpdate.objects.exists()


def test_the_same_form_sent_twice_is_one_saving(world: Any, obligation: Obligation) -> None:
    key = uuid4()
    first = save(world.officer, obligation, key=key)
    second = save(world.officer, obligation, key=key)
    assert (second.update, second.is_repeated) == (first.update, True)
    assert ProgressUpdate.objects.count() == 1


def test_the_same_form_is_one_saving_even_after_the_report_has_left(world: Any, obligation: Obligation) -> None:
    key = uuid4()
    first = save(world.officer, obligation, key=key)
    hand_to_head(world.officer, first.update.report)
    assert save(world.officer, obligation, key=key).is_repeated


def test_a_key_of_someone_else_is_refused(world: Any, obligation: Obligation) -> None:
    key = uuid4()
    save(world.officer, obligation, key=key)
    with pytest.raises(KeyUsedElsewhere):
        save(colleague(world), obligation, key=key, version=1)


def test_a_key_of_another_obligation_is_refused(world: Any, obligation: Obligation) -> None:
    key = uuid4()
    save(world.officer, obligation, key=key)
    with pytest.raises(KeyUsedElsewhere):
        save(world.officer, world.obligation(obligation.task.programme, "1.2"), key=key)


def test_the_later_of_two_is_told_who_changed_what(world: Any, obligation: Obligation) -> None:
    save(world.officer, obligation)
    other = Progress(state="running", percent=55, result="Đã ban hành kế hoạch.", proposals="Bổ sung kinh phí.")
    save(colleague(world), obligation, other, version=1)
    with pytest.raises(ChangedMeanwhile) as refused:
        save(world.officer, obligation, RUNNING, version=1)
    conflict = refused.value.conflict
    assert conflict.version == 2
    assert [saving.author for saving in conflict.savings] == ["Chuyên viên thứ hai"]
    assert conflict.changes == (FieldChange("percent", 40, 55), FieldChange("proposals", "", "Bổ sung kinh phí."))
    assert save(world.officer, obligation, RUNNING, version=conflict.version).update.version == 3


def test_a_form_opened_before_the_first_saving_is_compared_with_nothing(world: Any, obligation: Obligation) -> None:
    save(colleague(world), obligation)
    with pytest.raises(ChangedMeanwhile) as refused:
        save(world.officer, obligation, RUNNING, version=0)
    assert refused.value.conflict.changes[0] == FieldChange("state", "not_started", "running")


def test_without_an_open_cycle_nothing_is_saved(world: Any) -> None:
    programme = world.small_programme()
    with pytest.raises(WrongMoment):
        save(world.officer, world.obligation(programme))
    close_cycle(world.office, world.cycle(programme))
    with pytest.raises(WrongMoment):
        save(world.officer, world.obligation(programme))


def test_nothing_is_added_to_a_report_that_is_with_the_head(world: Any, obligation: Obligation) -> None:
    report = save(world.officer, obligation).update.report
    hand_to_head(world.officer, report)
    with pytest.raises(WrongMoment):
        save(world.officer, obligation, version=1)
