"""The list of obligations: what every agency owes, filtered, sorted, grouped, and as a file."""

from django.http import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from dondoc.site.agencies.as_of import as_of
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.lists.answering import answer
from dondoc.site.tracking.listing import all_obligations, obligation_listing
from dondoc.site.tracking.views.then import tasks_of_the_day


@require_safe
def obligations(request: ActingRequest) -> HttpResponseBase:
    """The obligations that the address asks for."""
    day = as_of(request)
    if not day.is_today:
        return redirect(tasks_of_the_day(request, day))
    today, rows = day.day, all_obligations(request.acting)
    return answer(
        request, "tracking/obligations.html", obligation_listing(today), rows, today=today, as_of=day, place="tasks"
    )
