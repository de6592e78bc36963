"""The list of agencies."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.agencies.selectors import existing_on, kinds_of, named_like, visible_agencies
from dondoc.site.agencies.tree import tree_of

_A_PAGE = 60


_AS_TREE = "cay"


@require_safe
def agencies(request: ActingRequest) -> HttpResponse:
    """The agencies that the address asks for, on its day: `q` in the name, of one `kind`, with `all` on any day.

    `xem=cay` shows them as a tree instead of page by page.
    """
    everything, day = visible_agencies(request.acting), as_of(request)
    words, kind, all_days = (request.GET.get(name, "") for name in ("q", "kind", "all"))
    found = named_like(everything, words)
    if kind:
        found = found.filter(kind=kind)
    if not all_days:
        found = existing_on(found, day.day)
    is_tree = request.GET.get("xem") == _AS_TREE
    context = {
        "page": Paginator(found, _A_PAGE).get_page(request.GET.get("page")),
        "branches": tree_of(found) if is_tree else (),
        "is_tree": is_tree,
        "all": everything.count(),
        "kinds": kinds_of(everything),
        "words": words,
        "kind": kind,
        "all_days": all_days,
        "as_of": day,
    }
    return render(request, "agencies/list.html", context)
