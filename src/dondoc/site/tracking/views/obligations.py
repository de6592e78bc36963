"""The list of obligations: what every agency owes, filtered, sorted, grouped, and as a file."""

from django.http import HttpResponseBase
from django.views.decorators.http import require_safe

from dondoc.site import clock
from dondoc.site.agencies.people import ActingRequest
from dondoc.site.lists.answering import answer
from dondoc.site.tracking.listing import all_obligations, obligation_listing


@require_safe
def obligations(request: ActingRequest) -> HttpResponseBase:
    """The obligations that the address asks for."""
    today, rows = clock.today(), all_obligations(request.acting)
    return answer(request, "tracking/obligations.html", obligation_listing(today), rows, today=today, place="tasks")
