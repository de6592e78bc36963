"""The indicators of one programme on a day: how they stand in a table, against their goals, and each with its path."""

from collections import Counter

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.indicators.programme_charts import charts_of
from dondoc.site.indicators.selectors.overview import URGENCY
from dondoc.site.indicators.selectors.standings import standings_of
from dondoc.site.programmes.selectors import programme_for

_A_PAGE = 12


@require_safe
def programme(request: ActingRequest, pk: int) -> HttpResponse:
    """The indicators of the programme `pk`, with their charts."""
    found = programme_for(request.acting, pk)
    day = as_of(request)
    standings = standings_of(request.acting, found, day.day)
    counts = Counter(one.judgement for one in standings if one.targets)
    page = Paginator(standings, _A_PAGE).get_page(request.GET.get("page"))
    context = {
        "programme": found,
        "page": page,
        "charts": charts_of([target for one in page for target in one.targets], day.day),
        "counts": [(each, counts[each]) for each in URGENCY if counts[each]],
        "as_of": day,
        "today": day.day,
        "place": "indicators",
    }
    return render(request, "indicators/programme.html", context)
