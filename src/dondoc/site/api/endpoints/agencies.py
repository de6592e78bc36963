"""Agencies through time."""

from typing import Annotated, Any

from django.db.models import Q
from ninja import Path, Query, Router

from dondoc.site.agencies.models import Succession
from dondoc.site.agencies.selectors import agency_of, existing_on, named_like, visible_agencies
from dondoc.site.api.callers import READING, CallerRequest
from dondoc.site.api.paging import PieceOfDay, Rows, Slug, Words, piece_of, without_nul
from dondoc.site.api.problems import REFUSED
from dondoc.site.api.shapes.register import AgencyRows, AgencyWhole

router = Router(tags=["agencies"])
Id = Annotated[str, Path(max_length=100, pattern=r"^[A-Za-z0-9_-]+$")]


class WantedAgencies(PieceOfDay):
    """Which agencies."""

    q: Words = ""
    kind: Slug | None = None


@router.get("/agencies", response={200: AgencyRows, **REFUSED}, auth=READING, url_name="agencies")
def list_agencies(request: CallerRequest, wanted: Query[WantedAgencies]) -> Rows[Any]:
    """Agencies and groups of all times, or with `ngay` those that existed on that day."""
    rows = named_like(visible_agencies(request.acting).select_related("parent"), without_nul(wanted.q))
    if wanted.ngay:
        rows = existing_on(rows, wanted.day)
    return piece_of(rows.filter(kind=wanted.kind) if wanted.kind else rows, wanted)


@router.get("/agencies/{register_id}", response={200: AgencyWhole, **REFUSED}, auth=READING, url_name="agency")
def read_agency(request: CallerRequest, register_id: Id) -> dict[str, Any]:
    """One agency, with what it took over, what it handed on, and under whom it stood."""
    found = agency_of(request.acting, register_id)
    passed = Succession.objects.filter(Q(giver=found) | Q(heir=found)).select_related("giver", "heir")
    facts = ("register_id", "name", "short_name", "kind", "is_group", "code", "parent", "valid_from", "valid_to")
    return {name: getattr(found, name) for name in facts} | {
        "successions": list(passed),
        "placements": list(found.placements.select_related("parent")),
    }
