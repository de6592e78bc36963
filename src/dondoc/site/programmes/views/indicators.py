"""The indicators of all programmes with their targets."""

from itertools import groupby

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.programmes.forms import IndicatorFilterForm
from dondoc.site.programmes.selectors import visible_indicators

_A_PAGE = 40


@require_safe
def indicators(request: ActingRequest) -> HttpResponse:
    """The indicators that the address asks for, grouped by programme."""
    day = as_of(request)
    everything = visible_indicators(request.acting).exclude(programme__issued_on__gt=day.day)
    form = IndicatorFilterForm(request.acting, request.GET)
    ordered = form.narrowed(everything).order_by("-programme__issued_on", "-programme_id", "position")
    page = Paginator(ordered, _A_PAGE).get_page(request.GET.get("page"))
    groups = [(programme, list(rows)) for programme, rows in groupby(page, key=lambda one: one.programme)]
    context = {"page": page, "groups": groups, "form": form, "all": everything.count(), "as_of": day}
    return render(request, "programmes/indicators.html", context)
