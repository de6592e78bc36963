"""The list of published programmes."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site.agencies.people import ActingRequest
from dondoc.site.programmes.selectors import visible_programmes

_A_PAGE = 30


@require_safe
def programmes(request: ActingRequest) -> HttpResponse:
    """The programmes that the person may see, newest first."""
    page = Paginator(visible_programmes(request.acting), _A_PAGE).get_page(request.GET.get("page"))
    return render(request, "programmes/list.html", {"page": page})
