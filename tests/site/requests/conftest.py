"""One obligation of the construction department, due on 30 June 2026, and requests about it, on 10 June 2026."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.programmes.models import Programme
from dondoc.site.requests.actions.agree_to_request import agree_to_request
from dondoc.site.requests.actions.draft_request import draft_request
from dondoc.site.requests.actions.refuse_request import refuse_request
from dondoc.site.requests.actions.submit_request import submit_request
from dondoc.site.requests.actions.withdraw_request import withdraw_request
from dondoc.site.requests.asking import Asked
from dondoc.site.requests.deciding import Decision
from dondoc.site.requests.models import ChangeRequest
from dondoc.site.tracking.models import Aspect, Obligation

TODAY = date(2026, 6, 10)
DUE = date(2026, 6, 30)
LATER = date(2026, 9, 30)
REASON = "Chờ Bộ Xây dựng hướng dẫn."
AGREED = Decision("Đồng ý lùi hạn.", "45/QĐ-UBND", date(2026, 6, 9))


@pytest.fixture(autouse=True)
def _today(settings: Any) -> None:
    settings.DONDOC_TODAY = TODAY.isoformat()


@pytest.fixture
def who(request: pytest.FixtureRequest) -> Callable[[str], Acting]:
    """The person of a fixture's name: `who("construction_head")`."""

    def find(name: str) -> Acting:
        found: Acting = request.getfixturevalue(name)
        return found

    return find


@pytest.fixture
def obligation(published: Programme, construction: Agency) -> Obligation:
    return Obligation.objects.select_related("agency", "task__programme").get(agency=construction)


@pytest.fixture
def asked(health: Agency) -> Callable[..., Asked]:
    """What one asks for in a kind of request, all of it in order: `asked(Aspect.LEAD)`."""

    def make(kind: str = Aspect.DEADLINE, **words: Any) -> Asked:
        facts: dict[str, Any] = {
            "due_on": LATER,
            "lead": health,
            "wording": "Rà soát 20 quy hoạch",
            "reason": REASON,
            "cause_kind": "coordination",
        }
        return Asked(kind=kind, **{**facts, **words})

    return make


@pytest.fixture
def draft(
    construction_officer: Acting, obligation: Obligation, asked: Callable[..., Asked]
) -> Callable[..., ChangeRequest]:
    """A draft by an officer of the agency: `draft(Aspect.LEAD)`."""

    def make(kind: str = Aspect.DEADLINE, **words: Any) -> ChangeRequest:
        saved = draft_request(construction_officer, obligation, asked(kind, **words), submission_key=uuid4())
        return saved.request

    return make


@pytest.fixture
def submitted(draft: Callable[..., ChangeRequest], construction_head: Acting) -> Callable[..., ChangeRequest]:
    """A request that its head has submitted: `submitted(Aspect.DROPPED)`."""

    def make(kind: str = Aspect.DEADLINE, **words: Any) -> ChangeRequest:
        return submit_request(construction_head, draft(kind, **words))

    return make


@pytest.fixture
def in_state(
    draft: Callable[..., ChangeRequest], construction_head: Acting, office: Acting
) -> Callable[[str], ChangeRequest]:
    """A request brought to a state by the people whose work that is."""

    def make(state: str) -> ChangeRequest:
        request = draft()
        if state == "withdrawn":
            withdraw_request(construction_head, request)
        elif state != "draft":
            submit_request(construction_head, request)
        if state == "agreed":
            agree_to_request(office, request, AGREED)
        if state == "refused":
            refuse_request(office, request, Decision("Chưa đủ căn cứ."))
        request.refresh_from_db()
        assert request.state == state
        return request

    return make


@pytest.fixture
def browse(who: Callable[[str], Acting], signed_in: Callable[[Acting], Client]) -> Callable[[str], Client]:
    """A browser in which the person of a fixture's name has signed in."""
    return lambda name: signed_in(who(name))
