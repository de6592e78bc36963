"""The reports: those being written and those issued, and the cycles that have one."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.reporting.drafts import drafts_for
from dondoc.site.tracking.selectors.cycles import cycles_for
from dondoc.site.tracking.selectors.cycles_then import as_on, cycles_then

_CYCLES_A_PAGE = 24
_DRAFTS_A_PAGE = 24


@require_safe
def reports(request: ActingRequest) -> HttpResponse:
    """What was begun or issued, newest first, and the cycles whose report can be had."""
    drafts = Paginator(drafts_for(request.acting), _DRAFTS_A_PAGE).get_page(request.GET.get("soan"))
    day = as_of(request)
    if not request.acting.sees_everything:
        context = {"drafts": drafts, "today": day.day, "as_of": day, "place": "reports"}
        return render(request, "reporting/list.html", context)
    found = cycles_for(request.acting) if day.is_today else cycles_then(request.acting, day.day)
    page = Paginator(found, _CYCLES_A_PAGE).get_page(request.GET.get("page"))
    as_on(day.day, page.object_list)
    context = {"drafts": drafts, "page": page, "today": day.day, "as_of": day, "place": "reports"}
    return render(request, "reporting/list.html", context)
