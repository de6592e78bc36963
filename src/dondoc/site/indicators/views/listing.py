"""All indicators with their targets and how they stand: the list that leaders read."""

from django.http import HttpResponseBase
from django.views.decorators.http import require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.indicators.listing import indicator_listing
from dondoc.site.indicators.models import Measure
from dondoc.site.indicators.selectors.overview import overview
from dondoc.site.indicators.selectors.proposals import waiting_links
from dondoc.site.lists.answering import answer


@require_safe
def indicators(request: ActingRequest) -> HttpResponseBase:
    """The indicators that the address asks for, the most urgent first, or all of them as a file."""
    day = as_of(request)
    rows = overview(request.acting, day.day)
    seen = Measure.objects.filter(pk__in=[row.measure.pk for row in rows])
    return answer(
        request,
        "indicators/list.html",
        indicator_listing(rows),
        seen,
        today=day.day,
        scope=f"{day.day} {request.acting.membership is None}",
        may_enter=request.acting.is_office or request.acting.is_officer,
        waiting=len(waiting_links(request.acting)),
        as_of=day,
        place="indicators",
    )
