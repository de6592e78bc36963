"""The way of a request: each step by the right person, once, in the right state; every other attempt in words."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.contrib.auth.models import AnonymousUser

from dondoc.site import audit
from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.requests.actions.agree_to_request import agree_to_request
from dondoc.site.requests.actions.draft_request import draft_request
from dondoc.site.requests.actions.refuse_request import refuse_request
from dondoc.site.requests.actions.rewrite_request import rewrite_request
from dondoc.site.requests.actions.submit_request import submit_request
from dondoc.site.requests.actions.withdraw_request import withdraw_request
from dondoc.site.requests.asking import Asked
from dondoc.site.requests.deciding import Decision
from dondoc.site.requests.models import ChangeRequest, RequestState
from dondoc.site.tracking.models import Obligation, ObligationChange
from dondoc.site.tracking.refusals import WrongMoment

Who = Callable[[str], Acting]
Step = Callable[[Acting, ChangeRequest], Any]
EVERYONE = [
    *("office", "leader", "auditor", "administrator", "consolidator", "nobody"),
    *("construction_officer", "construction_head", "health_officer", "health_head"),
]
AGENCY = ["construction_officer", "construction_head"]


def rewrite(acting: Acting, request: ChangeRequest) -> Any:
    asked = Asked("deadline", "Lý do khác.", request.due_on, cause_kind="other")
    return rewrite_request(acting, request, asked, seen_version=request.version, submission_key=uuid4()).request


def agree(acting: Acting, request: ChangeRequest) -> ChangeRequest:
    return agree_to_request(acting, request, Decision("Đồng ý.", "45/QĐ-UBND"))


def refuse(acting: Acting, request: ChangeRequest) -> ChangeRequest:
    return refuse_request(acting, request, Decision("Chưa đủ căn cứ."))


# The state that a step starts from, the step, who may take it, the state it leads to, the code of its trace.
STEPS: list[tuple[str, Step, list[str], str, str]] = [
    ("draft", rewrite, AGENCY, "draft", "rewritten"),
    ("draft", submit_request, ["construction_head"], "submitted", "submitted"),
    ("draft", withdraw_request, AGENCY, "withdrawn", "withdrawn"),
    ("submitted", withdraw_request, ["construction_head"], "withdrawn", "withdrawn"),
    ("submitted", agree, ["office", "leader"], "agreed", "agreed"),
    ("submitted", refuse, ["office", "leader"], "refused", "refused"),
]
ALLOWED = [(start, step, who, end, code) for start, step, allowed, end, code in STEPS for who in allowed]
FORBIDDEN = [(start, step, who) for start, step, allowed, *_ in STEPS for who in EVERYONE if who not in allowed]
STARTS = {step: {start for start, each, *_ in STEPS if each is step} for _, step, *_ in STEPS}
WRONG = [(state.value, step) for step, starts in STARTS.items() for state in RequestState if state not in starts]


def right_person(step: Step) -> str:
    return next(allowed[-1] for _, each, allowed, *_ in STEPS if each is step)


@pytest.mark.parametrize(("start", "step", "name", "end", "code"), ALLOWED)
def test_a_step_works_and_leaves_a_trace(
    who: Who, in_state: Callable[[str], ChangeRequest], start: str, step: Step, name: str, end: str, code: str
) -> None:
    request = in_state(start)
    step(who(name), request)
    request.refresh_from_db()
    assert request.state == end
    last = audit.entries_of(request).last()
    assert last is not None
    assert (last.code, last.actor) == (f"requests.request.{code}", who(name).user)


@pytest.mark.parametrize(("start", "step", "name"), FORBIDDEN)
def test_a_step_by_someone_else_is_refused(
    who: Who, in_state: Callable[[str], ChangeRequest], start: str, step: Step, name: str
) -> None:
    request = in_state(start)
    before = ChangeRequest.objects.values().get()
    with pytest.raises(NotAllowed):
        step(who(name), request)
    assert ChangeRequest.objects.values().get() == before
    assert not ObligationChange.objects.exists()


@pytest.mark.parametrize(("start", "step"), [(start, step) for start, step, *_ in STEPS])
def test_a_step_without_signing_in_is_refused(in_state: Callable[[str], ChangeRequest], start: str, step: Step) -> None:
    with pytest.raises(NotAllowed):
        step(Acting(AnonymousUser()), in_state(start))


@pytest.mark.parametrize(("state", "step"), WRONG)
def test_a_step_in_the_wrong_state_is_refused_in_words(
    who: Who, in_state: Callable[[str], ChangeRequest], state: str, step: Step
) -> None:
    request = in_state(state)
    changes = ObligationChange.objects.count()
    with pytest.raises(WrongMoment, match=r"(?i)đề nghị"):
        step(who(right_person(step)), request)
    request.refresh_from_db()
    assert (request.state, ObligationChange.objects.count()) == (state, changes)


@pytest.mark.parametrize(("start", "step", "name", "end", "code"), [row for row in ALLOWED if row[0] != row[3]])
def test_a_step_taken_twice_is_refused_the_second_time(
    who: Who, in_state: Callable[[str], ChangeRequest], start: str, step: Step, name: str, end: str, code: str
) -> None:
    request = in_state(start)
    step(who(name), request)
    with pytest.raises(WrongMoment):
        step(who(name), request)
    request.refresh_from_db()
    assert request.state == end
    assert ObligationChange.objects.count() == (1 if end == "agreed" else 0)


@pytest.mark.parametrize("name", [name for name in EVERYONE if name not in AGENCY])
def test_only_the_people_of_the_agency_draft(
    who: Who, obligation: Obligation, asked: Callable[..., Asked], name: str
) -> None:
    with pytest.raises(NotAllowed):
        draft_request(who(name), obligation, asked(), submission_key=uuid4())
    assert not ChangeRequest.objects.exists()


def test_the_deadline_at_submission_is_kept(submitted: Callable[..., ChangeRequest], obligation: Obligation) -> None:
    request = submitted()
    assert request.due_before == obligation.due_on
    assert request.submitted_by is not None


def test_a_second_request_of_a_kind_waits_until_the_first_is_over(
    submitted: Callable[..., ChangeRequest], construction_head: Acting, office: Acting
) -> None:
    first = submitted()
    with pytest.raises(WrongMoment, match="đang chờ quyết định"):
        submitted()
    refuse(office, first)
    assert submitted().is_waiting


def test_requests_of_two_kinds_may_wait_together(submitted: Callable[..., ChangeRequest]) -> None:
    assert submitted().is_waiting
    assert submitted("wording").is_waiting
