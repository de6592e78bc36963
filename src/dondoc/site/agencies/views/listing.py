"""The list of agencies."""

from django.db.models import QuerySet
from django.http import HttpResponse, HttpResponseBase
from django.views.decorators.http import require_safe

from dondoc.site.agencies.agency_listing import agency_listing
from dondoc.site.agencies.as_of import AsOf, as_of
from dondoc.site.agencies.exporting import register_workbook
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.agencies.placing import parents_on
from dondoc.site.agencies.selectors import existing_on, named_like, visible_agencies
from dondoc.site.agencies.tree import tree_of
from dondoc.site.lists.answering import answer
from dondoc.site.lists.asking import asked_for

_AS_TREE = "cay"
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@require_safe
def agencies(request: ActingRequest) -> HttpResponseBase:
    """The agencies that the address asks for, on its day, with `all` those of any day.

    `xem=cay` shows them as a tree instead of page by page.
    """
    everything, day, all_days = visible_agencies(request.acting), as_of(request), request.GET.get("all", "")
    parents = parents_on(day.day)
    listing = agency_listing(parents, dict(Agency.objects.values_list("pk", "name")))
    rows = everything if all_days else existing_on(everything, day.day)
    is_tree = request.GET.get("xem") == _AS_TREE
    context = {
        "branches": tree_of(asked_for(listing, request.GET).narrow(rows), parents) if is_tree else (),
        "is_tree": is_tree,
        "all": everything.exists(),
        "all_days": all_days,
        "as_of": day,
        "place": "agencies",
    }
    scope = f"{bool(all_days)} {day.day}"
    return answer(request, "agencies/list.html", listing, rows, today=day.day, scope=scope, **context)


@require_safe
def workbook(request: ActingRequest) -> HttpResponse:
    """The agencies that the address asks for, and all successions, as .xlsx."""
    day = as_of(request)
    found = _asked_for(request, visible_agencies(request.acting), day)
    content = register_workbook(found.prefetch_related("spellings"), day.day)
    response = HttpResponse(content, content_type=_XLSX)
    response["Content-Disposition"] = f'attachment; filename="co-quan-{day.day.isoformat()}.xlsx"'
    return response


def _asked_for(request: ActingRequest, everything: QuerySet[Agency], day: AsOf) -> QuerySet[Agency]:
    found = named_like(everything, request.GET.get("q", ""))
    if kind := request.GET.get("kind"):
        found = found.filter(kind=kind)
    return found if request.GET.get("all") else existing_on(found, day.day)
