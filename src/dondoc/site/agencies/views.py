"""The list of agencies."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.agencies.selectors import existing_on, kinds_of, named_like, visible_agencies

_A_PAGE = 60


@require_safe
def agencies(request: ActingRequest) -> HttpResponse:
    """The agencies that the address asks for: `q` in the name, of one `kind`, with `all` also those that ended."""
    everything = visible_agencies(request.acting)
    words, kind, all_days = (request.GET.get(name, "") for name in ("q", "kind", "all"))
    found = named_like(everything, words)
    if kind:
        found = found.filter(kind=kind)
    if not all_days:
        found = existing_on(found, clock.today())
    context = {
        "page": Paginator(found, _A_PAGE).get_page(request.GET.get("page")),
        "all": everything.count(),
        "kinds": kinds_of(everything),
        "words": words,
        "kind": kind,
        "all_days": all_days,
        "today": clock.today(),
    }
    return render(request, "agencies/list.html", context)
