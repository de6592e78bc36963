"""Who reads which request, in which order, and how many wait for whom."""

from collections.abc import Callable

import pytest
from django.http import Http404

from dondoc.site.agencies.people import Acting, NotAllowed
from dondoc.site.requests.actions.withdraw_request import withdraw_request
from dondoc.site.requests.models import ChangeRequest
from dondoc.site.requests.selectors import request_for, request_history, requests_for, waiting_requests

Who = Callable[[str], Acting]
OWN = ["construction_officer", "construction_head"]
ABOVE = ["office", "leader", "auditor", "consolidator"]
OTHERS = ["health_officer", "health_head", "administrator"]


def sees(acting: Acting, request: ChangeRequest) -> bool:
    listed = requests_for(acting).filter(pk=request.pk).exists()
    try:
        shown = request_for(acting, request.pk) == request
    except Http404:
        shown = False
    assert listed == shown
    return shown


@pytest.mark.parametrize("name", [*OWN, *ABOVE, *OTHERS])
@pytest.mark.parametrize("state", ["draft", "submitted", "withdrawn", "agreed", "refused"])
def test_others_read_a_request_once_it_is_submitted(
    who: Who, in_state: Callable[[str], ChangeRequest], name: str, state: str
) -> None:
    request = in_state(state)
    expected = name in OWN or (name in ABOVE and request.submitted_at is not None)
    assert sees(who(name), request) is expected


def test_what_was_withdrawn_after_submission_stays_readable(
    submitted: Callable[..., ChangeRequest], construction_head: Acting, office: Acting
) -> None:
    assert sees(office, withdraw_request(construction_head, submitted()))


def test_the_agency_that_should_take_over_reads_the_request(
    draft: Callable[..., ChangeRequest], submitted: Callable[..., ChangeRequest], health_head: Acting
) -> None:
    assert not sees(health_head, draft("lead"))
    assert sees(health_head, submitted("lead"))


def test_nobody_without_a_role_reads_requests(nobody: Acting, submitted: Callable[..., ChangeRequest]) -> None:
    request = submitted()
    with pytest.raises(NotAllowed):
        requests_for(nobody)
    with pytest.raises(NotAllowed):
        request_for(nobody, request.pk)


def test_what_passed_inside_the_agency_is_told_to_its_people_only(
    submitted: Callable[..., ChangeRequest], construction_officer: Acting, office: Acting
) -> None:
    request = submitted()
    assert [entry.code for entry in request_history(construction_officer, request)] == [
        "requests.request.drafted",
        "requests.request.submitted",
    ]
    assert [entry.code for entry in request_history(office, request)] == ["requests.request.submitted"]


def test_what_waits_longest_stands_first(
    in_state: Callable[[str], ChangeRequest],
    draft: Callable[..., ChangeRequest],
    submitted: Callable[..., ChangeRequest],
    construction_head: Acting,
) -> None:
    over = in_state("refused")
    first, second = submitted(), submitted("wording")
    own = draft("lead")
    assert list(requests_for(construction_head)) == [own, first, second, over]


WAITING = [("office", 2), ("leader", 2), ("construction_head", 1), ("health_head", 0)]


@pytest.mark.parametrize(("name", "number"), WAITING)
def test_the_number_that_waits_is_told_to_who_has_to_act(
    who: Who, draft: Callable[..., ChangeRequest], submitted: Callable[..., ChangeRequest], name: str, number: int
) -> None:
    submitted()
    submitted("wording")
    draft("lead")
    waiting = waiting_requests(who(name))
    assert waiting is not None
    assert waiting.number == number


@pytest.mark.parametrize("name", ["construction_officer", "auditor", "consolidator", "administrator"])
def test_for_the_other_roles_nothing_waits(who: Who, name: str) -> None:
    assert waiting_requests(who(name)) is None
