"""The list of agencies."""

from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site.agencies.as_of import AsOf, as_of
from dondoc.site.agencies.exporting import register_workbook
from dondoc.site.agencies.models import Agency
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.agencies.placing import parents_on
from dondoc.site.agencies.selectors import existing_on, kinds_of, named_like, visible_agencies
from dondoc.site.agencies.tree import tree_of

_A_PAGE = 60


_AS_TREE = "cay"
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@require_safe
def agencies(request: ActingRequest) -> HttpResponse:
    """The agencies that the address asks for, on its day: `q` in the name, of one `kind`, with `all` on any day.

    `xem=cay` shows them as a tree instead of page by page.
    """
    everything, day = visible_agencies(request.acting), as_of(request)
    found = _asked_for(request, everything, day)
    is_tree = request.GET.get("xem") == _AS_TREE
    context = {
        "page": Paginator(found, _A_PAGE).get_page(request.GET.get("page")),
        "branches": tree_of(found, parents_on(day.day)) if is_tree else (),
        "is_tree": is_tree,
        "all": everything.count(),
        "kinds": kinds_of(everything),
        "words": request.GET.get("q", ""),
        "kind": request.GET.get("kind", ""),
        "all_days": request.GET.get("all", ""),
        "as_of": day,
    }
    return render(request, "agencies/list.html", context)


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
