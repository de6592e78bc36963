"""The list of published programmes."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.programmes.selectors import visible_programmes

_A_PAGE = 30


@require_safe
def programmes(request: ActingRequest) -> HttpResponse:
    """The programmes that the person may see and that had been issued by the day in the address, newest first."""
    day = as_of(request)
    found = visible_programmes(request.acting)
    if not day.is_today:
        found = found.exclude(issued_on__gt=day.day)
    page = Paginator(found, _A_PAGE).get_page(request.GET.get("page"))
    return render(request, "programmes/list.html", {"page": page, "as_of": day})
