"""An agreement changes the obligation in the same moment, beside what held before; a refusal changes nothing."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from dondoc.site import audit
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.requests.actions import agree_to_request as agreeing
from dondoc.site.requests.actions.agree_to_request import agree_to_request
from dondoc.site.requests.actions.refuse_request import refuse_request
from dondoc.site.requests.deciding import Decision
from dondoc.site.requests.models import ChangeRequest, RequestState
from dondoc.site.requests.refusals import FaultyRequest
from dondoc.site.tracking.actions.change_deadline import change_deadline
from dondoc.site.tracking.actions.change_lead import change_lead
from dondoc.site.tracking.actions.change_wording import change_wording
from dondoc.site.tracking.changing import Cause
from dondoc.site.tracking.models import Obligation, ObligationChange, Stage
from dondoc.site.tracking.refusals import DoesNotFit, WrongMoment
from dondoc.site.tracking.selectors.standings import in_time_class, standing
from dondoc.site.tracking.timeliness import TimeClass

DUE, LATER = date(2026, 6, 30), date(2026, 9, 30)
AGREED = Decision("Đồng ý.", "45/QĐ-UBND", date(2026, 6, 9))
Submitted = Callable[..., ChangeRequest]


def test_a_later_deadline_holds_at_once_and_the_original_stays(
    submitted: Submitted, office: Acting, obligation: Obligation
) -> None:
    request = agree_to_request(office, submitted(), AGREED)
    obligation.refresh_from_db()
    assert (obligation.original_due_on, obligation.due_on, obligation.deadline_moves) == (DUE, LATER, 1)
    change = request.change
    assert change is not None
    assert (change.due_before, change.due_after, change.by) == (DUE, LATER, office.person)
    assert (change.reason, change.document_number, change.document_on) == (
        "Chờ Bộ Xây dựng hướng dẫn.",
        "45/QĐ-UBND",
        date(2026, 6, 9),
    )


def test_timeliness_goes_by_the_new_deadline(
    submitted: Submitted, office: Acting, obligation: Obligation, settings: Any
) -> None:
    request = submitted()
    settings.DONDOC_TODAY = "2026-07-10"
    day = date(2026, 7, 10)
    assert standing(obligation, day).kind == TimeClass.OVERDUE
    agree_to_request(office, request, AGREED)
    obligation.refresh_from_db()
    assert standing(obligation, day).kind == TimeClass.UPCOMING
    assert not Obligation.objects.filter(in_time_class(TimeClass.OVERDUE, day)).exists()


def test_each_move_is_counted_for_ever(submitted: Submitted, office: Acting, obligation: Obligation) -> None:
    for month in (8, 9, 10):
        agree_to_request(office, submitted(due_on=date(2026, month, 30)), AGREED)
    obligation.refresh_from_db()
    assert (obligation.original_due_on, obligation.due_on) == (DUE, date(2026, 10, 30))
    assert obligation.deadline_moves == ObligationChange.objects.count() == 3


def test_another_lead_holds_at_once(
    submitted: Submitted, leader: Acting, obligation: Obligation, health: Agency, construction: Agency
) -> None:
    request = agree_to_request(leader, submitted("lead"), AGREED)
    obligation.refresh_from_db()
    assert (obligation.agency, request.agency) == (health, construction)


def test_other_words_hold_at_once(submitted: Submitted, office: Acting, obligation: Obligation) -> None:
    agree_to_request(office, submitted("wording"), AGREED)
    obligation.refresh_from_db()
    assert obligation.words == "Rà soát 20 quy hoạch"
    assert obligation.task.text.startswith("Rà soát quy hoạch nhà ở")


def test_what_is_not_to_be_done_counts_nowhere(submitted: Submitted, office: Acting, obligation: Obligation) -> None:
    agree_to_request(office, submitted("dropped"), AGREED)
    obligation.refresh_from_db()
    assert obligation.state == Stage.DROPPED
    mine = Obligation.objects.filter(pk=obligation.pk)
    assert not any(mine.filter(in_time_class(kind, date(2026, 12, 1))).exists() for kind in TimeClass)


def test_the_trail_tells_of_the_request_and_of_the_obligation(
    submitted: Submitted, office: Acting, obligation: Obligation
) -> None:
    request = agree_to_request(office, submitted(), AGREED)
    assert [entry.code for entry in audit.entries_of(request)] == [
        "requests.request.drafted",
        "requests.request.submitted",
        "requests.request.agreed",
    ]
    assert [entry.code for entry in audit.entries_of(obligation)] == ["tracking.obligation.deadline_changed"]


def test_a_refusal_keeps_its_reason_and_changes_nothing(
    submitted: Submitted, office: Acting, obligation: Obligation
) -> None:
    before = Obligation.objects.filter(pk=obligation.pk).values().get()
    request = refuse_request(office, submitted(), Decision(" Chưa đủ căn cứ. "))
    request.refresh_from_db()
    assert (request.decision, request.decided_by, request.change) == ("Chưa đủ căn cứ.", office.person, None)
    assert Obligation.objects.filter(pk=obligation.pk).values().get() == before


DECISIONS = [
    (agree_to_request, Decision("", "45/QĐ"), "decision"),
    (agree_to_request, Decision("Đồng ý.", " "), "decision_number"),
    (agree_to_request, Decision("Đồng ý.", "4" * 101), "decision_number"),
    (agree_to_request, Decision("Đồng ý.", "45/QĐ", date(2026, 6, 11)), "decision_on"),
    (refuse_request, Decision("  "), "decision"),
    (refuse_request, Decision("a" * 4001), "decision"),
]


@pytest.mark.parametrize(("act", "decision", "field"), DECISIONS)
def test_a_decision_that_lacks_something_is_not_taken(
    submitted: Submitted, office: Acting, act: Callable[..., Any], decision: Decision, field: str
) -> None:
    request = submitted()
    with pytest.raises(FaultyRequest) as refused:
        act(office, request, decision)
    assert list(refused.value.faults) == [field]
    request.refresh_from_db()
    assert request.is_waiting
    assert not ObligationChange.objects.exists()


# --- what happened between asking and deciding ------------------------------------------------------------


def test_what_was_done_meanwhile_is_refused_only(submitted: Submitted, office: Acting, obligation: Obligation) -> None:
    request = submitted()
    Obligation.objects.filter(pk=obligation.pk).update(state=Stage.DONE)
    with pytest.raises(WrongMoment, match="đã hoàn thành"):
        agree_to_request(office, request, AGREED)
    assert refuse_request(office, request, Decision("Đã xong.")).state == RequestState.REFUSED


def test_what_went_to_another_agency_is_not_agreed_to(
    submitted: Submitted, office: Acting, obligation: Obligation, health: Agency
) -> None:
    request = submitted()
    change_lead(obligation, health, Cause(office.person, "Sắp xếp lại."))
    with pytest.raises(WrongMoment, match="nay thuộc Sở Y tế"):
        agree_to_request(office, request, AGREED)


@pytest.mark.parametrize("now", [LATER, date(2026, 12, 31)])
def test_a_deadline_that_is_as_late_by_now_is_not_pulled_back(
    submitted: Submitted, office: Acting, obligation: Obligation, now: date
) -> None:
    request = submitted()
    change_deadline(obligation, now, Cause(office.person, "Theo kết luận.", kind="other"))
    with pytest.raises(WrongMoment, match=f"{now:%d/%m/%Y}"):
        agree_to_request(office, request, AGREED)
    request.refresh_from_db()
    obligation.refresh_from_db()
    assert (request.state, obligation.due_on, ObligationChange.objects.count()) == ("submitted", now, 1)


def test_words_that_were_decided_meanwhile_are_not_decided_again(
    submitted: Submitted, office: Acting, obligation: Obligation
) -> None:
    request = submitted("wording")
    change_wording(obligation, request.wording, Cause(office.person, "Theo kết luận.", kind="other"))
    with pytest.raises(DoesNotFit):
        agree_to_request(office, request, AGREED)
    request.refresh_from_db()
    assert request.is_waiting


def test_a_day_asked_for_that_has_passed_is_not_agreed_to(submitted: Submitted, office: Acting, settings: Any) -> None:
    request = submitted()
    settings.DONDOC_TODAY = "2026-10-01"
    with pytest.raises(WrongMoment, match="30/09/2026"):
        agree_to_request(office, request, AGREED)


def test_a_decision_that_breaks_off_leaves_nothing_behind(
    submitted: Submitted, office: Acting, obligation: Obligation, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError

    request = submitted()
    monkeypatch.setattr(agreeing, "store_decision", fail)
    with pytest.raises(RuntimeError):
        agree_to_request(office, request, AGREED)
    obligation.refresh_from_db()
    assert (obligation.due_on, obligation.deadline_moves) == (DUE, 0)
    assert not ObligationChange.objects.exists()
