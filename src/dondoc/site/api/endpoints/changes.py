"""What has changed, for programs that keep a copy: read on from where one stopped, by the rights of the caller."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Any

from django.urls import reverse
from ninja import Query, Router

from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import Acting
from dondoc.site.api.callers import FOLLOWING, CallerRequest
from dondoc.site.api.paging import Piece
from dondoc.site.api.problems import REFUSED
from dondoc.site.api.shapes.changes import ChangeRows
from dondoc.site.indicators.models import Value
from dondoc.site.indicators.rights import readable_values
from dondoc.site.opendata.changes import Step, steps_after
from dondoc.site.requests.models import ChangeRequest
from dondoc.site.requests.rights import readable_requests
from dondoc.site.tracking.rights import must_read
from dondoc.site.tracking.selectors.cycles import visible_reports

router = Router(tags=["changes"])

_ADDRESSES = {
    "programme": "api:programme",
    "obligation": "api:obligation",
    "report": "api:report",
    "measure": "api:measure",
    "request": "api:request",
}


@router.get("/changes", response={200: ChangeRows, **REFUSED}, auth=FOLLOWING, url_name="changes")
def list_changes(request: CallerRequest, wanted: Query[Piece]) -> dict[str, Any]:
    """What has changed after `cursor` and the caller may see, in the order in which it did.

    `limit` counts steps; a step may change several things, or none that the caller may see.
    """
    must_read(request.acting)
    steps = steps_after(wanted.cursor, wanted.limit)
    return {
        "items": list(_told(request.acting, steps)),
        "next": steps[-1].number if steps else wanted.cursor,
        "more": len(steps) == wanted.limit,
    }


def _told(acting: Acting, steps: list[Step]) -> Iterable[dict[str, Any]]:
    keys: dict[str, set[int]] = defaultdict(set)
    for step in steps:
        for thing in step.things:
            keys[thing.kind].add(int(thing.key))
    seen = {kind: look(acting, keys[kind]) for kind, look in _LOOKED_UP.items()}
    names = dict(Agency.objects.filter(pk__in=keys["agency"]).values_list("pk", "register_id"))
    for step in steps:
        for thing in step.things:
            key = int(thing.key)
            if thing.kind in seen and key not in seen[thing.kind]:
                continue
            named = names.get(key, "") if thing.kind == "agency" else thing.key
            yield {
                "cursor": step.number,
                "at": step.at,
                "what": step.code,
                "kind": thing.kind,
                "id": named,
                "address": _address(thing.kind, named),
            }


def _address(kind: str, named: str) -> str:
    if kind == "agency":
        return reverse("api:agency", args=[named]) if named else ""
    return reverse(_ADDRESSES[kind], args=[named]) if kind in _ADDRESSES else ""


def _reports(acting: Acting, keys: set[int]) -> set[int]:
    return set(visible_reports(acting).filter(pk__in=keys).values_list("pk", flat=True))


def _requests(acting: Acting, keys: set[int]) -> set[int]:
    rows = ChangeRequest.objects.filter(readable_requests(acting), pk__in=keys)
    return set(rows.values_list("pk", flat=True))


def _values(acting: Acting, keys: set[int]) -> set[int]:
    return set(Value.objects.filter(readable_values(acting), pk__in=keys).values_list("pk", flat=True))


# What not everyone with a role may see; of everything else that it changed is known to all.
_LOOKED_UP: dict[str, Callable[[Acting, set[int]], set[int]]] = {
    "report": _reports,
    "request": _requests,
    "value": _values,
}
