"""Requests to change an obligation."""

from typing import Any, Literal

from ninja import Query, Router

from dondoc.site.api.callers import READING, CallerRequest
from dondoc.site.api.paging import Key, Number, PieceOfDay, Rows, Slug, piece_of
from dondoc.site.api.problems import REFUSED
from dondoc.site.api.shapes.requests import RequestOut, RequestRows
from dondoc.site.requests.models import ChangeRequest
from dondoc.site.requests.selectors import request_for, requests_for, requests_then

router = Router(tags=["requests"])


class WantedRequests(PieceOfDay):
    """Which requests."""

    obligation: Number | None = None
    agency: Slug | None = None
    state: Literal["draft", "submitted", "withdrawn", "agreed", "refused"] | None = None


@router.get("/requests", response={200: RequestRows, **REFUSED}, auth=READING, url_name="requests")
def list_requests(request: CallerRequest, wanted: Query[WantedRequests]) -> Rows[Any]:
    """The requests that the caller may read: all that were submitted, or those of the own agency.

    With `ngay` those that had been submitted by that day; what was decided later was still waiting.
    """
    rows = requests_then(request.acting, wanted.day) if wanted.ngay else requests_for(request.acting)
    if wanted.obligation:
        rows = rows.filter(obligation=wanted.obligation)
    if wanted.agency:
        rows = rows.filter(agency__register_id=wanted.agency)
    if wanted.state:
        rows = rows.filter(**{"state_then" if wanted.ngay else "state": wanted.state})
    piece = piece_of(rows, wanted)
    return Rows([_then(row) for row in piece.items], piece.next) if wanted.ngay else piece


def _then(request: Any) -> ChangeRequest:
    """`request`, to be read only, with what held on its day: what was decided later is not told."""
    if request.state != request.state_then:
        request.state, request.decided_at, request.agreed_due_on, request.decision_on = (
            request.state_then,
            None,
            None,
            None,
        )
        request.decision = request.decision_number = ""
    found: ChangeRequest = request
    return found


@router.get("/requests/{pk}", response={200: RequestOut, **REFUSED}, auth=READING, url_name="request")
def read_request(request: CallerRequest, pk: Key) -> ChangeRequest:
    """One request."""
    return request_for(request.acting, pk)
