"""Several people in the same second: each is taken after the other. Needs a database that many may use at once."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from django.db import connection, connections

from dondoc.site.agencies.people import Acting
from dondoc.site.requests.actions.agree_to_request import agree_to_request
from dondoc.site.requests.actions.refuse_request import refuse_request
from dondoc.site.requests.actions.submit_request import submit_request
from dondoc.site.requests.deciding import Decision
from dondoc.site.requests.models import ChangeRequest
from dondoc.site.tracking.models import Obligation, ObligationChange

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite in memory has one connection"),
]
AGREED = Decision("Đồng ý.", "45/QĐ-UBND")


def at_once(*acts: Callable[[], Any]) -> Counter[str]:
    """To which ends `acts` came, all begun at the same moment."""
    ready = Barrier(len(acts))

    def call(act: Callable[[], Any]) -> str:
        try:
            ready.wait()
            act()
        except Exception as refused:  # noqa: BLE001  # its name is the outcome that the test looks at
            return type(refused).__name__
        else:
            return "done"
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(acts)) as people:
        return Counter(people.map(call, acts))


def test_a_request_decided_at_once_is_decided_once(
    submitted: Callable[..., ChangeRequest], office: Acting, leader: Acting, obligation: Obligation
) -> None:
    request = submitted()

    def refuse() -> None:
        refuse_request(leader, request, Decision("Chưa đủ căn cứ."))

    def agree() -> None:
        agree_to_request(office, request, AGREED)

    assert at_once(agree, refuse, agree, refuse) == {"done": 1, "WrongMoment": 3}
    request.refresh_from_db()
    obligation.refresh_from_db()
    assert obligation.deadline_moves == ObligationChange.objects.count() == int(request.state == "agreed")


def test_of_two_drafts_submitted_at_once_one_waits(
    draft: Callable[..., ChangeRequest], construction_head: Acting
) -> None:
    first, second = draft(), draft()
    ends = at_once(lambda: submit_request(construction_head, first), lambda: submit_request(construction_head, second))
    assert ends == {"done": 1, "WrongMoment": 1}
