"""The reports: those being written and those issued, and the cycles that have one."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.reporting.drafts import drafts_for
from dondoc.site.tracking.selectors.cycles import cycles_for

_CYCLES_A_PAGE = 24
_DRAFTS_A_PAGE = 24


@require_safe
def reports(request: ActingRequest) -> HttpResponse:
    """What was begun or issued, newest first, and the cycles whose report can be had."""
    drafts = Paginator(drafts_for(request.acting), _DRAFTS_A_PAGE).get_page(request.GET.get("soan"))
    page = Paginator(cycles_for(request.acting), _CYCLES_A_PAGE).get_page(request.GET.get("page"))
    context = {"drafts": drafts, "page": page, "today": clock.today(), "place": "reports"}
    return render(request, "reporting/list.html", context)
