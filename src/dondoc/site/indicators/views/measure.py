"""One indicator through documents: its line, its targets, its figures and who entered them."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.indicators.forms import ReasonForm
from dondoc.site.indicators.models import Measure
from dondoc.site.indicators.pages import charts, lines
from dondoc.site.indicators.rights import may_define, may_enter, may_judge
from dondoc.site.indicators.selectors.history import history_of
from dondoc.site.indicators.selectors.single import measure_for, measure_page

_EVENTS_A_PAGE = 50


@require_safe
def measure(request: ActingRequest, pk: int) -> HttpResponse:
    """The page of the measure `pk`."""
    return show_measure(request, measure_for(request.acting, pk))


@require_safe
def history(request: ActingRequest, pk: int) -> HttpResponse:
    """Everything that happened to the measure `pk`."""
    one = measure_for(request.acting, pk)
    page = Paginator(history_of(request.acting, one), _EVENTS_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "indicators/history.html", {"measure": one, "page": page, "place": "indicators"})


def show_measure(request: ActingRequest, one: Measure, *, status: int = 200, **more: Any) -> HttpResponse:
    """The page of `one` as of the day in the address, with what an action on it has to say.

    It is acted on as it is today alone.
    """
    day = as_of(request)
    today = day.day
    page = measure_page(request.acting, one, today)
    context = {
        "page": page,
        "row": page.row,
        "measure": page.row.measure,
        "charts": charts(page.row, today),
        "lines": lines(page.row),
        "undecided": [
            (value, day.is_today and may_judge(request.acting, value) and value.is_waiting) for value in page.undecided
        ],
        "reason_form": ReasonForm(),
        "may_enter": day.is_today and may_enter(request.acting, page.row.keepers),
        "may_define": day.is_today and may_define(request.acting),
        "as_of": day,
        "today": today,
        "place": "indicators",
    }
    return render(request, "indicators/measure.html", context | more, status=status)
