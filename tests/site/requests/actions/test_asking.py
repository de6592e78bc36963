"""What can be asked of an obligation; the same form twice is one request, and nobody's words are overwritten unseen."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.requests.actions.draft_request import draft_request
from dondoc.site.requests.actions.rewrite_request import RewrittenMeanwhile, rewrite_request
from dondoc.site.requests.actions.submit_request import submit_request
from dondoc.site.requests.asking import Asked, asked_in
from dondoc.site.requests.models import KINDS as REQUEST_KINDS
from dondoc.site.requests.models import ChangeRequest
from dondoc.site.requests.refusals import FaultyRequest
from dondoc.site.tracking.actions.change_lead import change_lead
from dondoc.site.tracking.changing import Cause
from dondoc.site.tracking.models import Obligation, Stage
from dondoc.site.tracking.refusals import KeyUsedElsewhere, WrongMoment

KINDS = [kind.value for kind in REQUEST_KINDS]
FAULTS: list[tuple[str, dict[str, Any], str]] = [
    ("deadline", {"due_on": None}, "due_on"),
    ("deadline", {"due_on": date(2026, 6, 30)}, "due_on"),
    ("deadline", {"due_on": date(2026, 6, 20)}, "due_on"),
    ("deadline", {"cause_kind": ""}, "cause_kind"),
    ("deadline", {"cause_kind": "bad luck"}, "cause_kind"),
    ("lead", {"lead": None}, "lead"),
    ("wording", {"wording": " "}, "wording"),
    ("wording", {"wording": "Rà soát quy hoạch nhà ở, hoàn thành trong Quý II/2026"}, "wording"),
    ("wording", {"wording": "a" * 4001}, "wording"),
    ("dropped", {"reason": " \n"}, "reason"),
    ("dropped", {"reason": "a" * 4001}, "reason"),
    ("dropped", {"evidence": "a" * 4001}, "evidence"),
    ("dropped", {"evidence_number": "a" * 101}, "evidence_number"),
    ("dropped", {"evidence_on": date(2026, 6, 11)}, "evidence_on"),
    ("other", {}, "kind"),
]


@pytest.mark.parametrize("kind", KINDS)
def test_a_draft_keeps_what_its_kind_asks_for_and_nothing_else(
    draft: Callable[..., ChangeRequest], asked: Callable[..., Asked], kind: str
) -> None:
    request = draft(kind, evidence="Công văn.\r\n", evidence_number=" 12/BC ", evidence_on=date(2026, 6, 1))
    wanted = asked(kind, evidence="Công văn.", evidence_number="12/BC", evidence_on=date(2026, 6, 1)).settled()
    request.refresh_from_db()
    assert asked_in(request) == wanted
    assert [bool(value) for value in (request.due_on, request.lead, request.wording)].count(True) == (kind != "dropped")


@pytest.mark.parametrize(("kind", "words", "field"), FAULTS)
def test_what_does_not_hold_together_is_refused_beside_its_field(
    draft: Callable[..., ChangeRequest], kind: str, words: dict[str, Any], field: str
) -> None:
    with pytest.raises(FaultyRequest) as refused:
        draft(kind, **words)
    assert list(refused.value.faults) == [field]
    assert not ChangeRequest.objects.exists()


def test_a_day_that_has_passed_is_not_asked_for(
    draft: Callable[..., ChangeRequest], obligation: Obligation, settings: Any
) -> None:
    settings.DONDOC_TODAY = "2026-08-01"
    with pytest.raises(FaultyRequest, match="chưa qua"):
        draft(due_on=date(2026, 7, 31))
    assert draft(due_on=date(2026, 8, 1)).is_draft


def test_a_task_without_a_deadline_has_none_to_move(
    health_head: Acting, health: Agency, published: Any, asked: Callable[..., Asked]
) -> None:
    yearly = Obligation.objects.get(agency=health)
    Obligation.objects.filter(pk=yearly.pk).update(due_on=None)
    with pytest.raises(FaultyRequest, match="không có thời hạn"):
        draft_request(health_head, yearly, asked(), submission_key=uuid4())


def test_the_own_agency_is_no_other_lead(draft: Callable[..., ChangeRequest], construction: Agency) -> None:
    with pytest.raises(FaultyRequest, match="đang chủ trì"):
        draft("lead", lead=construction)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("state", [Stage.DONE, Stage.DROPPED])
def test_nothing_is_asked_about_what_is_over(
    draft: Callable[..., ChangeRequest], obligation: Obligation, kind: str, state: Stage
) -> None:
    Obligation.objects.filter(pk=obligation.pk).update(state=state)
    with pytest.raises(WrongMoment):
        draft(kind)


def test_a_draft_about_what_was_done_meanwhile_is_not_submitted(
    draft: Callable[..., ChangeRequest], construction_head: Acting, obligation: Obligation
) -> None:
    request = draft()
    Obligation.objects.filter(pk=obligation.pk).update(state=Stage.DONE)
    with pytest.raises(WrongMoment, match="đã hoàn thành"):
        submit_request(construction_head, request)


def test_a_draft_about_what_went_to_another_agency_is_not_submitted(
    draft: Callable[..., ChangeRequest],
    construction_head: Acting,
    obligation: Obligation,
    health: Agency,
    office: Acting,
) -> None:
    request = draft()
    change_lead(obligation, health, Cause(office.person, "Sắp xếp lại."))
    with pytest.raises(WrongMoment, match="nay thuộc Sở Y tế"):
        submit_request(construction_head, request)


def test_a_draft_whose_day_has_come_is_not_submitted(
    draft: Callable[..., ChangeRequest], construction_head: Acting, settings: Any
) -> None:
    request = draft()
    settings.DONDOC_TODAY = "2026-10-01"
    with pytest.raises(FaultyRequest, match="chưa qua"):
        submit_request(construction_head, request)


# --- twice, and two people at once ------------------------------------------------------------------------


def test_the_same_form_twice_is_one_request(
    construction_officer: Acting, obligation: Obligation, asked: Callable[..., Asked]
) -> None:
    key = uuid4()
    first = draft_request(construction_officer, obligation, asked(), submission_key=key)
    again = draft_request(construction_officer, obligation, asked(), submission_key=key)
    assert (first.is_repeated, again.is_repeated, again.request) == (False, True, first.request)
    assert ChangeRequest.objects.count() == 1


def test_a_form_of_somebody_else_is_refused(
    construction_officer: Acting, construction_head: Acting, obligation: Obligation, asked: Callable[..., Asked]
) -> None:
    key = uuid4()
    draft_request(construction_officer, obligation, asked(), submission_key=key)
    with pytest.raises(KeyUsedElsewhere):
        draft_request(construction_head, obligation, asked(), submission_key=key)


def test_the_later_of_two_savings_is_told_and_may_replace_the_first(
    draft: Callable[..., ChangeRequest],
    construction_officer: Acting,
    construction_head: Acting,
    asked: Callable[..., Asked],
) -> None:
    request = draft()
    words, key = asked(reason="Lý do của thủ trưởng."), uuid4()
    rewrite_request(construction_head, request, words, seen_version=1, submission_key=uuid4())
    mine = asked(reason="Lý do của tôi.")
    with pytest.raises(RewrittenMeanwhile) as refused:
        rewrite_request(construction_officer, request, mine, seen_version=1, submission_key=key)
    request.refresh_from_db()
    assert (request.reason, refused.value.version) == ("Lý do của thủ trưởng.", 2)
    version = refused.value.version
    for is_repeated in (False, True):
        saved = rewrite_request(construction_officer, request, mine, seen_version=version, submission_key=key)
        assert saved.is_repeated is is_repeated
    request.refresh_from_db()
    assert (request.reason, request.version) == ("Lý do của tôi.", 3)


# --- the database holds it too ----------------------------------------------------------------------------


def test_no_row_lacks_what_its_kind_asks_for(draft: Callable[..., ChangeRequest]) -> None:
    request = draft()
    for broken in ({"due_on": None}, {"kind": "lead"}, {"state": "agreed"}):
        with pytest.raises(IntegrityError), transaction.atomic():
            ChangeRequest.objects.filter(pk=request.pk).update(**broken)


def test_no_two_of_a_kind_wait(draft: Callable[..., ChangeRequest]) -> None:
    first, second = draft(), draft()
    ChangeRequest.objects.filter(pk=first.pk).update(state="submitted")
    with pytest.raises(IntegrityError), transaction.atomic():
        ChangeRequest.objects.filter(pk=second.pk).update(state="submitted")
