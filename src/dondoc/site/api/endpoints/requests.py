"""Requests to change an obligation."""

from typing import Any, Literal

from ninja import Query, Router

from dondoc.site.api.callers import READING, CallerRequest
from dondoc.site.api.paging import Key, Number, Piece, Rows, Slug, piece_of
from dondoc.site.api.problems import REFUSED
from dondoc.site.api.shapes.requests import RequestOut, RequestRows
from dondoc.site.requests.models import ChangeRequest
from dondoc.site.requests.selectors import request_for, requests_for

router = Router(tags=["requests"])


class WantedRequests(Piece):
    """Which requests."""

    obligation: Number | None = None
    agency: Slug | None = None
    state: Literal["draft", "submitted", "withdrawn", "agreed", "refused"] | None = None


@router.get("/requests", response={200: RequestRows, **REFUSED}, auth=READING, url_name="requests")
def list_requests(request: CallerRequest, wanted: Query[WantedRequests]) -> Rows[Any]:
    """The requests that the caller may read: all that were submitted, or those of the own agency."""
    rows = requests_for(request.acting)
    if wanted.obligation:
        rows = rows.filter(obligation=wanted.obligation)
    if wanted.agency:
        rows = rows.filter(agency__register_id=wanted.agency)
    return piece_of(rows.filter(state=wanted.state) if wanted.state else rows, wanted)


@router.get("/requests/{pk}", response={200: RequestOut, **REFUSED}, auth=READING, url_name="request")
def read_request(request: CallerRequest, pk: Key) -> ChangeRequest:
    """One request."""
    return request_for(request.acting, pk)
